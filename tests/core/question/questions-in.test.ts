import { questionsIn } from '../../../src/core/question/questions-in';
import type { Question } from '../../../src/core/question/question';

function read(text: string, day?: string): readonly Question[] {
  return questionsIn(text, { path: 'Log/a.md', ...(day === undefined ? {} : { day }) }).questions;
}

/** Each question as `rule state asked words`. */
function told(text: string, day?: string): readonly string[] {
  return read(text, day).map(({ rule, state, asked = '-', text: words }) => `${rule} ${state} ${asked} ${words}`);
}

test('a question line tells all that it says of itself', () => {
  const text = '## 待解决的问题\n\n- [x] ❓ 损失函数最后一项  什么意思？ ➕ 2023-05-26 ✅ 2023-06-20 → [DeepMD · virial](../文献精读/DeepMD.md#virial) ^q-7k2m\n  - 答：维里\n';
  const [question, ...others] = read(text);
  expect(others).toEqual([]);
  expect(question).toMatchObject({
    text: '损失函数最后一项 什么意思？', section: '待解决的问题', note: 'Log/a.md', line: 2, asked: '2023-05-26', state: 'answered',
    closed: '2023-06-20', answer: '[DeepMD · virial](../文献精读/DeepMD.md#virial)', id: 'q-7k2m', rule: 'R0',
  });
  const { span = { start: 0, end: 0 }, box = span, tail = span, lineSpan = span } = question ?? {};
  expect(text.slice(span.start, span.end)).toBe('损失函数最后一项  什么意思？');
  expect(text.slice(box.start, box.end)).toBe('[x]');
  expect(text.slice(tail.start, tail.end)).toBe(' ➕ 2023-05-26 ✅ 2023-06-20 → [DeepMD · virial](../文献精读/DeepMD.md#virial) ^q-7k2m');
  expect(text.slice(lineSpan.start, lineSpan.end)).toMatch(/^- \[x\].*\^q-7k2m$/);
});

test.each([
  ['- [ ] ❓ why?', 'R0 open - why?'],
  ['- [/] ❓ why?', 'R0 open - why?'],
  ['- [x] ❓ why?', 'R0 answered - why?'],
  ['- [-] ❓ why? ❌ 2023-07-01', 'R0 dropped - why?'],
  ['- [ ] ❓ why? [created:: 2023-07-01]', 'R0 open 2023-07-01 why?'],
  ['- [?] why', 'R0 open - why'],
  ['> [!question] why\n> because it may', 'R0 open - why'],
  ['> [!question]\n> why', 'R0 open - why'],
  ['> [!question] why\n> 答：因为', 'R0 answered - why'],
  ['> [!faq] why\n> because', 'R0 answered - why'],
  ['## Open questions\n- ~~why~~', 'R1 dropped - why'],
  ['## Open questions\n- why → [[Note#Place]]', 'R1 answered - why'],
  ['## Open questions\n- why ✅ 2023-07-01', 'R1 answered - why'],
  ['## Open questions\n- why\n  - A: because', 'R1 answered - why'],
  ['## Open questions\n### Answered\n- why\n### Method\n- how', 'R1 open - how'],
  ['Q: why?\nA: because', 'R4 answered - why?'],
  ['问：为什么', 'R4 open - 为什么'],
  ['- **Q: why?**', 'R4 open - why?'],
  ['## Open questions\r\n\r\n- why\r\n- how\r\n', 'R1 open - why | R1 open - how'],
  ['\uFEFF- [ ] ❓ why?', 'R0 open - why?'],
])('%j asks %s', (text, asks) => {
  expect(told(text).join(' | ')).toBe(asks);
});

test('the day is the one on the line, else that of the heading above, else that of the note', () => {
  const text = '- [ ] ❓ a ➕ 2023-01-01\n- [ ] ❓ b\n## 2023.5.30-6.11\n### Open questions\n- c\n- d ➕ 2023-05-31\n## Notes\n- [ ] ❓ e\n';
  expect(read(text, '2024-02-02').map(({ text: words, asked }) => `${words} ${asked ?? ''}`)).toEqual(['a 2023-01-01', 'b 2024-02-02', 'c 2023-06-11', 'd 2023-05-31', 'e 2024-02-02']);
});

test('an announcement is followed to the end of its quote or list, and no further', () => {
  expect(told('- read DeepMD, 还有几个问题：\n> a\n> b\n\n> c\n')).toEqual(['R2 open - a', 'R2 open - b']);
  expect(told('还有几个问题：\n\n1. a\n   - more of a\n2. b\n\nprose\n- c')).toEqual(['R2 open - a', 'R2 open - b']);
  expect(told('- 还有几个问题：\n  - a\n  - b\n- c')).toEqual(['R2 open - a', 'R2 open - b']);
});

test('what an announcement says itself is cut outside brackets, and ends with its sentence', () => {
  expect(told('还有几个问题待解决：tokenize方式、位置编码（绝对、相对）、如何推理等。明天继续：看。')).toEqual(['R3 open - tokenize方式', 'R3 open - 位置编码（绝对、相对）', 'R3 open - 如何推理']);
});

test('a formula or code in a question is kept as written', () => {
  expect(told('## Open questions\n- why $\\sqrt{d_k}$ and `softmax`?')).toEqual(['R1 open - why $\\sqrt{d_k}$ and `softmax`?']);
});

test('what may be a question stands apart, and never with its addresses', () => {
  const { questions, suggestions } = questionsIn('看了 https://a.b/c?d=e 。这里没看懂。怎么拟合的呢？\n\n`a?`\n', { path: 'a.md' });
  expect(questions).toEqual([]);
  expect(suggestions.map(({ text }) => text)).toEqual(['这里没看懂。', '怎么拟合的呢？']);
});

test('what the program quotes of other notes is asked there, not here', () => {
  expect(told('<!-- logbook:begin others 00000000 -->\n- [ ] ❓ why?\n<!-- logbook:end -->')).toEqual([]);
});

test('a note of hostile length is read in one go', () => {
  expect(read(`还有几个问题：${'a、'.repeat(50_000)}\n${'> '.repeat(2_000)}\n${'→'.repeat(100_000)}`)).toHaveLength(50_000);
});

test.each([
  ['## Open questions\n- [[A]] why', '[[A]] why'],
  ['## Open questions\n- [a](b.md) why', '[a](b.md) why'],
  ['## Open questions\n- **Why** so', '**Why** so'],
  ['## Open questions\n- **why so**', 'why so'],
  ['**Q:** why so', 'why so'],
  ['- **Q: why so?** ➕ 2023-05-26', 'why so?'],
  ['还有几个问题：[[A、B|a、b]]', '[[A、B|a、b]]'],
  ['还有几个问题：见 [[E]]', '见 [[E]]'],
  ['还有几个问题：**b** 是', '**b** 是'],
])('no link and no emphasis of a question is cut in two: %s', (text, words) => {
  expect(read(text).map(({ text: found }) => found)).toEqual([words]);
});

test.each(['[[N#A → B|N · A → B]]', '[N · A → B](N.md#A%20→%20B)', '[[N#(a)|b]]', '[a](<N b.md>)'])('an answer is found whose link says an arrow: %s', (link) => {
  expect(read(`## Open questions\n- why ✅ 2023-06-20 → ${link}`)).toMatchObject([{ text: 'why', state: 'answered', answer: link, closed: '2023-06-20' }]);
});

test('a note that is one long line is read in time that grows with its length', () => {
  for (const unit of ['a:', ' ', '\t', '[a:: ']) expect(read(`## Open questions\n- a${unit.repeat(100_000)}x`)).toHaveLength(1);
});

test('a question that answers another one stays what it was', () => {
  expect(read('- [ ] ❓ why ➕ 2023-05-26 ↩ Answers [[a#^q-1111|a]] ^a-2222')).toMatchObject([{ text: 'why', state: 'open', asked: '2023-05-26', id: 'a-2222' }]);
  expect(read('## Open questions\n- why ↩ 回答 [a](a.md) ✅ 2023-06-20 → [[B]]')).toMatchObject([{ text: 'why', state: 'answered', answer: '[[B]]' }]);
});
