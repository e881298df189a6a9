import fc from 'fast-check';
import { dayOfDate, daySpan, type DaySpan } from '../../../src/core/log/day-span';
import { dayAfter, daysIn, gapsBetween, gapSinceLast, overlapping } from '../../../src/core/log/log-gap';

/** `02-20/02-22` is a span of 2026. */
const days = (written: string): DaySpan => {
  const [start = '', end] = written.split('/').map((day) => `2026-${day}`);
  return daySpan(start, end);
};
const written = ({ start, end }: DaySpan): string => `${start}${end === undefined ? '' : `/${end}`}`.replaceAll('2026-', '');

test.each([
  ['a day', '02-20', '02-21/03-01'],
  ['a span, by its end', '02-20/02-25', '02-26/03-01'],
  ['one missing day', '02-28', '03-01'],
  ['today as well', '02-28 03-02', '03-01'],
  ['a day in a longer span', '02-10/02-27 02-20', '02-28/03-01'],
  ['days that are to come', '02-28 03-09', '03-01'],
  ['yesterday', '03-01', 'none'],
  ['a span over today', '02-27/03-05', 'none'],
  ['only today', '03-02', 'no-entries'],
  ['only the future', '03-09', 'no-entries'],
  ['nothing', '', 'no-entries'],
])('on 2 March the gap after %s, %s, is %s', (_, entries, gap) => {
  const found = gapSinceLast(entries.split(' ').filter(Boolean).map(days), '2026-03-02');
  expect(typeof found === 'string' ? found : written(found)).toBe(gap);
});

test.each([
  ['', '02-10/02-15'],
  ['02-12', '02-10/02-11 02-13/02-15'],
  ['02-10 02-15', '02-11/02-14'],
  ['02-01/02-11 02-14/03-01', '02-12/02-13'],
  ['02-01/03-01', ''],
  ['02-12/02-14 02-13', '02-10/02-11 02-15'],
  ['02-09 02-16', '02-10/02-15'],
])('between 10 and 15 February, beside %j, nothing is written of %j', (entries, gaps) => {
  const found = gapsBetween(entries.split(' ').filter(Boolean).map(days), '2026-02-10', '2026-02-15');
  expect(found.map(written).join(' ')).toBe(gaps);
});

test('every day of a range is either of an entry or in one gap, whatever the order of the entries', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((away) => dayOfDate(new Date(2026, 1, 1 + away)));
  const entry = fc.tuple(day, day).map(([start, end]) => daySpan(start, end));
  fc.assert(fc.property(fc.array(entry, { maxLength: 8 }), day, day, (entries, from, to) => {
    const gaps = gapsBetween(entries, from, to);
    let told = 0;
    for (let each = from; each <= to; each = dayAfter(each)) {
      const inGaps = gaps.filter((gap) => overlapping([gap], { start: each }) !== undefined).length;
      expect([each, inGaps]).toEqual([each, overlapping(entries, { start: each }) === undefined ? 1 : 0]);
      told += inGaps;
    }
    expect(gaps.reduce((sum, gap) => sum + daysIn(gap), 0)).toBe(told);
  }));
});

test('the change of the clocks does not change the number of days', () => {
  expect(daysIn(days('03-28/03-30'))).toBe(3);
  expect(daysIn(days('10-24/10-26'))).toBe(3);
  expect(daysIn(days('03-02'))).toBe(1);
});
