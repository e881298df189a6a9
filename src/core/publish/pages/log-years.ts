import { pageLink } from '../../docsify/route';
import type { Language, Strings } from '../../i18n/index';
import { dateNamesFor } from '../../i18n/date-names';
import { withoutBlankEnds } from '../../text/line';
import { escapeMarkdown } from '../../text/markdown-escape';
import type { ListedPage } from './page-list';

/** One year of a long log. */
export interface ListedYear extends ListedPage {
  /** Of entries. */
  readonly count: number;
  /** From 0: those that the first and the last entry of the year begin in. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly newest: ListedPage;
}

/** The first page of a long log: the author's introduction, then the years, newest first. */
export function logYears(years: readonly ListedYear[], head: string, title: string, strings: Strings, language: Language): string {
  const month = (at: number): string => dateNamesFor(language).month(at, language === 'zh' ? 'short' : 'long', '');
  const lines = years.map(({ count, firstMonth, lastMonth, newest, ...year }) => {
    const months = firstMonth === lastMonth ? month(firstMonth) : `${month(firstMonth)}–${month(lastMonth)}`;
    return `- ${link(year)}${strings.yearLine(count, months, link(newest))}`;
  });
  return `${withoutBlankEnds(head) || `# ${escapeMarkdown(title)}`}\n\n${lines.join('\n')}\n`;
}

/** `[← 2025](…) · [All years](…) · [2027 →](…)` */
export function wayBetweenYears(index: string, earlier: ListedPage | undefined, later: ListedPage | undefined, strings: Strings): string {
  return [
    ...(earlier === undefined ? [] : [link({ ...earlier, title: `← ${earlier.title}` })]),
    link({ page: index, title: strings.allYears }),
    ...(later === undefined ? [] : [link({ ...later, title: `${later.title} →` })]),
  ].join(' · ');
}

function link({ page, anchor, title }: ListedPage): string {
  return `[${escapeMarkdown(title)}](${pageLink(page, anchor)})`;
}
