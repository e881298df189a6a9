import { logHeading } from '../../log/log-heading';
import type { LogPage } from '../../log/log-pages';
import type { Strings } from '../../i18n/index';
import type { Placement } from '../site-map';
import { item } from './sidebar';

/** One page of the log: its title, the author's introduction, then every entry under its day, newest first. */
export function logPage(
  page: LogPage,
  introduction: string,
  placeOf: (path: string) => Placement | undefined,
  body: (path: string) => string,
  strings: Strings,
): string {
  const entries = page.entries.map((entry) => {
    const explicit = placeOf(entry.facts.path)?.ownTitle;
    const text = body(entry.facts.path).trim();
    return `## ${logHeading(entry)}${explicit === undefined ? '' : ` :id=${explicit}`}\n\n${text}\n`;
  });
  const head = page.year === undefined && introduction !== '' ? introduction.trim() : `# ${page.year ?? strings.log}`;
  return `${head}\n\n${entries.join('\n')}`;
}

/** The first page of a long log: the author's introduction, the years, and the latest entries. */
export function logYears(years: readonly { readonly page: string; readonly title: string; readonly count: number }[], introduction: string, strings: Strings): string {
  const head = introduction === '' ? `# ${strings.log}` : introduction.trim();
  return `${head}\n\n${years.map((year) => `${item(year)} (${year.count})`).join('\n')}\n`;
}
