import { passagesIn } from '../../../../src/core/question/proposals/passages-in';
import type { NoteQuestions } from '../../../../src/core/question/question';
import { scan } from '../../../../src/core/text/scan';

const path = 'Log/day.md';
const leadsTo = (target: string): string => (target.endsWith('.png') ? target : `${target.replace(/^.*\//, '').replace(/\.md$/, '')}.md`);

function asks(text: string, questions: readonly string[] = [], suggestions: readonly string[] = []): NoteQuestions {
  const asking = (words: string): NoteQuestions['suggestions'][number] => {
    const start = text.indexOf(words);
    return { text: words, span: { start, end: start + words.length }, line: text.slice(0, start).split('\n').length - 1, note: path };
  };
  return { questions: questions.map((words) => ({ ...asking(words), lineSpan: asking(words).span, tail: asking(words).span, state: 'open', rule: 'R0' })), suggestions: suggestions.map(asking) };
}

const said = (text: string, all = asks(text)): readonly string[] => passagesIn(scan(text), path, all, leadsTo).map(({ line, text: words }) => `${line} ${words}`);

test('a paragraph is a passage, and so is a list item with what is nested in it', () => {
  expect(said('One line\nand the next.\n\nAnother.\n- item\n  - nested\n    more\n- second\n')).toEqual(['0 One line and the next.', '3 Another.', '4 item nested more', '7 second']);
  expect(said('1. first\r\n2. second\r\n\r\nlast')).toEqual(['0 first', '1 second', '3 last']);
});

test('a sign in running text is no mark of a list', () => {
  expect(said('- keep 5 - 3 > 1\n  and **bold\n  words** too\n')).toEqual(['0 keep 5 - 3 > 1 and bold words too']);
});

test('a quote right under an item belongs to it', () => {
  expect(said('- 读了一篇\n> 很妙\n- 休息了')).toEqual(['0 读了一篇 很妙', '2 休息了']);
});

test('a long item is told by its parts', () => {
  const long = 'w '.repeat(200).trim();
  expect(said(`- ${long}x\n  - part\n  - other`).map((each) => each.slice(0, 7))).toEqual(['0 w w w', '1 part', '2 other']);
});

test('a passage tells its heading, its place and where its links and those of its heading lead', () => {
  const text = '# Day\n\n## On [[DeepMD]]\n\nThe **virial** of [[Stress|stress]], ![[p.png]] and [x](../A/B.md#h), [web](https://a.b).\n';
  const [passage, ...rest] = passagesIn(scan(text), path, asks(text), leadsTo);
  expect(rest).toEqual([]);
  expect(passage).toMatchObject({ note: path, heading: 'On [[DeepMD]]', line: 4, text: 'The virial of stress, and x, web.', links: ['Stress.md', 'B.md', 'DeepMD.md'] });
  expect(text.slice(passage?.span.start, passage?.span.end)).toContain('The **virial**');
});

test('a link by a label leads where its definition says', () => {
  const text = 'See [this][d].\n\n[d]: DeepMD.md\n';
  expect(passagesIn(scan(text), path, asks(text), leadsTo)[0]?.links).toEqual(['DeepMD.md']);
});

test('properties, code, tables, comments, private callouts and what the plugin wrote are no passages', () => {
  const block = '<!-- logbook:begin others 1a2b3c4d -->\nquoted words\n<!-- logbook:end -->';
  expect(said(`---\ntitle: words here\n---\n\`\`\`\ncode here\n\`\`\`\n\n    indented code\n\n| a b | c d |\n| - | - |\n| e f | g h |\n\n%% hidden words %%\n\n> [!private] Mine\n> secret words\n\n${block}\n\nshown words %%not these%%\n`)).toEqual(['22 shown words']);
});

test('a callout is read without its mark', () => {
  expect(said('> [!note]- A title\n> its words\n')).toEqual(['0 A title its words']);
});

test('what asks is no passage, nor a part of one', () => {
  const text = '- Read it, but:\n> why virial?\n> what for?\n- It asks. Or does it? It says.\n- [ ] ❓ and this\n  - an answer below\n';
  expect(said(text, asks(text, ['why virial?', 'what for?', 'and this'], ['Or does it?']))).toEqual(['0 Read it, but:', '3 It asks. It says.', '5 an answer below']);
});

test('a task that is not done says nothing yet', () => {
  expect(said('- [ ] understand virial\n- [x] understood virial\n')).toEqual(['1 understood virial']);
});
