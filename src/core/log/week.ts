import { addDays, differenceInCalendarDays } from 'date-fns';
import type { WeekRules } from './date-names';

/** The week that a day lies in, and the year that the week is counted in: 29 December 2025 is in week 1 of 2026. */
export interface Week {
  readonly year: number;
  readonly number: number;
}

export const ISO_WEEK: WeekRules = { startsOn: 1, firstContains: 4 };

export function weekOf(day: Date, rules: WeekRules): Week {
  const nextYear = day.getFullYear() + 1;
  const year = [nextYear, nextYear - 1].find((each) => differenceInCalendarDays(day, firstWeek(each, rules)) >= 0) ?? nextYear - 2;
  return { year, number: Math.floor(differenceInCalendarDays(day, firstWeek(year, rules)) / 7) + 1 };
}

/** The day of a week by its place in it, 0 being the first. */
export function dayOfWeek({ year, number }: Week, place: number, rules: WeekRules): Date {
  return addDays(firstWeek(year, rules), 7 * (number - 1) + place);
}

/** How many days of its week come before a day. */
export function placeInWeek(day: Date, rules: WeekRules): number {
  return (day.getDay() - rules.startsOn + 7) % 7;
}

function firstWeek(year: number, rules: WeekRules): Date {
  const inside = new Date(year, 0, rules.firstContains);
  return addDays(inside, -placeInWeek(inside, rules));
}
