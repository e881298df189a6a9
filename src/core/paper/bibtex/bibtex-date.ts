import type { ReferenceDate } from '../reference';
import { readDate, readMonth, referenceDate } from '../reference-date';
import { latexText } from './latex-text';

/** biblatex's `date`, else `year` with `month` and `day`: `month = jul # "~4"` too. */
export function bibtexDate(fields: ReadonlyMap<string, string>): ReferenceDate | undefined {
  const whole = readDate(latexText(fields.get('date') ?? ''));
  if (whole !== undefined) return whole;
  const started = readDate(latexText(fields.get('year') ?? ''));
  if (started === undefined || started.month !== undefined) return started;
  const month = latexText(fields.get('month') ?? '');
  const named = readMonth(/[A-Za-z]{3,}/.exec(month)?.[0] ?? month);
  const day = latexText(fields.get('day') ?? '') || /(?:^|\D)(\d{1,2})(?!\d)/.exec(/^\d+$/.test(month) ? '' : month)?.[1];
  return referenceDate(started.year, named, day === undefined ? undefined : Number(day));
}
