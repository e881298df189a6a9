import type { ReferenceDate } from './reference';

/** A date of what a source says of it; nothing that no calendar has. */
export function referenceDate(year: number, month?: number, day?: number): ReferenceDate | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (month === undefined || !Number.isInteger(month) || month < 1 || month > 12) return { year };
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  if (day === undefined || !Number.isInteger(day) || day < 1 || day > last) return { year, month };
  return { year, month, day };
}

/** The first date of `2017-06-12/2017-06-15`, `2023.5.4`, `2022年5月4日`, `2017-06`, `Published 2017`; undefined without a year. */
export function readDate(text: string): ReferenceDate | undefined {
  const [, year, month, day] = NUMBERS.exec(text) ?? [];
  if (year === undefined) return undefined;
  return referenceDate(Number(year), month === undefined ? undefined : Number(month), day === undefined ? undefined : Number(day));
}

const NUMBERS = /(?:^|\D)(\d{4})(?!\d)(?:\s*[-/.年]\s*(\d{1,2})(?!\d)(?:\s*[-/.月]\s*(\d{1,2})(?!\d))?)?/;

/** 7 for `July`, `jul.`, `07` and `7月`; undefined for what is no month. */
export function readMonth(text: string): number | undefined {
  const number = /^0?(\d|1[0-2])(?!\d)/.exec(text)?.[1];
  if (number !== undefined) return Number(number) || undefined;
  const at = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : at + 1;
}

/** `2017-06-12`, as far as it is known. */
export function dateText({ year, month, day }: ReferenceDate, mark = '-'): string {
  const parts = [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))];
  return parts.join(mark);
}

export const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
