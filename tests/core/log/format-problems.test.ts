import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { formatProblems, type FormatProblem } from '../../../src/core/log/format-problems';

const zh = dateNamesFor('zh');

test.each([
  'YYYY-MM-DD', 'YYYY/MM/YYYY-MM-DD', 'YYYY年M月D日 dddd', 'YYYYMMDD', 'YYYY-DDDD', 'gggg-[W]ww-e', 'GGGG-[W]WW-E', 'YYYY/gggg-[W]ww/YYYY-MM-DD', 'Do MMMM YYYY', 'll',
])('%j names every day', (format) => {
  expect(formatProblems(format, zh)).toEqual([]);
});

test.each<[string, FormatProblem[]]>([
  ['', ['empty']],
  ['  ', ['empty']],
  ['YYYY-MM', ['no-day']],
  ['[log]', ['no-day']],
  ['MM-DD', ['repeats']],
  ['YYYY-DD', ['repeats']],
  ['YYYY-MM-dddd', ['repeats']],
  ['YYYY-MM-DD HH.mm', ['time']],
  ['YYYY-MM-DD HH:mm', ['name', 'time']],
  ['YYYY//MM-DD', ['name']],
  ['/YYYY-MM-DD', ['name']],
  ['YYYY-MM-DD.', ['name']],
  ['[.log]/YYYY-MM-DD', ['name']],
  ['[..]/YYYY-MM-DD', ['name']],
  [String.raw`YYYY-MM-DD\\`, []],
  ['YYYY-MM-DD #D', ['link']],
  ['YYYY-[W]ww-e', ['week-in-calendar-year']],
  ['YYYY-[W]WW-E', ['week-in-calendar-year']],
  ['gggg-MM-DD', ['day-in-week-year']],
  ['GGGG-[W]ww-E', ['mixed-weeks']],
  ['gggg-[W]WW-E', ['mixed-weeks']],
])('%j: %j', (format, problems) => {
  expect(formatProblems(format, zh)).toEqual(problems);
});

test('an ISO week is told of where weeks start on another day', () => {
  expect(formatProblems('GGGG-[W]WW-E', { ...zh, week: { startsOn: 0, firstContains: 1 } })).toEqual(['iso-week']);
});
