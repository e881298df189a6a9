import { firstSeenDays, NOTHING_SEEN, remember, type FirstSeen } from '../../../../src/core/question/identity/first-seen';
import type { KnownQuestion } from '../../../../src/core/question/identity/known-question';
import { parseFirstSeen } from '../../../../src/core/question/identity/parse-first-seen';

const why: KnownQuestion = { text: 'why does warmup help so much in the first steps', note: 'a.md', section: 'Method' };
const how: KnownQuestion = { text: 'how is the split made', note: 'b.md' };
const seen = remember(NOTHING_SEEN, [why, how], '2026-03-01');
const dayOf = (memory: FirstSeen, question: KnownQuestion): string | undefined => firstSeenDays(memory)(question);

test('a question without a day has the day that it was first seen', () => {
  const later = remember(seen, [{ ...why, text: 'why does warmup help that much in the first steps' }, how], '2026-03-09');
  expect(dayOf(later, { ...why, text: 'why does warmup help that much in the first steps' })).toBe('2026-03-01');
  expect(dayOf(later, why)).toBeUndefined();
});

test('a question with a day has that day, and is not remembered', () => {
  const dated = { ...why, asked: '2026-02-02' };
  const memory = remember(seen, [dated, how], '2026-03-09');
  expect(dayOf(memory, dated)).toBe('2026-02-02');
  expect(memory.questions).toEqual([{ ...how, seen: '2026-03-01' }]);
});

test('a memory that has learnt nothing is the same value', () => {
  expect(remember(seen, [why, { ...how, state: 'answered' }], '2026-03-02')).toBe(seen);
  expect(remember(seen, [], '2026-03-02', { notes: new Set(['c.md']) })).toBe(seen);
});

test('when a note alone was read, the others stay as they were', () => {
  const memory = remember(seen, [{ ...how, text: 'why six layers' }], '2026-03-02', { notes: new Set(['b.md']) });
  expect(memory.questions).toEqual([{ ...why, seen: '2026-03-01' }, { text: 'why six layers', note: 'b.md', seen: '2026-03-02' }, { ...how, seen: '2026-03-01', gone: '2026-03-02' }]);
});

test('a question that is cut from one note and pasted into another later keeps its day', () => {
  const cut = remember(seen, [], '2026-03-05', { notes: new Set(['a.md']) });
  expect(dayOf(cut, why)).toBeUndefined();
  const pasted = { text: why.text, note: 'b.md' };
  const memory = remember(cut, [how, pasted], '2026-03-06', { notes: new Set(['b.md']) });
  expect(dayOf(memory, pasted)).toBe('2026-03-01');
  expect(memory.questions).toHaveLength(2);
});

test('few words that many would choose do not bring a question back in another note', () => {
  const short = { text: '如何训练', note: 'a.md' };
  const cut = remember(remember(NOTHING_SEEN, [short], '2026-03-01'), [], '2026-03-02');
  expect(dayOf(remember(cut, [{ ...short, note: 'b.md' }], '2026-03-03'), { ...short, note: 'b.md' })).toBe('2026-03-03');
  expect(dayOf(remember(cut, [short], '2026-03-03'), short)).toBe('2026-03-01');
});

test('a question that is gone is forgotten after a month', () => {
  const cut = remember(seen, [how], '2026-03-05');
  expect(remember(cut, [how], '2026-04-04').questions).toHaveLength(2);
  expect(remember(cut, [how], '2026-04-05').questions).toEqual([{ ...how, seen: '2026-03-01' }]);
});

test('a note that was renamed takes its questions along, and those that were cut from it', () => {
  const renames = new Map([['a.md', 'c.md']]);
  const renamed = remember(seen, [{ ...why, note: 'c.md' }], '2026-03-09', { notes: new Set(['c.md']), renames });
  expect(dayOf(renamed, { ...why, note: 'c.md' })).toBe('2026-03-01');
  const cut = remember(remember(seen, [how], '2026-03-02'), [how], '2026-03-03', { renames });
  expect(cut.questions).toContainEqual({ ...why, note: 'c.md', seen: '2026-03-01', gone: '2026-03-02' });
});

test('what was kept is read as it was', () => {
  const memory = remember(remember(seen, [how], '2026-03-05'), [how, { ...why, id: 'q-7k2m' }], '2026-03-06');
  const kept: unknown = JSON.parse(JSON.stringify(memory));
  expect(parseFirstSeen(kept)).toEqual(memory);
});

test.each([undefined, null, 3, [], {}, { version: 2, questions: [] }, { version: 1, questions: {} }])('nothing is known of %j', (value) => {
  expect(parseFirstSeen(value)).toEqual(NOTHING_SEEN);
});

test('what is no question with a day is left out', () => {
  const good = { text: 'why', note: 'a.md', seen: '2026-03-01' };
  const bad = [null, 'why', {}, { ...good, text: 1 }, { ...good, note: undefined }, { ...good, seen: '2026-02-30' }, { ...good, seen: 5 }];
  expect(parseFirstSeen({ version: 1, questions: [...bad, { ...good, section: 4, id: {}, gone: 'soon', more: 1 }] })).toEqual({ version: 1, questions: [good] });
});
