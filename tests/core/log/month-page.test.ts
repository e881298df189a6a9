import { monthPage, type MonthDay, type MonthEntry, type MonthPage } from '../../../src/core/log/month-page';
import { ISO_WEEK } from '../../../src/core/log/week';

const entry = (start: string, more: Partial<MonthEntry> = {}): MonthEntry => ({ path: `${start}.md`, start, amount: 1, hasQuestions: false, ...more });

function march(entries: readonly MonthEntry[], more: { firstDay?: string; today?: string } = {}): MonthPage {
  return monthPage('2026-03', { entries, firstDay: more.firstDay ?? '2026-01-01', today: more.today ?? '2026-03-10', rules: ISO_WEEK });
}

function dayOf(page: MonthPage, day: string): MonthDay | undefined {
  return page.weeks.flatMap(({ days }) => days).find((each) => each.day === day);
}

test('a month is shown in whole weeks, with their numbers', () => {
  const page = march([]);
  expect(page.weeks.map(({ week }) => week.number)).toEqual([9, 10, 11, 12, 13, 14]);
  expect(dayOf(page, '2026-02-28')).toMatchObject({ isInMonth: false, isToday: false });
  expect(dayOf(page, '2026-03-10')).toMatchObject({ isInMonth: true, isToday: true });
});

test('a day tells of its entry', () => {
  const page = march([entry('2026-03-03', { amount: 3, hasQuestions: true })]);
  expect(dayOf(page, '2026-03-03')).toEqual({ day: '2026-03-03', isInMonth: true, isToday: false, isGap: false, entries: ['2026-03-03.md'], amount: 3, hasQuestions: true });
});

test('a gap is a day that is over, after the first entry, and of which no entry speaks', () => {
  const page = march([entry('2026-03-03'), entry('2026-03-05', { end: '2026-03-08' })], { firstDay: '2026-03-03' });
  expect(page.weeks.flatMap(({ days }) => days).filter(({ isGap }) => isGap).map(({ day }) => day)).toEqual(['2026-03-04', '2026-03-09']);
});

test('a log without entries has no gaps', () => {
  const page = monthPage('2026-03', { entries: [], firstDay: undefined, today: '2026-03-10', rules: ISO_WEEK });
  expect(page.weeks.flatMap(({ days }) => days).some(({ isGap }) => isGap)).toBe(false);
});

test('a span has a bar in each of its weeks, and its marks on its first day', () => {
  const page = march([entry('2026-02-27', { end: '2026-03-10', amount: 4, hasQuestions: true })]);
  const span = { start: '2026-02-27', end: '2026-03-10' };
  expect(page.weeks.flatMap(({ bars }) => bars)).toEqual([
    { path: '2026-02-27.md', span, from: 4, length: 3, lane: 0, continuesBefore: false, continuesAfter: true },
    { path: '2026-02-27.md', span, from: 0, length: 7, lane: 0, continuesBefore: true, continuesAfter: true },
    { path: '2026-02-27.md', span, from: 0, length: 2, lane: 0, continuesBefore: true, continuesAfter: false },
  ]);
  expect(dayOf(page, '2026-02-27')).toMatchObject({ span: { part: 'start' }, amount: 4, hasQuestions: true });
  expect(dayOf(page, '2026-03-04')).toMatchObject({ span: { part: 'middle' }, entries: ['2026-02-27.md'], hasQuestions: false });
  expect(dayOf(page, '2026-03-04')).not.toHaveProperty('amount');
  expect(dayOf(page, '2026-03-10')).toMatchObject({ span: { part: 'end' } });
});

test('of a day with an entry of its own that lies in a span, its own comes first', () => {
  const page = march([entry('2026-03-04'), entry('2026-03-04', { path: '2026-03-04 2.md', amount: 2 }), entry('2026-03-02', { end: '2026-03-05' })]);
  expect(dayOf(page, '2026-03-04')).toMatchObject({ entries: ['2026-03-04.md', '2026-03-04 2.md', '2026-03-02.md'], amount: 2, span: { part: 'middle' } });
});

test('spans that share days lie in different lanes, and a lane is free again when its span is over', () => {
  const page = march([entry('2026-03-06', { end: '2026-03-07' }), entry('2026-03-03', { end: '2026-03-05' }), entry('2026-03-02', { end: '2026-03-04' })]);
  expect(page.weeks[1]?.bars.map(({ path, lane, from, length }) => [path, lane, from, length])).toEqual([
    ['2026-03-02.md', 0, 0, 3],
    ['2026-03-03.md', 1, 1, 3],
    ['2026-03-06.md', 0, 4, 2],
  ]);
});
