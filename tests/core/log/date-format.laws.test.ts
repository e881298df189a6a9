import fc from 'fast-check';
import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { formatDate } from '../../../src/core/log/date-format';
import { DATE_TOKENS } from '../../../src/core/log/date-tokens';
// What users' formats were written for; the app brings it along.
import { moment } from '../../host/app/language';
import { isDeep } from '../../support/is-deep';

const languages = [['en', 'en'], ['zh', 'zh-cn']] as const;
const tokens = [...DATE_TOKENS.keys()];
const long = ['LT', 'LTS', 'L', 'LL', 'LLL', 'LLLL', 'l', 'll', 'lll', 'llll'];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...tokens) },
  { weight: 1, arbitrary: fc.constantFrom(...long) },
  { weight: 3, arbitrary: fc.constantFrom('-', '/', ' ', '.', '年', '月', '日', '第', '_', '[W]', '[it is]', '[', ']', '\\', 'T', 'n') },
);
/** Tokens that touch become others: all the better. */
const format = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const date = fc.date({ min: new Date(1900, 0, 1), max: new Date(2199, 11, 31), noInvalidDate: true });

test.each(languages)('any format writes what moment writes in %s', (language, locale) => {
  fc.assert(fc.property(date, format, (when, pattern) => {
    expect(formatDate(when, pattern, dateNamesFor(language))).toBe(moment(when).locale(locale).format(pattern || '[]'));
  }), { numRuns: isDeep ? 50_000 : 2000 });
});

test.each(languages)('every token writes what moment writes around 60 new years in %s', (language, locale) => {
  const all = [...tokens, ...long].join('[|]');
  for (let year = 1990; year < 2050; year++) {
    for (let day = -2; day <= 3; day++) {
      const when = new Date(year, 0, day, 9, 30);
      expect(formatDate(when, all, dateNamesFor(language))).toBe(moment(when).locale(locale).format(all));
    }
  }
});

test('weeks are moment’s under any rules', () => {
  const names = dateNamesFor('en');
  const rules = fc.record({ startsOn: fc.integer({ min: 0, max: 6 }), firstContains: fc.integer({ min: 1, max: 7 }) });
  try {
    fc.assert(fc.property(date, rules, (when, week) => {
      moment.updateLocale('en', { week: { dow: week.startsOn, doy: 7 + week.startsOn - week.firstContains } });
      const pattern = 'gggg-[W]ww-e GGGG-[W]WW-E';
      expect(formatDate(when, pattern, { ...names, week })).toBe(moment(when).locale('en').format(pattern));
    }), { numRuns: isDeep ? 30_000 : 1000 });
  } finally {
    moment.updateLocale('en', null);
  }
});
