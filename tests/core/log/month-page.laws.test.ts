import { addDays } from 'date-fns';
import fc from 'fast-check';
import { dateOf, dayOfDate, daySpan } from '../../../src/core/log/day-span';
import { monthPage, type MonthEntry } from '../../../src/core/log/month-page';
import { weekOf } from '../../../src/core/log/week';
import type { Amount } from '../../../src/core/log/amount';
import { isDeep } from '../../support/is-deep';

const after = (day: string, count: number): string => dayOfDate(addDays(dateOf(day), count));

const month = fc.oneof(
  fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 })),
  fc.tuple(fc.constantFrom(2020, 2023, 2024, 2026), fc.constantFrom(1, 2, 12)),
).map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const rules = fc.record({ startsOn: fc.integer({ min: 0, max: 6 }), firstContains: fc.integer({ min: 1, max: 7 }) });
const spans = fc.array(fc.tuple(fc.integer({ min: -40, max: 50 }), fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 11, max: 90 })), fc.integer({ min: 0, max: 4 }), fc.boolean()), { maxLength: 12 });

const view = fc.tuple(month, rules, spans, fc.integer({ min: -50, max: 80 })).map(([shown, week, drawn, away]) => {
  const first = `${shown}-01`;
  const entries = drawn.map(([from, length, amount, hasQuestions], at): MonthEntry => {
    const start = after(first, from);
    return { ...daySpan(start, after(start, length)), path: `${at}.md`, amount: amount as Amount, hasQuestions };
  });
  const firstDay = entries.map(({ start }) => start).sort()[0];
  return { shown, week, entries, firstDay, today: after(first, away), page: monthPage(shown, { entries, firstDay, today: after(first, away), rules: week }) };
});
const runs = { numRuns: isDeep ? 5000 : 100 };

test('every day of the month is there once, in whole weeks that follow each other', () => {
  fc.assert(fc.property(view, ({ shown, week, page }) => {
    const days = page.weeks.flatMap((each) => each.days);
    expect(days.every(({ day }, at) => at === 0 || day === after(days[at - 1]!.day, 1))).toBe(true);
    const inMonth = days.filter(({ isInMonth }) => isInMonth);
    expect(inMonth.map(({ day }) => day)).toEqual(days.map(({ day }) => day).filter((day) => day.startsWith(shown)));
    expect(inMonth[0]?.day).toBe(`${shown}-01`);
    expect(after(inMonth.at(-1)!.day, 1).endsWith('-01')).toBe(true);
    for (const row of page.weeks) {
      expect(row.days).toHaveLength(7);
      expect(row.days.some(({ isInMonth }) => isInMonth)).toBe(true);
      expect(dateOf(row.days[0]!.day).getDay()).toBe(week.startsOn);
      expect(row.days.map(({ day }) => weekOf(dateOf(day), week))).toEqual(row.days.map(() => row.week));
    }
  }), runs);
});

test('the bars of a span cover exactly its days, and no two share a place', () => {
  fc.assert(fc.property(view, ({ entries, page }) => {
    const covered = new Map<string, string[]>();
    for (const { days, bars } of page.weeks) {
      const places = new Set<string>();
      for (const { path, from, length, lane, continuesBefore, continuesAfter } of bars) {
        const own = days.slice(from, from + length).map(({ day }) => day);
        expect(own).toHaveLength(length);
        covered.set(path, [...(covered.get(path) ?? []), ...own]);
        for (let place = from; place < from + length; place++) places.add(`${lane} ${place}`);
        const { start, end } = entries.find((entry) => entry.path === path)!;
        expect([continuesBefore, continuesAfter]).toEqual([start < days[0]!.day, end! > days[6]!.day]);
      }
      expect(places.size).toBe(bars.reduce((sum, { length }) => sum + length, 0));
    }
    const days = page.weeks.flatMap((each) => each.days).map(({ day }) => day);
    for (const { path, start, end } of entries) {
      expect(covered.get(path) ?? []).toEqual(end === undefined ? [] : days.filter((day) => day >= start && day <= end));
    }
  }), runs);
});

test('a day is a gap, has entries, or lies before the log or not in the past; and it knows every entry that speaks of it', () => {
  fc.assert(fc.property(view, ({ entries, firstDay, today, page }) => {
    const days = page.weeks.flatMap((each) => each.days);
    const told = days.map((day) => [[...day.entries].sort(), day.isGap, day.amount !== undefined, day.isToday]);
    expect(told).toEqual(days.map(({ day }) => {
      const speaking = entries.filter(({ start, end = start }) => start <= day && end >= day);
      const isGap = speaking.length === 0 && firstDay !== undefined && day > firstDay && day < today;
      return [speaking.map(({ path }) => path).sort(), isGap, speaking.some(({ start }) => start === day), day === today];
    }));
  }), runs);
});
