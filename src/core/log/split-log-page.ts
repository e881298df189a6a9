import { Lines } from '../text/lines';
import { LineStarts } from '../text/line';
import { scan } from '../text/scan';
import type { NoteScan } from '../text/token';
import { looksLikeDay, readHeading, type LogHeading } from './heading-grammar';
import { headingsWithYears } from './missing-years';

/** One log page in its parts: introduction, then heading line and body of every entry, are the page again. */
export interface SplitLogPage {
  /** What stands before the first entry; the whole page when it has none. */
  readonly introduction: string;
  /** In the order of the page. */
  readonly entries: readonly PageEntry[];
  /** Headings that look like a day, and begin no entry. */
  readonly passedOver: readonly PassedOver[];
}

export interface PageEntry {
  readonly heading: LogHeading;
  /** `2023.6.16-6.18 休息`, between the marks of the heading. */
  readonly headingText: string;
  /** Of the heading, counted from 1. */
  readonly line: number;
  /** With its line ending; two lines where the second one underlines the first. */
  readonly headingLine: string;
  readonly body: string;
  /** Where the body begins on the page. */
  readonly bodyStart: number;
}

export interface PassedOver {
  readonly line: number;
  readonly text: string;
  /**
   * - `no-such-day`: no calendar has it
   * - `level`: most entries of the page have headings of another level
   * - `no-year`: it says no year, and none would put it between its neighbours
   */
  readonly reason: 'no-such-day' | 'level' | 'no-year';
}

/** A heading of the page that readers see, on a line of its own. */
export interface PageHeading {
  readonly text: string;
  readonly level: number;
  readonly start: number;
  /** Where the next line begins. */
  readonly end: number;
}

/**
 * Splits a page at the headings that say days. They have one level, that of most days of the page; what stands deeper, or
 * says no day, belongs to the entry above. In code, comments, lists and quotes no entry begins.
 */
export function splitLogPage(page: string): SplitLogPage {
  const headings = outermostHeadings(scan(page));
  const level = usualLevel(headings.filter(({ text }) => readHeading(text) !== undefined));
  const ofLevel = headings.filter((heading) => heading.level === level);
  const years = headingsWithYears(ofLevel.map(({ text }) => text));
  const starts = ofLevel.flatMap((heading, at) => {
    const read = years[at];
    return read === undefined ? [] : [{ ...heading, read }];
  });
  const lines = new LineStarts(page);
  const begun = new Set(starts.map(({ start }) => start));
  return {
    introduction: page.slice(0, starts[0]?.start),
    entries: starts.map(({ text, start, end, read }, at) => ({
      heading: read,
      headingText: text,
      line: lines.lineOf(start),
      headingLine: page.slice(start, end),
      body: page.slice(end, starts[at + 1]?.start),
      bodyStart: end,
    })),
    passedOver: headings.filter(({ start }) => !begun.has(start)).flatMap((heading) => {
      const reason = reasonOf(heading, level);
      return reason === undefined ? [] : [{ line: lines.lineOf(heading.start), text: heading.text, reason }];
    }),
  };
}

function reasonOf({ text, level }: PageHeading, usual: number | undefined): PassedOver['reason'] | undefined {
  if (looksLikeDay(text)) return readHeading(text) === undefined ? 'no-such-day' : 'level';
  return usual !== undefined && level === usual && readHeading(text, LEAP_YEAR) !== undefined ? 'no-year' : undefined;
}

function outermostHeadings({ text, tokens }: NoteScan): readonly PageHeading[] {
  const lines = new Lines(text);
  const headings: PageHeading[] = [];
  let inside = 0;
  for (const token of tokens) {
    if (token.kind === 'listItem' || token.kind === 'callout' || token.kind === 'footnoteDefinition') inside = Math.max(inside, token.end);
    if (token.kind !== 'heading' || token.hidden === true || token.start < inside) continue;
    const words = text.slice(token.text.start, token.text.end);
    const indent = /[ \t]*$/.exec(text.slice(Math.max(0, token.start - 4), token.start))?.[0].length ?? 0;
    const start = token.start - indent;
    if (/[\r\n]/.test(words) || !beginsLine(text, start)) continue;
    headings.push({ text: words, level: token.level, start, end: lines.next(lines.end(token.end)) });
  }
  return headings;
}

function beginsLine(text: string, at: number): boolean {
  return at === 0 || /[\r\n\uFEFF]/.test(text.charAt(at - 1));
}

/** Of two levels with equally many the higher one. */
function usualLevel(headings: readonly PageHeading[]): number | undefined {
  const counts = [1, 2, 3, 4, 5, 6].map((level) => headings.filter((heading) => heading.level === level).length);
  const most = Math.max(...counts);
  return most === 0 ? undefined : counts.indexOf(most) + 1;
}

/** In which every day of a year can be. */
const LEAP_YEAR = 2024;
