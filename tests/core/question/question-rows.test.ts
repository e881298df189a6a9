import { questionRows } from '../../../src/core/question/question-rows';
import { listed, noteOf } from './listed';

const note = noteOf('A.md');
const groups = [
  { key: 'one', questions: [listed(note, 'Why?'), listed(note, 'Why?', { line: 7 }), listed(note, 'How?', { id: 'q-7k2m' })] },
  { key: 'two', questions: [listed(note, 'Why?')] },
];

test('a folded group is its head alone, and every row knows its place', () => {
  const rows = questionRows(groups, ({ key }) => key === 'two');
  expect(rows.map(({ kind, position, size }) => [kind, position, size])).toEqual([['group', 1, 2], ['question', 1, 3], ['question', 2, 3], ['question', 3, 3], ['group', 2, 2]]);
});

test('no two rows have one key, and a key stays when lines and words around it change', () => {
  const keys = questionRows(groups, () => false).map(({ key }) => key);
  expect(new Set(keys).size).toBe(6);
  const [first] = groups;
  const moved = first?.questions.map((each) => ({ ...each, asked: { ...each.asked, line: each.asked.line + 3, text: each.asked.text === 'How?' ? 'How come?' : each.asked.text } })) ?? [];
  expect(questionRows([{ key: 'one', questions: moved }], () => false).map(({ key }) => key)).toEqual(keys.slice(0, 4));
});
