import { moment } from 'obsidian';
import type { DateNames } from '../../core/log/date-names';

/** Dates as the app writes them now: other plugins may change the rules of its weeks at any time. */
export function appDateNames(): DateNames {
  const locale = moment.localeData();
  // Declared with one argument; every locale is also given what is counted.
  const ordinal: (count: number, token: string) => string = locale.ordinal.bind(locale);
  return {
    week: { startsOn: locale.firstDayOfWeek(), firstContains: 7 + locale.firstDayOfWeek() - locale.firstDayOfYear() },
    month: (month, width, format) => {
      const day = moment.utc({ year: 2024, month, day: 1 });
      return width === 'long' ? locale.months(day, format) : locale.monthsShort(day, format);
    },
    weekday: (weekday, width, format) => {
      const day = moment.utc({ year: 2024, month: 8, day: 1 + weekday });
      if (width === 'long') return locale.weekdays(day, format);
      return width === 'short' ? locale.weekdaysShort(day) : locale.weekdaysMin(day);
    },
    ordinal: (count, token) => String(ordinal(count, token)),
    meridiem: (hours, minutes, lowerCase) => locale.meridiem(hours, minutes, lowerCase),
    era: (date, width) => moment.unix(date.getTime() / 1000).format(eraTokens[width]),
    eraYear: (date) => Number(locale.preparse(moment.unix(date.getTime() / 1000).format('y'))),
    longFormat: (token) => {
      const key = longTokens.find((each) => each === token);
      return key && locale.longDateFormat(key);
    },
    digits: (text) => locale.postformat(text),
  };
}

const eraTokens = { short: 'N', long: 'NNNN', narrow: 'NNNNN' } as const;
const longTokens = ['LTS', 'LT', 'L', 'LL', 'LLL', 'LLLL', 'l', 'll', 'lll', 'llll'] as const;
