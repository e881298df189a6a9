import type { DaySpan } from './day-span';
import { readHeading } from './heading-grammar';
import { DOTTED, writeDays, type HeadingStyle } from './heading-style';

/**
 * What is wrong with a format for the headings of the log page:
 * - `token`: it has letters that are none of YYYY, MM, M, DD, D (`D MMM YYYY`)
 * - `order`: its days could not be read back, as those that do not begin with year, month and day (`D.M.YYYY`)
 */
export type HeadingFormatProblem = 'token' | 'order';

export function headingFormatProblem(format: string): HeadingFormatProblem | undefined {
  const letters = format.match(/([A-Za-z])\1*/g) ?? [];
  if (letters.some((token) => !TOKENS.has(token))) return 'token';
  const style = styleOf(format);
  return SAMPLES.every((days) => isReadBack(days, style)) ? undefined : 'order';
}

/** `YYYY.M.D` is also `2023.5.30-6.11`, `YYYY年M月D日` also `2023年5月30日至6月11日`; the usual style for a format with a problem. */
export function headingStyleOf(format: string): HeadingStyle {
  return headingFormatProblem(format) === undefined ? styleOf(format) : DOTTED;
}

function styleOf(format: string): HeadingStyle {
  const read = readHeading(writeDays({ start: '2026-11-22' }, { ...DOTTED, day: format }))?.style ?? DOTTED;
  // Who writes ISO dates writes all of both.
  return { day: format, between: read.between, endsWith: format.startsWith('YYYY-') ? 'year' : read.endsWith };
}

function isReadBack(days: DaySpan, style: HeadingStyle): boolean {
  const read = readHeading(writeDays(days, style));
  return read?.start === days.start && read.end === days.end && read.title === '';
}

const TOKENS = new Set(['YYYY', 'MM', 'M', 'DD', 'D']);
const SAMPLES: readonly DaySpan[] = [
  { start: '2026-03-02' },
  { start: '2026-11-22' },
  { start: '2026-11-22', end: '2026-11-24' },
  { start: '2023-05-30', end: '2023-06-11' },
  { start: '2025-12-30', end: '2026-01-02' },
];
