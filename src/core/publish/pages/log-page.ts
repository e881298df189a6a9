import { withoutBlankEnds } from '../../text/line';
import { escapeMarkdown, escapeMarkdownHeading } from '../../text/markdown-escape';

/** One entry as its page shows it. */
export interface ShownEntry {
  readonly title: string;
  /** Of its heading. */
  readonly id: string;
  /** Compiled. */
  readonly text: string;
}

/** What a page of the log is made of. */
export interface LogParts {
  readonly title: string;
  /** The author's own title and introduction; empty without. */
  readonly head: string;
  /** The way to the years before and after; empty on the one page of a short log. */
  readonly way: string;
  /** The days that were written on, drawn; empty without. */
  readonly map: string;
  /** Newest first. */
  readonly entries: readonly ShownEntry[];
}

/** One page of the log: its title, the author's introduction, then every entry under its day, newest first. */
export function logPage({ title, head, way, map, entries }: LogParts): string {
  const shown = entries.map((entry) => `## ${escapeMarkdownHeading(entry.title)} :id=${entry.id}\n\n${withoutBlankEnds(entry.text)}\n`);
  const before = [withoutBlankEnds(head) || `# ${escapeMarkdown(title)}`, way, map].filter((part) => part !== '');
  return `${before.join('\n\n')}\n\n${[...shown, ...(way === '' ? [] : [`${way}\n`])].join('\n')}`;
}
