import { addDays, startOfISOWeek } from 'date-fns';
import { dateOf, dayOfDate, type DaySpan } from './day-span';
import { earliest, latest, type DayWord, type RecurringDay } from './day-word';

/**
 * `周五`, `上周五`, `本周一`, `friday`, `last friday`, `next monday`. `上周五` and `下周一` lie in the calendar's last and
 * next week, which begin on Monday; `last friday` is the latest before today, `next monday` the first after it.
 */
export function weekdayWord(words: string, today: string): DayWord | undefined {
  const [, which, chinese] = /^(上上|上|本|这|下|下下)?个?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(words) ?? [];
  if (chinese !== undefined) {
    const place = Math.min(CHINESE.indexOf(chinese), 6);
    return which === undefined ? isWeekday(place) : { day: away(today, WEEKS.get(which) ?? 0, place) };
  }
  const [, side, name = ''] = /^(?:on )?(?:(last|this|next) )?([a-z]{3,9})$/.exec(words) ?? [];
  const place = ENGLISH.findIndex((weekday) => weekday.startsWith(name));
  if (name === '' || place < 0) return undefined;
  if (side === undefined) return isWeekday(place);
  const day = side === 'this' ? away(today, 0, place)
    : side === 'last' ? latest(isWeekday(place), away(today, 0, daysInto(today) - 1))
    : earliest(isWeekday(place), away(today, 0, daysInto(today) + 1));
  return day === undefined ? undefined : { day };
}

/** `上周`, `this week`: from Monday to Sunday. */
export function weekWord(words: string, today: string): DaySpan | undefined {
  const [, which = ''] = /^(上上|上|本|这|下|下下)个?(?:周|星期|礼拜)$/.exec(words) ?? /^(last|this|next) week$/.exec(words) ?? [];
  const weeks = WEEKS.get(which);
  return weeks === undefined ? undefined : { start: away(today, weeks, 0), end: away(today, weeks, 6) };
}

/** 0 is Monday. */
function isWeekday(place: number): RecurringDay {
  return { recurs: (date) => (date.getDay() + 6) % 7 === place };
}

function daysInto(today: string): number {
  return (dateOf(today).getDay() + 6) % 7;
}

function away(today: string, weeks: number, days: number): string {
  return dayOfDate(addDays(startOfISOWeek(dateOf(today)), 7 * weeks + days));
}

const CHINESE = '一二三四五六日天';
const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKS = new Map<string, number>([['上上', -2], ['上', -1], ['本', 0], ['这', 0], ['下', 1], ['下下', 2], ['last', -1], ['this', 0], ['next', 1]]);
