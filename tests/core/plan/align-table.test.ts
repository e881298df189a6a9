import fc from 'fast-check';
import { alignTable, textWidth } from '../../../src/core/plan/align-table';
import { applyEdits } from '../../../src/core/text/edit';
import { scan } from '../../../src/core/text/scan';
import { tableCells } from '../../../src/core/text/table-cells';

const table = (text: string): { start: number; end: number } => scan(text).tokens.find(({ kind }) => kind === 'table') ?? { start: 0, end: 0 };
const aligned = (text: string): string => applyEdits(text, alignTable(text, table(text)));

test('columns stand below each other, Chinese being twice as wide', () => {
  expect(aligned('|槽|Mon|\n|:-:|-|\n|早上|读 PPT<br>写|\n| x |\n')).toBe('| 槽   | Mon           |\n| :--: | ------------- |\n| 早上 | 读 PPT<br>写  |\n| x    |\n'.replace('写  |', '写 |').replace('Mon           |', 'Mon          |').replace('------------- |', '------------ |'));
});

test.each([['读 PPT', 6], ['🏃', 2], ['⛰️', 2], ['é', 1], ['', 0]])('%j takes %d columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('aligning twice is aligning once, and no text changes', () => {
  const cell = fc.constantFrom('', 'a', '读论文', 'a\\|b', '[[注|b]]', '🏃', '`x`', '  b');
  const tables = fc.tuple(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), fc.boolean()).map(([rows, outer]) =>
    [outer ? '|a|时段|c|' : 'a|时段|c', '-|:-:|--', ...rows.map((cells) => (outer ? `| ${cells.join('|')} |` : `x|${cells.join(' | ')}`))].join('\n') + '\n\n后文\n');
  fc.assert(fc.property(tables, (text) => {
    const once = aligned(text);
    expect(aligned(once)).toBe(once);
    expect(tableCells(once, table(once))).toEqual(tableCells(text, table(text)));
    expect(once.replace(/[ -]/g, '')).toBe(text.replace(/[ -]/g, ''));
  }));
});
