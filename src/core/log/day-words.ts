import { calendarWord } from './calendar-word';
import { daySpan, type DaySpan } from './day-span';
import { earliest, latest, type DayWord } from './day-word';
import { readHeading } from './heading-grammar';
import { relativeWord } from './relative-word';
import { weekdayWord, weekWord } from './week-word';

/**
 * The days that someone types, in Chinese or English: `昨天`, `上周五`, `5.30-6.11`, `last friday`, `2023-05-30 to 06-11`;
 * undefined for what means nothing. Where a day comes again and again, as Friday, 5/30 or the 16th, it is the latest one
 * that is not in the future, and at the end of a span the first one after its start.
 */
export function readDayWords(typed: string, today: string): DaySpan | undefined {
  const words = typed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const written = readHeading(words);
  if (written !== undefined) return written.title === '' ? daySpan(written.start, written.end) : spanOf(words, today);
  const day = startDay(words, today);
  return day === undefined ? (weekWord(words, today) ?? spanOf(words, today)) : { start: day };
}

function dayWord(words: string, today: string): DayWord | undefined {
  const day = relativeWord(words, today);
  return day === undefined ? (weekdayWord(words, today) ?? calendarWord(words)) : { day };
}

function startDay(words: string, today: string): string | undefined {
  const word = dayWord(words, today);
  return word === undefined || 'day' in word ? word?.day : latest(word, today);
}

/** A lone number is a day of the month here: `5.30-31`. */
function endDay(words: string, start: string, today: string): string | undefined {
  const word = dayWord(/^\d{1,2}$/.test(words) ? `${words}号` : words, today);
  return word === undefined || 'day' in word ? word?.day : earliest(word, start);
}

function spanOf(words: string, today: string): DaySpan | undefined {
  const range = words.replace(/^(?:from |从)/, '');
  for (const { 0: between, index } of range.matchAll(BETWEEN)) {
    const start = startDay(range.slice(0, index), today);
    const end = start === undefined ? undefined : endDay(range.slice(index + between.length), start, today);
    if (start !== undefined && end !== undefined && end >= start) return daySpan(start, end);
  }
  return undefined;
}

const BETWEEN = / ?(?:--?|——?|[~–]|至|到) ?| (?:to|until|till|through) /g;
