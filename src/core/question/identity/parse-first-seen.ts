import { calendarDay } from '../../log/day-span';
import { isRecord } from '../../record';
import { NOTHING_SEEN, type FirstSeen, type SeenQuestion } from './first-seen';

/** What was kept; nothing of what cannot be read, for it is learnt anew. */
export function parseFirstSeen(saved: unknown): FirstSeen {
  if (!isRecord(saved) || saved['version'] !== 1 || !Array.isArray(saved['questions'])) return NOTHING_SEEN;
  const questions: readonly unknown[] = saved['questions'];
  return { version: 1, questions: questions.flatMap((value) => parseSeen(value) ?? []) };
}

function parseSeen(value: unknown): SeenQuestion | undefined {
  if (!isRecord(value)) return undefined;
  const { text, note, section, id, seen, gone } = value;
  if (typeof text !== 'string' || typeof note !== 'string' || !isDay(seen)) return undefined;
  return { text, note, ...(typeof section === 'string' ? { section } : {}), ...(typeof id === 'string' ? { id } : {}), seen, ...(isDay(gone) ? { gone } : {}) };
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return calendarDay(year, month, day) === value;
}
