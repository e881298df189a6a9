import { applyEdits, type Edit } from '../text/edit';
import { addLine, moveLine, removeLine, writeCell } from './write-cell';
import { mergeCell } from './merge-cell';
import { cellAtPlace, type GridPlace } from './week-grid';
import type { WeekOnShow } from './week-on-show';

/** What was typed into a cell: what stood in it then, and what is to stand in it. */
export interface CellTyping {
  readonly place: GridPlace;
  readonly base: string;
  readonly mine: string;
}

/** Why a text has not been written. It is nobody's but the user's to say what becomes of it. */
export interface Refusal extends CellTyping {
  /** `conflict`: changed elsewhere to `theirs`; `gone`: there is no such cell; `unsound`: it would break the table; `unwritten`: the disk said no. */
  readonly why: 'conflict' | 'gone' | 'unsound' | 'unwritten';
  readonly theirs: string;
}

/** The text of a note after a change of cells, and what of it was refused. */
export interface CellsChange {
  readonly text: string;
  readonly refused: readonly Refusal[];
}

/** Writes cells one after the other, each with what was changed in it elsewhere; `read` reads the week anew from a text. */
export function changeCells(text: string, read: (text: string) => WeekOnShow, typed: readonly CellTyping[]): CellsChange {
  const refused: Refusal[] = [];
  let changed = text;
  for (const each of typed) {
    const change = changeCell(read(changed), each);
    if ('why' in change) refused.push(change);
    else changed = applyEdits(changed, change.edits);
  }
  return { text: changed, refused };
}

/** The edits that give a cell what was typed. */
export function changeCell({ plan, grid }: WeekOnShow, typing: CellTyping): { readonly edits: readonly Edit[] } | Refusal {
  const cell = grid === undefined ? undefined : cellAtPlace(grid, typing.place);
  if (cell === undefined) return { ...typing, why: 'gone', theirs: '' };
  const merged = mergeCell(typing.base, trimmed(typing.mine), cell.text);
  if ('conflict' in merged) return { ...typing, why: 'conflict', theirs: cell.text };
  if (merged.text === cell.text) return { edits: [] };
  const edit = writeCell(plan, cell, merged.text);
  return edit === undefined ? { ...typing, why: 'unsound', theirs: cell.text } : { edits: [edit] };
}

/** A line of a cell, found by what it says: its number may have changed meanwhile. */
export interface CellLinePlace {
  readonly place: GridPlace;
  readonly line: number;
  readonly text: string;
}

/** Moves a line to the end of another cell; undefined where it, or the cell, is no longer there. */
export function moveCellLine(week: WeekOnShow, from: CellLinePlace, to: GridPlace): readonly Edit[] | undefined {
  const found = lineAt(week, from);
  const target = week.grid === undefined ? undefined : cellAtPlace(week.grid, to);
  return found === undefined || target === undefined ? undefined : moveLine(week.plan, found.cell, found.line, target);
}

/** Adds a line at the end of a cell, unless it is there. */
export function addCellLine(week: WeekOnShow, to: GridPlace, text: string): readonly Edit[] | undefined {
  const cell = week.grid === undefined ? undefined : cellAtPlace(week.grid, to);
  if (cell === undefined) return undefined;
  if (cell.lines.some((line) => line.text === text)) return [];
  const edit = addLine(week.plan, cell, text);
  return edit === undefined ? undefined : [edit];
}

/** Takes a line out of its cell. */
export function removeCellLine(week: WeekOnShow, from: CellLinePlace): readonly Edit[] | undefined {
  const found = lineAt(week, from);
  const edit = found === undefined ? undefined : removeLine(week.plan, found.cell, found.line);
  return edit === undefined ? undefined : [edit];
}

/** Ticks the box of a cell's line, or opens it: one character. */
export function tickCellLine(week: WeekOnShow, at: CellLinePlace, mark: string): readonly Edit[] | undefined {
  const found = lineAt(week, at);
  const line = found?.cell.lines[found.line];
  const box = /^(?:[-+*•]\s+)?\[(?=.\](?:\s|$))/u.exec(line?.text ?? '');
  if (line === undefined || box === null) return undefined;
  const start = line.start + box[0].length;
  return [{ start, end: start + 1, text: mark }];
}

function lineAt({ grid }: WeekOnShow, { place, line, text }: CellLinePlace): { readonly cell: NonNullable<ReturnType<typeof cellAtPlace>>; readonly line: number } | undefined {
  const cell = grid === undefined ? undefined : cellAtPlace(grid, place);
  if (cell === undefined) return undefined;
  const at = cell.lines[line]?.text === text ? line : cell.lines.findIndex((each) => each.text === text);
  return at < 0 ? undefined : { cell, line: at };
}

/** As a cell keeps it: spaces at the ends of lines, and empty lines at its ends, are lost in a table. */
function trimmed(typed: string): string {
  return typed.split(/\r\n|[\r\n]/).map((line) => line.trim()).join('\n').trim();
}
