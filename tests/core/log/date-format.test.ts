import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { formatDate } from '../../../src/core/log/date-format';

const en = dateNamesFor('en');
const zh = dateNamesFor('zh');
const day = new Date(2026, 2, 2, 15, 4, 5, 67);

test.each([
  ['YYYY-MM-DD', '2026-03-02'],
  ['YYYY/MM/YYYY-MM-DD', '2026/03/2026-03-02'],
  ['YYYYMMDD', '20260302'],
  ['YY.M.D', '26.3.2'],
  ['dddd, MMMM Do YYYY', 'Monday, March 2nd 2026'],
  ['ddd dd MMM', 'Mon Mo Mar'],
  ['gggg-[W]ww e', '2026-W10 1'],
  ['GGGG-[W]WW-E', '2026-W10-1'],
  ['[Q]Q YYYY', 'Q1 2026'],
  ['DDD DDDD DDDo', '61 061 61st'],
  ['HH:mm:ss.SSS', '15:04:05.067'],
  ['h:mm A, hmm a', '3:04 PM, 304 pm'],
  ['LL', 'March 2, 2026'],
  ['[LL] LT', 'LL 3:04 PM'],
  [String.raw`\YYYY`, 'YYYY'],
  ['[it is] [D', 'it is [2'],
  ['', ''],
])('%j writes %j', (format, written) => {
  expect(formatDate(day, format, en)).toBe(written);
});

test.each([
  ['YYYY年M月D日 dddd', '2026年3月2日 星期一'],
  ['MMMM MMM ddd dd', '三月 3月 周一 一'],
  ['Do wo Mo', '2日 10周 3月'],
  ['LLLL', '2026年3月2日星期一下午3点04分'],
])('%j writes %j in Chinese', (format, written) => {
  expect(formatDate(day, format, zh)).toBe(written);
});

test('a day around New Year belongs to the week that the rules say', () => {
  const monday = new Date(2025, 11, 29);
  expect(formatDate(monday, 'gggg-[W]ww', zh)).toBe('2026-W01');
  expect(formatDate(monday, 'gggg-[W]ww', en)).toBe('2026-W01');
  expect(formatDate(new Date(2027, 0, 1), 'GGGG-[W]WW gggg-[W]ww', en)).toBe('2026-W53 2027-W01');
  expect(formatDate(new Date(2023, 0, 1), 'gggg-[W]ww', { ...en, week: { startsOn: 1, firstContains: 2 } })).toBe('2022-W53');
});
