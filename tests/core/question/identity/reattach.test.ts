import type { KnownQuestion } from '../../../../src/core/question/identity/known-question';
import { reattach } from '../../../../src/core/question/identity/reattach';

/** `Method: why` is asked in a section. */
function ask(note: string, ...lines: readonly (string | KnownQuestion)[]): readonly KnownQuestion[] {
  return lines.map((line) => {
    if (typeof line !== 'string') return line;
    const [section = '', text = ''] = line.split(': ');
    return { text, section, note, state: 'open' };
  });
}

function told(before: readonly KnownQuestion[], after: readonly KnownQuestion[], renames?: ReadonlyMap<string, string>): readonly string[] {
  const { now, gone, fresh } = reattach(before, after, renames);
  return [...[...now].map(([was, is]) => `${was.text} = ${is.text}`), ...gone.map(({ text }) => `- ${text}`), ...fresh.map(({ text }) => `+ ${text}`)];
}

const answered = (text: string, answer: string, more: Partial<KnownQuestion> = {}): KnownQuestion => ({ text, note: 'a.md', section: 'Q', state: 'answered', answer, closed: '2026-03-02', ...more });

test('a question that is reworded a little is the same, a new one beside it is new', () => {
  expect(told(ask('a.md', 'Q: 损失函数最后一项什么意思，有什么用？'), ask('a.md', 'Q: 径向分布函数怎么算', 'Q: 损失函数的最后一项是什么意思，有什么用')))
    .toEqual(['损失函数最后一项什么意思，有什么用？ = 损失函数的最后一项是什么意思，有什么用', '+ 径向分布函数怎么算']);
});

test('a short question with another word is the same where it stood', () => {
  const around = (text: string): readonly KnownQuestion[] => ask('a.md', 'Q: where is the code', `Q: ${text}`, 'Q: who pays for it');
  expect(told(around('why not SiLU'), around('why not use GELU'))).toContain('why not SiLU = why not use GELU');
  expect(told(around('why not SiLU'), [...around('how many heads').slice(0, 3), ...ask('a.md', 'Q: why not use GELU')])).toContain('- why not SiLU');
});

test('of a question that was cut in two, the longer part is the question', () => {
  expect(told(ask('a.md', 'Q: 为什么要除以维度的平方根，怎么推导'), ask('a.md', 'Q: 怎么推导', 'Q: 为什么要除以维度的平方根')))
    .toEqual(['为什么要除以维度的平方根，怎么推导 = 为什么要除以维度的平方根', '+ 怎么推导']);
});

test('of two that became one, the longer one is the question', () => {
  expect(told(ask('a.md', 'Q: and how', 'Q: why divide by the root of the dimension'), ask('a.md', 'Q: why divide by the root of the dimension, and how')))
    .toEqual(['why divide by the root of the dimension = why divide by the root of the dimension, and how', '- and how']);
});

test('a question is found in another section, in a renamed note and in another note', () => {
  expect(told(ask('a.md', 'Q: why six layers'), ask('a.md', 'Method: why six layers'))).toEqual(['why six layers = why six layers']);
  expect(told(ask('a.md', 'Q: why six layers', 'Q: which seed'), ask('b.md', 'Q: why six layers', 'Q: what seed'), new Map([['a.md', 'b.md']]))).toEqual(['why six layers = why six layers', 'which seed = what seed']);
  expect(told(ask('a.md', 'Q: why six layers'), ask('b.md', 'R: Why six layers?'))).toEqual(['why six layers = Why six layers?']);
});

test('what all notes of a template ask goes with its note when a folder was renamed unseen', () => {
  const before = [...ask('Papers/A.md', 'Q: is the code public'), ...ask('Papers/B.md', 'Q: is the code public')];
  const { now } = reattach(before, [...ask('论文/B.md', 'Q: is the code public'), ...ask('论文/A.md', 'Q: is the code public')]);
  expect([...now].map(([was, is]) => `${was.note} ${is.note}`)).toEqual(['Papers/A.md 论文/A.md', 'Papers/B.md 论文/B.md']);
});

test('an id says who is who, whatever the words say', () => {
  const before = [{ text: 'why', note: 'a.md', id: 'q-1111' }, { text: 'how', note: 'a.md', id: 'q-2222' }];
  expect(told(before, [{ text: 'why', note: 'a.md', id: 'q-2222' }, { text: 'something else', note: 'b.md', id: 'q-1111' }])).toEqual(['why = something else', 'how = why']);
});

test('an id never passes to a question of the same words', () => {
  const line = { text: 'why divide by the root of the dimension', note: 'a.md' };
  expect(told([{ ...line, id: 'q-1111' }], [{ ...line, id: 'q-2222' }])).toEqual([`- ${line.text}`, `+ ${line.text}`]);
  expect(told([{ ...line, id: 'q-1111' }, { text: 'and', note: 'b.md' }], [{ text: 'and', note: 'b.md', id: 'q-1111' }])).toEqual([`${line.text} = and`, '- and']);
});

test('of a line that was copied with its id, the one that stayed is the question', () => {
  const line = { text: 'why', note: 'b.md', id: 'q-1111' };
  const { now, fresh } = reattach([line], [{ ...line, note: 'a.md' }, { ...line, text: 'why then' }]);
  expect(now.get(line)).toMatchObject({ note: 'b.md' });
  expect(fresh).toMatchObject([{ note: 'a.md' }]);
});

test('a question that was answered meanwhile is the same, and so is one that was reopened', () => {
  const open = ask('a.md', 'Q: why six layers');
  const closed = [answered('why six layers', '[[A]]')];
  expect(told(open, closed)).toEqual(['why six layers = why six layers']);
  expect(told(closed, open)).toEqual(['why six layers = why six layers']);
});

test('an answer stays with its question when another is asked in nearly the same words', () => {
  const before = [answered('why does rank 8 match rank 16', '[[A]]')];
  expect(told(before, ask('a.md', 'Q: why does rank 8 match rank 32'))).toEqual(['- why does rank 8 match rank 16', '+ why does rank 8 match rank 32']);
  expect(told(before, [...ask('a.md', 'Q: why does rank 8 match rank 16'), answered('why does rank 8 match rank 64', '[[A]]')]))
    .toEqual(['why does rank 8 match rank 16 = why does rank 8 match rank 64', '+ why does rank 8 match rank 16']);
});

test('an answered question is not taken for the same question of another note', () => {
  expect(told([answered('is the code public', '[[A]]')], ask('b.md', 'Q: is the code public'))).toEqual(['- is the code public', '+ is the code public']);
});

test('two questions of the same words keep their order', () => {
  const [one, two] = [{ text: 'why', note: 'a.md' }, { text: 'why', note: 'a.md' }];
  const [first, second] = [{ text: 'Why?', note: 'a.md' }, { text: 'why', note: 'a.md' }];
  expect([...reattach([one, two], [first, second]).now]).toEqual([[one, first], [two, second]]);
});

test('a question that only says ？ is known too', () => {
  expect(told(ask('a.md', 'Q: ？？'), ask('a.md', 'Q: ？？'))).toEqual(['？？ = ？？']);
});
