import { addDays } from 'date-fns';
import { calendarWord } from '../log/calendar-word';
import { dateOf, dayOfDate } from '../log/day-span';

/** The day that a heading or a cell of a week plan tells, and whether by its date or by its weekday alone. */
export interface ToldDay {
  readonly day: string;
  readonly by: 'date' | 'weekday';
}

/**
 * `2026.3.2`, `3/2 周一`, `**Mon**`, `[[2026-03-02|Monday]]`; a weekday is that of the week, from Monday on, in which `near`
 * lies, and a date without a year is the nearest. Undefined for what tells no day.
 */
export function toldDay(written: string, near: string): ToldDay | undefined {
  const words = plain(written);
  const weekday = WEEKDAY.exec(words);
  const rest = words.replace(WEEKDAY, ' ').replace(/[()（）,，、\s]+/g, ' ').trim();
  if (rest === '') return weekday === null ? undefined : { day: inWeekOf(near, placeOf(weekday[0])), by: 'weekday' };
  const word = calendarWord(rest);
  if (word === undefined) return undefined;
  const day = 'day' in word ? word.day : nearest(near, word.recurs);
  return day === undefined ? undefined : { day, by: 'date' };
}

function plain(written: string): string {
  return written
    .replace(/!?\[\[([^[\]|]*?)(?:\\?\|([^[\]]*))?\]\]/g, (_, target: string, shown: string | undefined) => shown ?? target)
    .replace(/[*_~=`]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .trim();
}

/** 0 is Monday. */
function placeOf(weekday: string): number {
  const chinese = '一二三四五六日'.indexOf(weekday.slice(-1).replace('天', '日'));
  return chinese >= 0 ? chinese : ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(weekday.slice(0, 2));
}

function inWeekOf(near: string, place: number): string {
  const date = dateOf(near);
  return dayOfDate(addDays(date, place - ((date.getDay() + 6) % 7)));
}

function nearest(near: string, recurs: (date: Date) => boolean): string | undefined {
  for (let away = 0; away <= WITHIN; away++) {
    const found = [-away, away].map((days) => addDays(dateOf(near), days)).find(recurs);
    if (found !== undefined) return dayOfDate(found);
  }
  return undefined;
}

const WITHIN = 183;
const WEEKDAY = /(?:周|星期|礼拜)[一二三四五六日天]|^[一二三四五六日]$|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/;
