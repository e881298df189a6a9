import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { formatDate } from '../../../src/core/log/date-format';
import { moment } from '../../host/app/language';
import { formatsInZone } from '../../support/formats-in-zone';
import { isDeep } from '../../support/is-deep';

const locales = ['en', 'en-gb', 'zh-cn', 'zh-tw', 'de', 'ja', 'ar', 'fr'];
const zones = [['UTC', 0], ['Asia/Shanghai', -480], ['America/New_York', 300]] as const;

test.each(zones)('in %s at most one format in a thousand is written otherwise than by moment, in eight languages', (zone, offset) => {
  const found = formatsInZone(zone, isDeep ? 160_000 : 800, locales);
  if (process.env.SHOW_FIGURES !== undefined) process.stderr.write(`${zone} ${JSON.stringify(found, undefined, 2)}\n`);
  expect([found.offset, found.compared]).toEqual([offset, (isDeep ? 160_000 : 800) * locales.length]);
  expect({ few: found.differing <= found.compared / 1000, ...found.classes }).toEqual({ few: true, ...found.classes });
}, 600_000);

/** From the documentation of Daily notes, Periodic Notes and the Calendar plugin. */
const documented = [
  'YYYY-MM-DD', 'YYYY/MM/DD', 'YYYY/MMMM/YYYY-MM-DD', 'YYYY/MM-MMMM/YYYY-MM-DD-dddd', 'dddd, MMMM Do YYYY', 'YYYYMMDDHHmm', 'dddd', 'MMM D, YYYY',
  'gggg-[W]ww', 'YYYY-[W]WW', 'GGGG-[W]WW', 'gggg [Week] w', 'YYYY-MM', 'MMMM YYYY', 'YYYY-[Q]Q', 'YYYY', 'HH:mm', 'dd', 'ddd', '[Today is] dddd',
];

test.each(documented)('the format %s of the documentation is exact on every day of several years', (format) => {
  for (const [language, locale] of [['en', 'en'], ['zh', 'zh-cn']] as const) {
    const names = dateNamesFor(language);
    for (let day = 0; day < (isDeep ? 30 : 4) * 366; day++) {
      const when = new Date(2010, 0, 1 + day, 13, 5);
      const [ours, theirs] = [formatDate(when, format, names), moment(when).locale(locale).format(format)];
      if (ours !== theirs) expect([when.toString(), ours]).toEqual([when.toString(), theirs]);
    }
  }
});
