import fc from 'fast-check';
import { shownCell, writtenCell } from '../../../src/core/plan/cell-text';
import { readWeekPlan } from '../../../src/core/plan/read-week-plan';
import { addLine, moveLine, removeLine, writeCell } from '../../../src/core/plan/write-cell';
import { applyEdits } from '../../../src/core/text/edit';
import { isDeep } from '../../support/is-deep';

const NEAR = '2026-03-04';
const runs = { numRuns: isDeep ? 100_000 : 1_000 };
const words = fc.array(fc.constantFrom('读', '写 PPT', 'a', 'run b', '\\|', '[[a\\|b]]', '[[注记]]', '`c\\|d`', '<br/>', '<br>', ' + ', '⏳ 2026-03-04', '**粗**', '#标签', '$x$', '\\\\'), { maxLength: 5 }).map((parts) => parts.join(''));
const typed = fc.array(fc.constantFrom('文', 'b', ' ', '|', '\\|', '\\', '[[a|b]]', '[[', ']]', '`', '\n', '<br>', '%%', '<!--', '-', '📅 2026-03-05', '*', '$', '# '), { maxLength: 6 }).map((parts) => parts.join(''));

const table = fc.record({
  rows: fc.array(fc.array(words, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
  pad: fc.constantFrom('', ' ', '  '),
  outer: fc.boolean(),
  isTurned: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
}).map(({ rows, pad, outer, isTurned, eol }) => {
  const row = (cells: readonly string[]): string => outer ? `|${cells.map((cell) => pad + cell + pad).join('|')}|` : `x${pad}|${cells.slice(1).map((cell) => pad + cell + pad).join('|')}`;
  const header = isTurned ? ['日', '早上', '下午', '晚上'] : ['槽', '2026.3.2', '2026.3.3', '备注'];
  const first = isTurned ? ['周一', '周二', '周三', '周四'] : ['早上', '下午', '晚上', '夜'];
  const body = rows.map((cells, at) => outer ? row([first[at] ?? '', ...cells]) : `${first[at] ?? ''} | ${cells.map((cell) => cell === '' ? 'e' : cell).join(' | ')}`);
  const head = outer ? row(header) : header.join(' | ');
  return ['## 2026.3.2-2026.3.8', '', head, '-|-|-|-', ...body, '', '后文 | 不动', ''].join(eol);
});

test('an edit of a cell changes no other cell, and nothing outside of the cell, and reads as it was written', () => {
  let written = 0;
  fc.assert(fc.property(table, fc.nat(), typed, (text, pick, input) => {
    const plan = readWeekPlan(text, NEAR);
    const cells = plan.table?.cells ?? [];
    const cell = cells[pick % Math.max(1, cells.length)];
    if (cell === undefined) return;
    const edit = writeCell(plan, cell, input);
    if (edit === undefined) return;
    written++;
    const between = plan.table?.rows[cell.row]?.cells[cell.column]?.between ?? { start: cell.start, end: cell.end };
    expect(edit.start >= between.start && edit.end <= between.end).toBe(true);
    const after = applyEdits(text, [edit]);
    expect(after.startsWith(text.slice(0, cell.start)) && after.endsWith(text.slice(cell.end))).toBe(true);
    const again = readWeekPlan(after, NEAR).table?.cells ?? [];
    const wanted = shownCell(writtenCell(input, plan.table?.lineBreak ?? ''));
    for (const own of cells) {
      const found = again.find(({ row, column }) => row === own.row && column === own.column);
      expect([found?.text, found?.day, found?.slot]).toEqual([own === cell ? wanted : own.text, own.day, own.slot]);
    }
  }), runs);
  expect(written).toBeGreaterThan(runs.numRuns / 2);
});

test('a table in which nothing is edited is written as it was', () => {
  fc.assert(fc.property(table, (text) => {
    const { table: read } = readWeekPlan(text, NEAR);
    for (const row of read?.rows ?? []) {
      const rebuilt = row.cells.map(({ between }) => text.slice(between.start, between.end)).join('|');
      expect(`${row.opens ? '|' : ''}${rebuilt}${row.closes ? '|' : ''}`).toBe(text.slice(row.start, row.end));
    }
    for (const cell of read?.cells ?? []) {
      if (!cell.isWritten) continue;
      expect(shownCell(text.slice(cell.start, cell.end))).toBe(cell.text);
    }
  }), { numRuns: isDeep ? 10_000 : 300 });
});

test('a moved line leaves its cell and ends the other, and no other cell changes', () => {
  fc.assert(fc.property(table, fc.nat(), fc.nat(), fc.nat(), (text, one, line, two) => {
    const plan = readWeekPlan(text, NEAR);
    const cells = plan.table?.cells ?? [];
    const from = cells[one % Math.max(1, cells.length)];
    const to = cells[two % Math.max(1, cells.length)];
    if (from === undefined || to === undefined || from.lines.length === 0) return;
    const at = line % from.lines.length;
    const edits = moveLine(plan, from, at, to);
    if (edits === undefined) return;
    const again = readWeekPlan(applyEdits(text, edits), NEAR).table?.cells ?? [];
    const moved = from.lines[at]?.text ?? '';
    for (const own of cells) {
      const found = again.find(({ row, column }) => row === own.row && column === own.column)?.text;
      if (own === from) expect(found).toBe(from.lines.filter((_, index) => index !== at).map((each) => each.text).join('\n'));
      else if (own === to) expect(found).toBe(to.text === '' ? moved : `${to.text}\n${moved}`);
      else expect(found).toBe(own.text);
    }
  }), { numRuns: isDeep ? 10_000 : 300 });
});

test('lines are added and taken away with the fewest bytes', () => {
  const text = '| | Mon | Tue |\n|-|-|-|\n| x | a<br>b |\n';
  const plan = readWeekPlan(text, NEAR);
  const [monday, tuesday] = plan.table?.cells ?? [];
  if (monday === undefined || tuesday === undefined) throw new Error('no cells');
  expect(addLine(plan, monday, 'c | d')).toEqual({ start: 36, end: 36, text: '<br>c \\| d' });
  expect(removeLine(plan, monday, 0)).toEqual({ start: 30, end: 35, text: '' });
  expect(removeLine(plan, monday, 1)).toEqual({ start: 31, end: 36, text: '' });
  expect(writeCell(plan, tuesday, 'new')).toEqual({ start: 38, end: 38, text: ' new |' });
  expect(writeCell(plan, monday, '%% hides all')).toBeUndefined();
});
