import { addDays } from 'date-fns';
import fc from 'fast-check';
import { dateOf, dayOfDate, daySpan, type DaySpan } from '../../../src/core/log/day-span';
import { headingFormatProblem, headingStyleOf } from '../../../src/core/log/heading-format';
import { readHeading } from '../../../src/core/log/heading-grammar';
import { headingStyleFor, writeDays, type HeadingStyle } from '../../../src/core/log/heading-style';
import { isDeep } from '../../support/is-deep';

const after = (day: string, count: number): string => dayOfDate(addDays(dateOf(day), count));

const anyDay = fc.integer({ min: 0, max: 200 * 365 }).map((count) => after('1900-01-01', count));
/** New Year, week 53, the end of February: where calendars go wrong. */
const hardDay = fc.tuple(fc.integer({ min: 1990, max: 2060 }), fc.constantFrom('02-28', '03-01', '12-28', '12-29', '12-30', '12-31', '01-01', '01-02', '01-03'))
  .map(([year, day]) => `${year}-${day}`);
const leapDay = fc.constantFrom('1996-02-29', '2000-02-29', '2020-02-29', '2024-02-29', '2028-02-29');
const day = fc.oneof(anyDay, hardDay, leapDay);
const length = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 1500 }));
const days: fc.Arbitrary<DaySpan> = fc.tuple(day, length).map(([start, count]) => daySpan(start, after(start, count)));

const dayFormat = fc.constantFrom('YYYY.M.D', 'YYYY.MM.DD', 'YYYY-MM-DD', 'YYYY-M-D', 'YYYY/M/D', 'YYYY/MM/DD', 'YYYY_MM_DD', 'YYYY年M月D日', 'YYYY年MM月DD日', 'YYYY 年 M 月 D 日', 'YYYY年M月D号');
const between = fc.constantFrom('-', ' - ', '~', ' ~ ', '–', ' – ', '—', '——', '～', '至', '到', ' 至 ', ' to ', '--');
const style: fc.Arbitrary<HeadingStyle> = fc.oneof(
  fc.constantFrom(headingStyleFor('en'), headingStyleFor('zh')),
  // What the user may set for the log page.
  dayFormat.filter((format) => headingFormatProblem(format) === undefined).map(headingStyleOf),
  fc.record({ day: dayFormat, between, endsWith: fc.constantFrom('year', 'month', 'day') }),
);
const title = fc.constantFrom('', ' 计划及任务', '：组会', ' (Wednesday)', ' 到医院', ' and 3 papers');
const runs = { numRuns: isDeep ? 20_000 : 1000 };

test('days and spans in any style are read back unchanged, with the title that follows', () => {
  fc.assert(fc.property(days, style, title, (span, how, words) => {
    // A number at a distance with words behind it is not the end of a span.
    const follows = how.endsWith === 'day' && how.between.trim() !== how.between ? '' : words;
    expect(readHeading(writeDays(span, how) + follows)).toMatchObject({ ...span, title: follows.trim() });
  }), runs);
});

test('what is read can be written again as it stood', () => {
  fc.assert(fc.property(days, style, (span, how) => {
    const text = writeDays(span, how);
    const heading = readHeading(text);
    expect(heading && writeDays(heading, heading.style)).toBe(text);
  }), runs);
});

test('a span that says no year is read back, given the year', () => {
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 300 }), between, (start, count, how) => {
    const span = daySpan(start, after(start, count));
    const text = writeDays(span, { day: 'M.D', between: how, endsWith: 'month' });
    expect(readHeading(text, Number(start.slice(0, 4)))).toMatchObject(span);
  }), runs);
});

test('any text is read as a heading or not, and what is read lies in the calendar', () => {
  const piece = fc.constantFrom('2023', '2024', '5', '12', '30', '31', '02', '29', '.', '-', '/', '~', '年', '月', '日', '至', ' ', 'to', '题', '\n');
  fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
    const heading = readHeading(pieces.join(''), 2024);
    if (heading === undefined) return;
    for (const each of [heading.start, heading.end ?? heading.start]) expect(after(each, 0)).toBe(each);
    expect((heading.end ?? '9999') > heading.start).toBe(true);
  }), runs);
});
