import { getDay } from 'date-fns';
import { dateNamesFor } from '../../i18n/date-names';
import type { Strings } from '../../i18n/index';
import type { Language } from '../../i18n/index';
import { AMOUNTS } from '../../log/amount';
import { calendarDay, dateOf } from '../../log/day-span';
import { yearsOfDays, type WrittenDays, type YearOfDays } from '../../log/day-amounts';
import { escapeHtml } from '../../text/markdown-escape';

/** One entry as the map of a year shows it. */
export interface MappedEntry extends WrittenDays {
  readonly title: string;
  /** Where its heading is: `#/Log/?id=_2026-03-02`. */
  readonly href: string;
}

/**
 * The days of each year that were written on, drawn: the newest year, and the others folded. `only` leaves out all but one.
 * Every map is one line of HTML. Who cannot see it is told the same; the entries below are what the keyboard goes to.
 */
export function yearMaps(entries: readonly MappedEntry[], { language, strings, only }: { readonly language: Language; readonly strings: Strings; readonly only?: string }): string {
  const [newest, ...others] = yearsOfDays(entries).filter(({ year }) => only === undefined || year === only).map((year) => yearMap(year, language, strings));
  if (newest === undefined) return '';
  return others.length === 0 ? newest : `${newest}\n\n<details class="year-maps"><summary>${strings.earlierYears}</summary>${others.join('')}</details>`;
}

function yearMap(year: YearOfDays<MappedEntry>, language: Language, strings: Strings): string {
  const { start, weekdays, months } = wordsOf(language);
  const counts = months.map((name, month) => ({ name, count: [...year.days.keys()].filter((day) => Number(day.slice(5, 7)) === month + 1).length }));
  const summary = strings.yearMap.summary(year.year, year.days.size, year.longestGap);
  const label = strings.yearMap.label(summary, counts.filter(({ count }) => count > 0).map(({ name, count }) => strings.yearMap.month(name, count)));
  const halves = [0, 6].map((first) => half(year, first, { start, weekdays, months }));
  const key = AMOUNTS.map((amount) => `<i class="amount-${amount}"></i>`).join('');
  return `<div class="year-map"><div role="img" aria-label="${escapeHtml(label)}"></div><div aria-hidden="true"><div class="year-map-halves">${halves.join('')}</div>`
    + `<div class="year-map-words"><span>${escapeHtml(summary)}</span><span class="year-map-key">${strings.yearMap.less} ${key} ${strings.yearMap.more}</span></div></div></div>`;
}

interface Words {
  /** The day that weeks start on; 0 is Sunday. */
  readonly start: number;
  /** By their place in the week. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

function wordsOf(language: Language): Words {
  const names = dateNamesFor(language);
  const start = names.week.startsOn;
  return {
    start,
    weekdays: Array.from({ length: 7 }, (_, place) => names.weekday((start + place) % 7, 'min', '')),
    months: Array.from({ length: 12 }, (_, month) => names.month(month, 'short', '')),
  };
}

/** Six months, a column a week: two halves stand side by side, on a phone one below the other. */
function half({ year, days }: YearOfDays<MappedEntry>, firstMonth: number, { start, weekdays, months }: Words): string {
  const all = daysOfMonths(Number(year), firstMonth);
  const before = (getDay(dateOf(all[0] ?? '')) - start + 7) % 7;
  const at = (index: number): { x: number; y: number } => ({ x: LEFT + STEP * Math.floor((before + index) / 7), y: TOP + STEP * ((before + index) % 7) });
  const cells = new Map<string, { readonly entry: MappedEntry; readonly amount: number; path: string }>();
  for (const [index, day] of all.entries()) {
    const { x, y } = at(index);
    const square = `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`;
    const found = days.get(day);
    if (found === undefined) continue;
    const key = `${found.entry.href} ${found.amount}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { ...found, path: square });
    else cell.path += square;
  }
  // Every column is one dashed line.
  const columns = all.flatMap((_, index) => {
    const { x, y } = at(index);
    const rows = Math.min((TOP + 7 * STEP - y) / STEP, all.length - index);
    return index === 0 || y === TOP ? [`M${x + SIDE / 2} ${y}v${rows * STEP - GAP}`] : [];
  });
  const monthNames = all.flatMap((day, index) => (day.endsWith('-01') ? [`<text x="${at(index + 6).x}" y="10">${months[Number(day.slice(5, 7)) - 1] ?? ''}</text>`] : []));
  const weekdayNames = weekdays.flatMap((name, place) => ((start + place) % 2 === 1 ? [`<text x="0" y="${TOP + STEP * place + 9}">${name}</text>`] : []));
  const links = [...cells.values()].map(({ entry, amount, path }) => `<a href="${escapeHtml(entry.href)}" tabindex="-1"><title>${escapeHtml(entry.title)}</title><path class="amount-${amount}" d="${path}"/></a>`);
  const width = at(all.length - 1).x + SIDE;
  return `<svg viewBox="0 0 ${width} ${TOP + STEP * 7}" width="${width}">${monthNames.join('')}${weekdayNames.join('')}<path class="days" d="${columns.join('')}"/>${links.join('')}</svg>`;
}

function daysOfMonths(year: number, firstMonth: number): readonly string[] {
  const days: string[] = [];
  for (let month = firstMonth + 1; month <= firstMonth + 6; month++) {
    for (let date = 1; date <= 31; date++) days.push(calendarDay(year, month, date) ?? '');
  }
  return days.filter((day) => day !== '');
}

const SIDE = 10;
const GAP = 3;
const STEP = SIDE + GAP;
const LEFT = 20;
const TOP = 16;
