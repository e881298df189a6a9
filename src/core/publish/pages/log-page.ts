import { logHeading } from '../../log/log-heading';
import type { LogPage } from '../../log/log-pages';
import type { Strings } from '../../i18n/index';
import { withoutBlankEnds } from '../../text/line';
import { escapeMarkdown } from '../../text/markdown-escape';
import { item } from './sidebar';

/** What a page of the log is made of. */
export interface LogParts {
  /** The author's own title and introduction; empty without. */
  readonly head: string;
  /** The compiled text of an entry, and the id to say at its heading, where docsify would make another. */
  readonly entry: (path: string) => { readonly text: string; readonly id?: string };
  readonly strings: Strings;
}

/** One page of the log: its title, the author's introduction, then every entry under its day, newest first. */
export function logPage(page: LogPage, { head, entry, strings }: LogParts): string {
  const entries = page.entries.map((one) => {
    const { text, id } = entry(one.facts.path);
    return `## ${escapeMarkdown(logHeading(one))}${id === undefined ? '' : ` :id=${id}`}\n\n${withoutBlankEnds(text)}\n`;
  });
  return `${withoutBlankEnds(head) || `# ${page.year ?? strings.log}`}\n\n${entries.join('\n')}`;
}

/** The first page of a long log: the author's introduction, then the years. */
export function logYears(years: readonly { readonly page: string; readonly title: string; readonly count: number }[], introduction: string, strings: Strings): string {
  return `${withoutBlankEnds(introduction) || `# ${strings.log}`}\n\n${years.map((year) => `${item(year)} (${year.count})`).join('\n')}\n`;
}
