import { add } from 'date-fns';
import { dateOf, dayOfDate } from './day-span';

/** `昨天`, `大前天`, `三天前`, `2 周后`, `yesterday`, `3 days ago`, `in two weeks`. */
export function relativeWord(words: string, today: string): string | undefined {
  const days = DAYS.get(words);
  if (days !== undefined) return dayOfDate(add(dateOf(today), { days }));
  const [, chinese, chineseUnit = '', side] = /^(\d{1,3}|[零一二两三四五六七八九十]{1,3}) ?个?(天|日|周|星期|礼拜|月|年)[之以]?(前|后)$/.exec(words) ?? [];
  if (chinese !== undefined) return away(today, chineseCount(chinese), CHINESE_UNITS.get(chineseUnit), side === '前' ? -1 : 1);
  const [, ahead, english = '', unit, ago] = /^(in )?(\d{1,3}|[a-z]{1,5}) (day|week|month|year)s?( ago| from now)?$/.exec(words) ?? [];
  if ((ahead === undefined) === (ago === undefined)) return undefined;
  return away(today, /^\d/.test(english) ? Number(english) : ENGLISH_COUNTS.get(english), unit, ago === ' ago' ? -1 : 1);
}

function away(today: string, count: number | undefined, unit: string | undefined, direction: 1 | -1): string | undefined {
  if (count === undefined || unit === undefined) return undefined;
  return dayOfDate(add(dateOf(today), { [`${unit}s`]: direction * count }));
}

/** `十` is 10, `二十三` is 23. */
function chineseCount(written: string): number | undefined {
  if (/^\d/.test(written)) return Number(written);
  const [, tens, ones] = /^(.?)十(.?)$/.exec(written) ?? [undefined, '零', written];
  const [ten, one] = [CHINESE_COUNTS.get(tens || '一'), CHINESE_COUNTS.get(ones || '零')];
  return ten === undefined || one === undefined ? undefined : 10 * ten + one;
}

const DAYS = new Map<string, number>([
  ['大前天', -3], ['前天', -2], ['前日', -2], ['昨天', -1], ['昨日', -1], ['昨晚', -1], ['今天', 0], ['今日', 0], ['今晚', 0],
  ['明天', 1], ['明日', 1], ['后天', 2], ['大后天', 3],
  ['day before yesterday', -2], ['the day before yesterday', -2], ['yesterday', -1], ['today', 0], ['tomorrow', 1],
  ['day after tomorrow', 2], ['the day after tomorrow', 2],
]);
const CHINESE_UNITS = new Map([['天', 'day'], ['日', 'day'], ['周', 'week'], ['星期', 'week'], ['礼拜', 'week'], ['月', 'month'], ['年', 'year']]);
const CHINESE_COUNTS = new Map([...[...'零一二三四五六七八九'].map((word, at) => [word, at] as const), ['两', 2] as const]);
const ENGLISH_COUNTS = new Map([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [word, at + 1] as const),
  ...(['a', 'an'] as const).map((word) => [word, 1] as const),
]);
