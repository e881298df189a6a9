import fc from 'fast-check';
import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { formatDate } from '../../../src/core/log/date-format';
import { dayReader } from '../../../src/core/log/day-reader';
import { formatProblems } from '../../../src/core/log/format-problems';
import { isDeep } from '../../support/is-deep';

const en = dateNamesFor('en');
const zh = dateNamesFor('zh');
const read = (format: string, name: string, names = zh): string | undefined => {
  const day = dayReader(format, names)(name);
  return day && formatDate(day, 'YYYY-MM-DD', en);
};

test.each([
  ['YYYY-MM-DD', '2026-03-02', '2026-03-02'],
  ['YYYY/MM/YYYY-MM-DD', '2026/03/2026-03-02', '2026-03-02'],
  ['YYYY.M.D', '2026.3.2', '2026-03-02'],
  ['YYYY年M月D日 dddd', '2026年3月2日 星期一', '2026-03-02'],
  ['YYYY-MM-DD_dddd', '2026-03-25_星期三', '2026-03-25'],
  ['YYYY-MMMM-D', '2026-十一月-2', '2026-11-02'],
  ['YYMMDD', '260302', '2026-03-02'],
  ['YYYY-DDDD', '2024-366', '2024-12-31'],
  ['gggg-[W]ww-e', '2026-W01-0', '2025-12-29'],
  ['GGGG-[W]WW-E', '2026-W53-5', '2027-01-01'],
  ['gggg-[第]wo dddd', '2026-第10周 星期一', '2026-03-02'],
  ['ll', '2026年3月2日', '2026-03-02'],
])('by %j, %j is %s', (format, name, day) => {
  expect(read(format, name)).toBe(day);
});

test.each([
  ['YYYY-MM-DD', '2026-02-29'],
  ['YYYY-MM-DD', '2026-3-2'],
  ['YYYY-MM-DD', '2026-03-02 meeting'],
  ['YYYY年M月D日 dddd', '2026年3月2日 星期二'],
  ['YYYY/YYYY-MM-DD', '2025/2026-03-02'],
  ['GGGG-[W]WW-E', '2025-W53-1'],
  ['YYYY-MM', '2026-03'],
  ['YYYY-MM-DD HH', '2026-03-02 10'],
  ['YYYY.MM.DD', '2026-03-02'],
  ['[a+b] YYYY-MM-DD', 'aab 2026-03-02'],
  ['', ''],
])('by %j, %j is no day', (format, name) => {
  expect(read(format, name)).toBeUndefined();
});

test('a name is read however its letters are composed and cased', () => {
  expect(read('[Café] D MMM YYYY', 'CAFE\u0301 2 mar 2026', en)).toBe('2026-03-02');
});

test('what a format has written it reads back, whenever it tells the days apart', () => {
  const token = fc.constantFrom('YYYY', 'YY', 'MM', 'MMM', 'MMMM', 'Mo', 'M', 'DD', 'D', 'Do', 'DDDD', 'DDD', 'dddd', 'ddd', 'dd', 'd', 'e', 'E', 'gggg', 'gg', 'ww', 'w', 'wo', 'GGGG', 'GG', 'WW', 'W', 'Q', 'L', 'LL');
  const format = fc.array(token, { minLength: 3, maxLength: 6 }).map((tokens) => tokens.join('[;]'));
  const date = fc.date({ min: new Date(2001, 0, 1), max: new Date(2098, 11, 31), noInvalidDate: true });
  fc.assert(fc.property(date, format, fc.constantFrom(en, zh), (when, pattern, names) => {
    fc.pre(formatProblems(pattern, names).every((problem) => problem === 'iso-week'));
    expect(read(pattern, formatDate(when, pattern, names), names)).toBe(formatDate(when, 'YYYY-MM-DD', en));
  }), { numRuns: isDeep ? 5000 : 100 });
});
