import { withheldSpans } from '../note/withheld-spans';
import { outlineOf } from '../text/outline';
import { spanAt } from '../text/span-at';
import { tableCells } from '../text/table-cells';
import type { HeadingToken, NoteScan, Span } from '../text/token';
import { itemText } from './item-text';
import { toldDay, type ToldDay } from './told-day';

/** What is planned for a part of a day. */
export interface PlannedPart {
  /** `早上`, `Morning`; empty where the plan has no parts of the day. */
  readonly slot: string;
  readonly text: string;
}

/**
 * What the plan of a week has for a day: the cells of its column, or row, in a table of days and slots, else the list
 * below its heading. Withheld parts of the note are left out.
 */
export function dayPlan(scan: NoteScan, day: string): readonly PlannedPart[] {
  const withheld = withheldSpans(scan);
  const tables = scan.tokens.filter((token) => token.kind === 'table' && token.hidden === undefined && spanAt(withheld, token.start) === undefined);
  for (const table of tables) {
    const parts = tablePlan(tableCells(scan.text, table), day);
    if (parts !== undefined) return parts;
  }
  return listPlan(scan, day, withheld);
}

/** `早上：看论文`. */
export function planLine({ slot, text }: PlannedPart): string {
  if (slot === '') return text;
  return /\p{Script=Han}/u.test(slot) ? `${slot}：${text}` : `${slot}: ${text}`;
}

function tablePlan([header = [], ...rows]: readonly (readonly string[])[], day: string): readonly PlannedPart[] | undefined {
  const below = rows[0] ?? [];
  const told = (cells: readonly string[]): readonly (ToldDay | undefined)[] => cells.map((cell) => toldDay(cell, day));
  const columns = [told(header), told(below)];
  const column = placeOf(columns, day);
  if (column !== undefined) {
    const slots = columns[1]?.some((each) => each !== undefined) ? rows.slice(1) : rows;
    const hasSlots = columns.every((line) => line[0] === undefined);
    return slots.flatMap((cells) => partOf(hasSlots ? (cells[0] ?? '') : '', cells[column] ?? ''));
  }
  const line = placeOf([told(rows.map(([first = '']) => first))], day);
  return line === undefined ? undefined : (rows[line] ?? []).slice(1).flatMap((cell, index) => partOf(header[index + 1] ?? '', cell));
}

/** Where the day is told; where there are dates, weekdays count for nothing. */
function placeOf(lines: readonly (readonly (ToldDay | undefined)[])[], day: string): number | undefined {
  const dated = lines.flat().some((each) => each?.by === 'date');
  const places = lines.map((line) => line.findIndex((each) => each?.day === day && (each.by === 'date' || !dated)));
  return places.find((place) => place >= 0);
}

function partOf(slot: string, cell: string): readonly PlannedPart[] {
  const lines = cell
    .replace(/\\\|/g, '|')
    .split(/<br\s*\/?>/i)
    .map((line) => line.trim().replace(/^(?:[-+*•][ \t]*(?=\S))/, ''))
    .filter((line) => line !== '' && !/^~~[^~]*~~$/.test(line));
  if (lines.length === 0) return [];
  return [{ slot: slot.replace(/[*_]/g, '').trim(), text: lines.join(/\p{Script=Han}/u.test(cell) ? '；' : '; ') }];
}

function listPlan(scan: NoteScan, day: string, withheld: readonly Span[]): readonly PlannedPart[] {
  const { headings, items } = outlineOf(scan);
  const titled = headings.map((heading) => ({ heading, told: toldDay(scan.text.slice(heading.text.start, heading.text.end), day) }));
  const dated = titled.some(({ told }) => told?.by === 'date');
  const index = titled.findIndex(({ told }) => told?.day === day && (told.by === 'date' || !dated));
  const own = headings[index];
  if (own === undefined) return [];
  const end = headings.slice(index + 1).find(({ level }) => level <= own.level)?.start ?? scan.text.length;
  return items
    .filter(({ start, task = ' ' }) => start > own.start && start < end && task === ' ' && spanAt(withheld, start) === undefined)
    .flatMap((item) => {
      const text = itemText(scan, item);
      return text === '' ? [] : [{ slot: slotAbove(scan.text, headings, own, item.start), text }];
    });
}

function slotAbove(text: string, headings: readonly HeadingToken[], own: HeadingToken, offset: number): string {
  const above = headings.findLast(({ start }) => start < offset);
  return above === undefined || above === own ? '' : text.slice(above.text.start, above.text.end);
}
