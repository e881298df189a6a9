import { addDays } from 'date-fns';
import type { Language } from '../i18n/index';
import type { DateNames } from '../log/date-names';
import { dateOf, daysAway } from '../log/day-span';
import { writeDays, type HeadingStyle } from '../log/heading-style';
import { fillTemplate } from '../template/fill-template';
import type { Edit } from '../text/edit';
import { lineBreakOf, Lines } from '../text/lines';
import { lineStart, outlineOf } from '../text/outline';
import { writtenCell } from './cell-text';
import type { WeekPlan } from './read-week-plan';

/** What a new week is made of. */
export interface NewWeek {
  readonly firstDay: string;
  /** The user's, or {@link weekTemplate}: `{{week}}`, `{{table}}` and `{{tasks}}` beside what every template knows. */
  readonly template: string;
  readonly title: string;
  readonly language: Language;
  readonly names: DateNames;
  readonly style: HeadingStyle;
  /** How notes of days are named. */
  readonly dayFormat: string;
  readonly slots: readonly string[];
  /** Lines of tasks that are carried over. */
  readonly tasks: readonly string[];
}

/** The text of a new week's plan. */
export function newWeekPlan(week: NewWeek): string {
  const eol = lineBreakOf(week.template);
  const end = daysAway(week.firstDay, 6);
  const parts: Readonly<Record<string, string>> = {
    week: writeDays({ start: week.firstDay, end }, week.style),
    table: newTable(week).join(eol),
    tasks: (week.tasks.length === 0 ? ['- [ ] '] : week.tasks).join(eol),
  };
  const fill = (template: string): string => fillTemplate(template, {
    date: dateOf(week.firstDay), end: dateOf(end), title: week.title, dateFormat: 'YYYY-MM-DD', nameFormat: week.dayFormat, names: week.names,
  });
  // What is put in is not itself a template: a task may speak of `{{date}}`.
  return week.template.split(VARIABLE).map((part, index) => (index % 2 === 0 ? fill(part) : parts[part.toLowerCase()] ?? '')).join('');
}

/**
 * Puts lines below the tasks that a plan has, above one that is still to be written; at its end, below a heading, where it
 * has none.
 */
export function addTasks({ note, section, tasks }: WeekPlan, lines: readonly string[], language: Language): Edit | undefined {
  if (lines.length === 0) return undefined;
  const { text } = note;
  const eol = lineBreakOf(text);
  const within = ({ start }: { readonly start: number }): boolean => start >= section.start && start < section.end;
  const { headings, items } = outlineOf(note);
  const heading = headings.find((each) => within(each) && TASKS_HEADING.test(text.slice(each.text.start, each.text.end)));
  const next = heading === undefined ? undefined : headings.find(({ start }) => start > heading.start);
  const below = items.filter((item) => within(item) && item.box !== undefined && item.start > (heading?.start ?? -1) && item.start < (next?.start ?? text.length));
  const last = below.at(-1);
  if (last !== undefined && (heading !== undefined || tasks.length > 0)) {
    // The last task may be there to be written: it stays the last, but for a callout.
    if (lines.every((line) => line !== '' && !line.startsWith('>')) && last.box !== undefined && text.slice(last.box.end, last.end).trim() === '') {
      const start = lineStart(text, last.start);
      return { start, end: start, text: lines.join(eol) + eol };
    }
    const end = new Lines(text).end(last.start + text.slice(last.start, last.end).trimEnd().length);
    return { start: end, end, text: eol + (lines[0]?.startsWith('>') === true ? eol : '') + lines.join(eol) };
  }
  if (heading !== undefined) {
    const end = new Lines(text).end(heading.end);
    return { start: end, end, text: eol + eol + lines.join(eol) };
  }
  const end = section.start + text.slice(section.start, section.end).trimEnd().length;
  const title = `## ${language === 'zh' ? '任务' : 'Tasks'}`;
  return { start: end, end, text: `${end === 0 ? '' : eol + eol}${title}${eol}${eol}${lines.join(eol)}${end === text.length ? eol : ''}` };
}

/** The rows of an empty table of a week's days and slots. */
export function newTable({ firstDay, slots, names, style }: Pick<NewWeek, 'firstDay' | 'slots' | 'names' | 'style'>): readonly string[] {
  const days = Array.from({ length: 7 }, (_, index) => addDays(dateOf(firstDay), index));
  const row = (first: string, cells: readonly string[]): string => `| ${[first, ...cells].map((cell) => writtenCell(cell, '<br/>')).join(' | ')} |`;
  return [
    row('', days.map((_, index) => writeDays({ start: daysAway(firstDay, index) }, style))),
    `|${'---|'.repeat(8)}`,
    row('', days.map((day) => names.weekday(day.getDay(), 'short', 'ddd'))),
    ...slots.map((slot) => row(slot, days.map(() => ''))),
  ];
}

const VARIABLE = /\{\{\s*(week|table|tasks)\s*\}\}/i;
const TASKS_HEADING = /^[\s*_\p{S}\p{Po}]*(?:(?:本周)?(?:任务|待办)(?:清单|列表|事项)?|tasks?|to-?dos?)[\s*_:：]*$/iu;
