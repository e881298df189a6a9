import { ageInDays, ageLimit, byAge } from '../../../src/core/question/question-age';
import type { Question } from '../../../src/core/question/question';

function question(note: string, line: number, asked?: string): Question {
  const span = { start: 0, end: 3 };
  return { text: 'why', span, lineSpan: span, tail: { start: 3, end: 3 }, line, note, state: 'open', rule: 'R0', ...(asked === undefined ? {} : { asked }) };
}

test('an age counts calendar days, also over the turn of a year and a leap day', () => {
  expect(ageInDays({ asked: '2023-12-31' }, '2024-01-01')).toBe(1);
  expect(ageInDays({ asked: '2024-02-28' }, '2024-03-01')).toBe(2);
});

test('a question asked on a day to come is 0 days old', () => {
  expect(ageInDays({ asked: '2024-03-02' }, '2024-03-01')).toBe(0);
});

test('a question without a day has no age', () => {
  expect(ageInDays({}, '2024-03-01')).toBeUndefined();
});

test('a bucket holds its last day, and what is older than 90 days is in none', () => {
  expect([0, 7, 8, 30, 31, 90, 91].map(ageLimit)).toEqual([7, 7, 30, 30, 90, 90, undefined]);
});

test('questions come oldest first, then by note and line, and those without a day last', () => {
  const sorted = byAge([question('a.md', 1), question('b.md', 2, '2023-05-26'), question('b.md', 10, '2023-05-20'), question('a.md', 9, '2023-05-26'), question('b.md', 1, '2023-05-26')]);
  expect(sorted.map(({ note, line }) => `${note}:${line}`)).toEqual(['b.md:10', 'a.md:9', 'b.md:1', 'b.md:2', 'a.md:1']);
});
