import type { CellTyping } from '../../core/plan/change-cell';
import { readTabSeparated, writeTabSeparated } from '../../core/text/tab-separated';
import type { PlanCell } from './plan-cell';
import type { PlanGrid } from './plan-grid';

/** What is selected, as spreadsheets copy it. */
export function copied(grid: PlanGrid): string {
  return writeTabSeparated(grid.selected().map((cells) => cells.map(({ text }) => text)));
}

/** What empties the cells that are selected. */
export function cleared(grid: PlanGrid): readonly CellTyping[] {
  return grid.selected().flat().flatMap((cell) => (cell.text === '' ? [] : typedIn(cell, '')));
}

/** What pasting a text writes: one cell fills all that are selected, several go from the first one on. */
export function pasted(grid: PlanGrid, text: string): { readonly typed: readonly CellTyping[]; readonly left: number } {
  const rows = readTabSeparated(text);
  const selected = grid.selected();
  const [only] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : [];
  if (only !== undefined) return { typed: selected.flat().flatMap((cell) => typedIn(cell, only)), left: 0 };
  const first = selected[0]?.[0]?.at ?? grid.at;
  const all = rows.flatMap((cells, row) => cells.map((cell, column) => {
    const target = grid.cellAt({ row: first.row + row, column: first.column + column });
    return target === undefined ? [] : typedIn(target, cell);
  }));
  return { typed: all.flat(), left: all.filter((each) => each.length === 0).length };
}

function typedIn({ place, text }: PlanCell, mine: string): readonly CellTyping[] {
  return place === undefined ? [] : [{ place, base: text, mine }];
}
