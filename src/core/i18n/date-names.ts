import type { DateNames } from '../log/date-names';
import type { Language } from './index';

/** Dates of a language where no app says how its user writes them. */
export function dateNamesFor(language: Language): DateNames {
  return language === 'zh' ? zh : en;
}

const en: DateNames = {
  week: { startsOn: 0, firstContains: 1 },
  month: (month, width) => shortened(englishMonths[month], width === 'short' ? 3 : undefined),
  weekday: (weekday, width) => shortened(englishWeekdays[weekday], width === 'long' ? undefined : width === 'short' ? 3 : 2),
  ordinal: (count) => `${count}${Math.floor((count % 100) / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`,
  meridiem: (hours, _minutes, lowerCase) => (hours > 11 ? (lowerCase ? 'pm' : 'PM') : lowerCase ? 'am' : 'AM'),
  era,
  eraYear: (date) => date.getFullYear(),
  longFormat: (token) => englishFormats.get(token),
  digits: (text) => text,
};

const zh: DateNames = {
  week: { startsOn: 1, firstContains: 4 },
  month: (month, width) => (width === 'short' ? `${month + 1}月` : `${chineseMonths[month] ?? ''}月`),
  weekday: (weekday, width) => `${chinesePrefix[width]}${chineseWeekdays[weekday] ?? ''}`,
  ordinal: (count, token) => `${count}${chineseCounters.get(token) ?? ''}`,
  meridiem: (hours, minutes) => timesOfDay.find(({ until }) => hours * 100 + minutes < until)?.name ?? '晚上',
  era,
  eraYear: (date) => date.getFullYear(),
  longFormat: (token) => chineseFormats.get(token),
  digits: (text) => text,
};

/** moment has no Chinese names of eras. */
function era(_date: Date, width: 'narrow' | 'short' | 'long'): string {
  return width === 'long' ? 'Anno Domini' : 'AD';
}

function shortened(name = '', length?: number): string {
  return name.slice(0, length);
}

const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const englishFormats = new Map([
  ['LT', 'h:mm A'],
  ['LTS', 'h:mm:ss A'],
  ['L', 'MM/DD/YYYY'],
  ['LL', 'MMMM D, YYYY'],
  ['LLL', 'MMMM D, YYYY h:mm A'],
  ['LLLL', 'dddd, MMMM D, YYYY h:mm A'],
  ['l', 'M/D/YYYY'],
  ['ll', 'MMM D, YYYY'],
  ['lll', 'MMM D, YYYY h:mm A'],
  ['llll', 'ddd, MMM D, YYYY h:mm A'],
]);

const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const chineseWeekdays = ['日', '一', '二', '三', '四', '五', '六'];
const chinesePrefix = { min: '', short: '周', long: '星期' } as const;
const chineseCounters = new Map([['d', '日'], ['D', '日'], ['DDD', '日'], ['M', '月'], ['w', '周'], ['W', '周']]);
const timesOfDay = [
  { until: 600, name: '凌晨' },
  { until: 900, name: '早上' },
  { until: 1130, name: '上午' },
  { until: 1230, name: '中午' },
  { until: 1800, name: '下午' },
];
const chineseFormats = new Map([
  ['LT', 'HH:mm'],
  ['LTS', 'HH:mm:ss'],
  ['L', 'YYYY/MM/DD'],
  ['LL', 'YYYY年M月D日'],
  ['LLL', 'YYYY年M月D日Ah点mm分'],
  ['LLLL', 'YYYY年M月D日ddddAh点mm分'],
  ['l', 'YYYY/M/D'],
  ['ll', 'YYYY年M月D日'],
  ['lll', 'YYYY年M月D日 HH:mm'],
  ['llll', 'YYYY年M月D日dddd HH:mm'],
]);
