import { fieldOf, readTaskLine, dayField } from '../../../src/core/plan/task-line';

test.each([
  ['交报告 ⏫ 📅 2026-05-30', '交报告', [['priority', '⏫'], ['due', '2026-05-30']]],
  ['a 📅\uFE0F\u00A02026-05-30 ⏳ 2026-05-29 ^id', 'a', [['due', '2026-05-30'], ['scheduled', '2026-05-29']]],
  ['a 🔁 every week 🆔 abc ⛔ def ➕ 2026-05-01', 'a', [['recurs', 'every week'], ['id', 'abc'], ['blockedBy', 'def'], ['created', '2026-05-01']]],
  ['中期 PPT [due:: 2026-06-05] (completion:: 2026-06-04)', '中期 PPT', [['due', '2026-06-05'], ['done', '2026-06-04']]],
  ['a ↻2 📅 2026-05-30', 'a', [['carried', '2'], ['due', '2026-05-30']]],
  ['📅 someday [note:: x]', '📅 someday [note:: x]', []],
])('%j', (line, words, fields) => {
  const read = readTaskLine(line);
  expect(read.words).toBe(words);
  expect(read.fields.map(({ field, value }) => [field, value])).toEqual(fields);
  for (const { start, end, value } of read.fields) expect(line.slice(start, end)).toContain(value);
});

test('a day is written as the other fields are', () => {
  expect(dayField('a [due:: 2026-01-01]', 'done', '2026-01-02')).toBe('[completion:: 2026-01-02]');
  expect(dayField('a 📅 2026-01-01', 'cancelled', '2026-01-02')).toBe('❌ 2026-01-02');
  expect(fieldOf(readTaskLine('a'), 'due')).toBeUndefined();
});
