import { addDays, differenceInCalendarDays } from 'date-fns';
import fc from 'fast-check';
import { dateOf, dayOfDate, daySpan } from '../../../src/core/log/day-span';
import { readDayWords } from '../../../src/core/log/day-words';
import { writeDays } from '../../../src/core/log/heading-style';
import { isDeep } from '../../support/is-deep';

const after = (day: string, count: number): string => dayOfDate(addDays(dateOf(day), count));
const day = fc.integer({ min: 0, max: 120 * 365 }).map((count) => after('1970-01-01', count));
const runs = { numRuns: isDeep ? 3000 : 500 };
const english = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** All that someone may type for a day that lies so many days back. */
function forms(when: string, back: number): string[] {
  const date = dateOf(when);
  const month = english[date.getMonth()] ?? '';
  const whole = ['YYYY-MM-DD', 'YYYY.M.D', 'YYYY/M/D', 'YYYY年M月D日', 'YYYYMMDD'].map((format) => writeDays({ start: when }, { day: format, between: '', endsWith: 'year' }));
  const withoutYear = ['M.D', 'M/D', 'M-D', 'M月D日', 'MM.DD'].map((format) => writeDays({ start: when }, { day: format, between: '', endsWith: 'year' }));
  const words = [`${month} ${date.getDate()}`, `${date.getDate()} ${month.slice(0, 3)}`, `${back}天前`, `${back} days ago`];
  return [...whole, ...words, ...withoutYear];
}

test('every form of a day of the last year is read as that day', () => {
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 364 }), (today, back) => {
    const when = after(today, -back);
    for (const words of forms(when, back)) expect([words, readDayWords(words, today)]).toEqual([words, { start: when }]);
  }), runs);
});

test('any two forms make a span', () => {
  const between = fc.constantFrom('-', ' - ', '~', '至', '到', ' to ', ' – ', '——');
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 364 }), fc.nat(363), fc.nat(), fc.nat(), between, (today, back, nearer, first, last, how) => {
    const [start, end] = [after(today, -back), after(today, -Math.min(nearer, back - 1))];
    const [from, to] = [forms(start, back), forms(end, differenceInCalendarDays(dateOf(today), dateOf(end)))];
    const words = `${from[first % from.length] ?? ''}${how}${to[last % to.length] ?? ''}`;
    expect([words, readDayWords(words, today)]).toEqual([words, daySpan(start, end)]);
  }), runs);
});
