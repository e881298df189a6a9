import { inOrder, questionGroups, type GroupOptions } from '../../../src/core/question/question-groups';
import { listed, noteOf } from './listed';

const [deepmd, schnet] = [noteOf('Papers/DeePMD.md', 'paper'), noteOf('Papers/SchNet.md', 'paper')];
const [friday, spring] = [noteOf('Log/2026-02-27.md', 'entry', '2026-02-27'), noteOf('Log/2026-03-01.md', 'entry', '2026-03-01')];
const questions = [
  listed(friday, 'a', { asked: '2026-02-27', line: 4 }),
  listed(friday, 'b', { asked: '2026-02-27', line: 2 }),
  listed(deepmd, 'c', { asked: '2025-01-01' }),
  listed(spring, 'd', { asked: '2026-03-01' }),
  listed(schnet, 'e'),
];
const options: GroupOptions = { group: 'age', sort: 'oldest', today: '2026-03-02', language: 'en', about: () => [] };
const shape = (wanted: Partial<GroupOptions>): readonly string[] => questionGroups(questions, { ...options, ...wanted }).map(({ key, questions: asked }) => `${key} ${asked.map(({ asked: { text } }) => text).join('')}`);

test('by age, the list reads through from the oldest to the newest or the other way, and no known day comes last', () => {
  expect(shape({})).toEqual(['age:older c', 'age:7 bad', 'age:unknown e']);
  expect(shape({ sort: 'newest' })).toEqual(['age:7 dba', 'age:older c', 'age:unknown e']);
});

test('by log entry, the newest entry comes first, and what stands in none last', () => {
  expect(shape({ group: 'entry' })).toEqual(['entry:Log/2026-03-01.md d', 'entry:Log/2026-02-27.md ba', 'entry: ce']);
});

test('a question about two papers is in the group of each', () => {
  const about: GroupOptions['about'] = ({ asked: { text } }) => (text === 'a' ? [schnet, deepmd] : text === 'c' ? [deepmd] : []);
  expect(shape({ group: 'paper', about })).toEqual(['paper:Papers/DeePMD.md ca', 'paper:Papers/SchNet.md a', 'paper: bde']);
});

test('notes are sorted by name as their readers count, and questions of one note by line', () => {
  const numbered = [10, 9, 100].map((number) => listed(noteOf(`Run ${number}.md`), String(number)));
  expect(inOrder([...numbered, listed(noteOf('Run 9.md'), 'first', { line: -1 })], 'note', 'en').map(({ asked }) => asked.text)).toEqual(['first', '9', '10', '100']);
});
