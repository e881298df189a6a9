import type { ReferenceDate } from '../reference';
import { readDate, referenceDate } from '../reference-date';
import { isRecord } from '../../record';
import { textOf } from './csl-record';

/** `{"date-parts": [[2017, 6, 12]]}`, numbers or texts, or the first date that `raw` or `literal` tells. */
export function cslDate(value: unknown): ReferenceDate | undefined {
  if (!isRecord(value)) return readDate(textOf(value));
  const parts: unknown = value['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const [year, month, day] = (Array.isArray(first) ? first : []).map((part: unknown) => (textOf(part) === '' ? undefined : Number(textOf(part))));
  if (year !== undefined) return referenceDate(year, month, day);
  return readDate(textOf(value.raw) || textOf(value.literal) || textOf(value['date-time']));
}

/** The date as CSL has it. */
export function cslOfDate({ year, month, day }: ReferenceDate): object {
  return { 'date-parts': [[year, ...[month, day].filter((part) => part !== undefined)]] };
}
