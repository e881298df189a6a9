import type { Language } from '../i18n/index';
import type { DaySpan } from './day-span';

/** How a log writes its days: `2023.5.30`, `2023.5.30-6.11`. */
export interface HeadingStyle {
  /** Of one day: `YYYY.M.D`, `YYYY-MM-DD`, `YYYY年M月D日`; `M.D` where the year goes without saying. */
  readonly day: string;
  /** Between the first day of a span and its last: `-`, ` – `, `至`. */
  readonly between: string;
  /** What the last day begins with, where the first one has said the rest. */
  readonly endsWith: 'year' | 'month' | 'day';
}

/** The style of a log whose user has chosen none. */
export function headingStyleFor(language: Language): HeadingStyle {
  return language === 'zh' ? DOTTED : ISO;
}

export const DOTTED: HeadingStyle = { day: 'YYYY.M.D', between: '-', endsWith: 'month' };
const ISO: HeadingStyle = { day: 'YYYY-MM-DD', between: ' – ', endsWith: 'year' };

/** `2023.5.30-6.11`; the year is said again where it is another: `2023.12.30-2024.1.2`. */
export function writeDays({ start, end }: DaySpan, { day, between, endsWith }: HeadingStyle): string {
  const first = written(start, day);
  if (end === undefined) return first;
  if (endsWith === 'year' || end.slice(0, 4) !== start.slice(0, 4)) return first + between + written(end, day);
  const shared = endsWith === 'day' && end.slice(0, 7) === start.slice(0, 7) ? 'D' : 'M';
  return first + between + written(end, day.slice(day.indexOf(shared)));
}

function written(day: string, format: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return format.replace(/YYYY|MM?|DD?/g, (token) => {
    const digits = token.startsWith('Y') ? year : token.startsWith('M') ? month : date;
    return token.length === 1 ? String(Number(digits)) : digits;
  });
}
