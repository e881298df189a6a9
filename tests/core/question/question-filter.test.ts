import { ageCounts, ofAge, wanted } from '../../../src/core/question/question-filter';
import { listed, noteOf, suggested } from './listed';

const all = { text: '', state: 'all', kind: 'all', note: '' } as const;
const [entry, paper] = [noteOf('Log/2026-03-01.md', 'entry', '2026-03-01'), noteOf('Papers/DeePMD.md', 'paper')];
const questions = [
  listed(entry, 'Why does the loss rise?', { asked: '2026-03-01', section: '训练' }),
  listed(paper, '损失函数是什么？', { asked: '2025-03-01', state: 'answered' }),
  listed(paper, 'How?', { state: 'dropped' }),
];
const texts = (filter: Partial<Parameters<typeof wanted>[0]>): readonly string[] => questions.filter(wanted({ ...all, ...filter })).map(({ asked }) => asked.text);

test.each([
  ['LOSS why', ['Why does the loss rise?']],
  ['ｌｏｓｓ', ['Why does the loss rise?']],
  ['损失', ['损失函数是什么？']],
  ['训练', ['Why does the loss rise?']],
  ['deepmd', ['损失函数是什么？', 'How?']],
  ['loss 损失', []],
  ['  ', ['Why does the loss rise?', '损失函数是什么？', 'How?']],
])('"%s" finds what has all its words in the question, its heading or its note', (text, found) => {
  expect(texts({ text })).toEqual(found);
});

test('questions are wanted by state, by what their note is, and by their note', () => {
  expect(texts({ state: 'dropped' })).toEqual(['How?']);
  expect(texts({ kind: 'entry' })).toEqual(['Why does the loss rise?']);
  expect(texts({ note: 'Papers/DeePMD.md', state: 'answered' })).toEqual(['损失函数是什么？']);
});

test('a suggestion is as good as open', () => {
  const maybe = suggested(entry, 'Really?');
  expect([wanted({ ...all, state: 'open' })(maybe), wanted({ ...all, state: 'answered' })(maybe)]).toEqual([true, false]);
});

test('each question is of one age, which the counts and the filter agree on', () => {
  const today = '2026-03-02';
  const ages = ['2026-03-02', '2026-02-23', '2026-02-22', '2026-01-31', '2026-01-30', '2025-12-02', '2025-12-01'].map((asked) => listed(entry, 'Why?', { asked }));
  const counts = ageCounts([...ages, listed(entry, 'Why?')], today);
  expect([...counts]).toEqual([[7, 2], [30, 2], [90, 2], ['older', 1], ['unknown', 1]]);
  for (const [age, count] of counts) expect([...ages, listed(entry, 'Why?')].filter(ofAge(age, today))).toHaveLength(count);
});
