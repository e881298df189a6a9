import { applyEdits, sortEdits, type Edit } from '../text/edit';
import type { TableRow } from '../text/table-rows';
import type { NoteScan } from '../text/token';
import { shownCell, writtenCell } from './cell-text';
import type { PlanCell } from './plan-table';
import { readWeekPlan, type WeekPlan } from './read-week-plan';

/** Where a line is moved to, or a cell is written: a cell of the plan's table. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Gives a cell another text, as someone types it: changes no byte of any other cell, nor the spaces around. A cell that a
 * ragged row is too short for is added. Undefined where the text would not stay in its cell, as a comment that is not closed.
 */
export function writeCell(plan: WeekPlan, cell: PlanCell, typed: string): Edit | undefined {
  const { table } = plan;
  const row = table?.rows[cell.row];
  if (table === undefined || row === undefined) return undefined;
  const edit = cell.isWritten ? inCell(plan, row, cell, writtenCell(typed, table.lineBreak)) : behindRow(row, cell, writtenCell(typed, table.lineBreak));
  return isSound(plan, [edit], [{ cell, text: shownCell(writtenCell(typed, table.lineBreak)) }]) ? edit : undefined;
}

/** Adds a line at the end of a cell; see {@link writeCell}. */
export function addLine(plan: WeekPlan, cell: PlanCell, typed: string): Edit | undefined {
  const { table } = plan;
  if (cell.text === '' || table === undefined) return writeCell(plan, cell, typed);
  const text = table.lineBreak + writtenCell(typed, table.lineBreak);
  const edit = { start: cell.end, end: cell.end, text: closed(plan.note.text, cell.end, text) };
  return isSound(plan, [edit], [{ cell, text: shownCell(plan.note.text.slice(cell.start, cell.end) + text) }]) ? edit : undefined;
}

/** Takes a line out of a cell, with the one line break that it needs no more. */
export function removeLine(plan: WeekPlan, cell: PlanCell, line: number): Edit | undefined {
  const own = cell.lines[line];
  if (own === undefined) return undefined;
  if (cell.lines.length === 1) return writeCell(plan, cell, '');
  const next = cell.lines[line + 1];
  const before = cell.lines[line - 1];
  const edit = next === undefined ? { start: before?.end ?? own.start, end: own.end, text: '' } : { start: own.start, end: next.start, text: '' };
  const left = cell.lines.filter((_, index) => index !== line).map(({ text }) => text).join('\n');
  return isSound(plan, [edit], [{ cell, text: left }]) ? edit : undefined;
}

/** Moves a line of one cell to the end of another: an edit for each. */
export function moveLine(plan: WeekPlan, from: PlanCell, line: number, to: PlanCell): readonly Edit[] | undefined {
  const own = from.lines[line];
  if (own === undefined || (from.row === to.row && from.column === to.column)) return undefined;
  // What is added behind a row brings the bar that an emptied last cell would need.
  const isEmptied = from.row === to.row && !to.isWritten && from.lines.length === 1;
  const taken = isEmptied ? { start: from.start, end: from.end, text: '' } : removeLine(plan, from, line);
  const added = addLine(plan, to, own.text);
  if (taken === undefined || added === undefined) return undefined;
  const left = from.lines.filter((_, index) => index !== line).map(({ text }) => text).join('\n');
  const moved = [{ cell: from, text: left }, { cell: to, text: to.text === '' ? own.text : `${to.text}\n${own.text}` }];
  return isSound(plan, [taken, added], moved) ? sortEdits([taken, added]) : undefined;
}

function inCell({ note: { text } }: WeekPlan, row: TableRow, { start, end, row: at, column }: PlanCell, written: string): Edit {
  const between = row.cells[column]?.between ?? { start, end };
  const isLast = column === row.cells.length - 1 && !row.closes;
  // A row that begins with no bar would begin with the text: `- a` would be a list.
  const opening = column === 0 && !row.opens && !/^[\p{L}]/u.test(written) && (at > 0 || written === '') ? '| ' : '';
  if (isLast && written === '') return { start, end, text: `${opening}|` };
  const isBetweenOneSpace = between.end - between.start === 1 && start === end;
  return { start, end, text: opening + (isBetweenOneSpace && !isLast ? `${written} ` : closed(text, end, written)) };
}

/** A backslash at the end of a cell would take the bar after it for text. */
function closed(text: string, end: number, written: string): string {
  return text[end] === '|' && (/\\*$/.exec(written)?.[0].length ?? 0) % 2 === 1 ? `${written} ` : written;
}

function behindRow(row: TableRow, { start, column }: PlanCell, written: string): Edit {
  const missing = column - row.cells.length;
  const opening = row.closes || row.cells.length === 0 ? '' : ' |';
  return { start, end: start, text: `${opening}${' |'.repeat(missing)} ${written === '' ? '' : `${written} `}|` };
}

/** Whether the edits leave every cell of the table as it was but for these, which read as they should. */
function isSound({ note, table, section }: WeekPlan, edits: readonly Edit[], written: readonly { readonly cell: PlanCell; readonly text: string }[]): boolean {
  const near = table?.days[0]?.day;
  if (table === undefined || near === undefined) return false;
  const plan = readWeekPlan(applyEdits(note.text, sortEdits(edits)), near);
  const after = plan.table?.start === table.start && plan.section.start === section.start ? plan.table : undefined;
  if (after === undefined || !isSameBelow(note, table.end, plan.note, after.end) || after.rows.length !== table.rows.length || after.cells.length < table.cells.length) return false;
  const wanted = new Map(written.map(({ cell, text: own }) => [keyOf(cell), own]));
  const found = new Map(after.cells.map((cell) => [keyOf(cell), cell]));
  return table.cells.every((cell) => {
    const own = found.get(keyOf(cell));
    return own?.text === (wanted.get(keyOf(cell)) ?? cell.text) && own.day === cell.day && (own.slot === cell.slot || wanted.has(keyOf({ row: cell.row, column: 0 })));
  });
}

/** A comment, or a formula, that opens in a cell would take what stands below the table. */
function isSameBelow(before: NoteScan, end: number, after: NoteScan, newEnd: number): boolean {
  const below = ({ tokens, problems }: NoteScan, from: number): string =>
    JSON.stringify([problems.length, tokens.filter(({ start }) => start >= from).map(({ kind, start, hidden }) => [kind, start - from, hidden])]);
  return below(before, end) === below(after, newEnd);
}

function keyOf({ row, column }: CellPlace): string {
  return `${String(row)} ${String(column)}`;
}
