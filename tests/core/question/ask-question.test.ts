import fc from 'fast-check';
import { askLine, askPart } from '../../../src/core/question/ask-question';
import { questionsIn } from '../../../src/core/question/questions-in';
import { applyEdits, sortEdits } from '../../../src/core/text/edit';
import { scan } from '../../../src/core/text/scan';

function asked(text: string, words: string, day?: string): string | undefined {
  const edits = askLine(scan(text), text.indexOf(words), day === undefined ? {} : { day });
  return edits && applyEdits(text, sortEdits(edits));
}

test.each([
  ['why so slow', '- [ ] ❓ why so slow'],
  ['- why so slow', '- [ ] ❓ why so slow'],
  ['- [ ] why so slow', '- [ ] ❓ why so slow'],
  ['* 1\n  * why so slow\n', '* 1\n  * [ ] ❓ why so slow\n'],
  ['2. why so slow', '2. [ ] ❓ why so slow'],
  ['> why so slow', '> - [ ] ❓ why so slow'],
  ['> 1. why so slow', '> 1. [ ] ❓ why so slow'],
  ['before\nwhy so slow\nafter\n', 'before\n- [ ] ❓ why so slow\n\nafter\n'],
  ['why so slow\r\nafter', '- [ ] ❓ why so slow\r\n\r\nafter'],
  ['> why so slow\n> after', '> - [ ] ❓ why so slow\n>\n> after'],
  ['why so slow\n- after', '- [ ] ❓ why so slow\n- after'],
])('%j is asked as %j', (text, wanted) => {
  expect(asked(text, 'why so slow')).toBe(wanted);
});

test('the day asked is written where the place tells none', () => {
  expect(asked('- why so slow ^id', 'why', '2023-05-26')).toBe('- [ ] ❓ why so slow ➕ 2023-05-26 ^id');
  expect(asked('- why ➕ 2023-01-01', 'why', '2023-05-26')).toBe('- [ ] ❓ why ➕ 2023-01-01');
});

test.each(['# why', '```\nwhy\n```', '---\na: why\n---\n', '| why |\n|---|\n| b |', '$$\nwhy\n$$', '%%\nwhy\n%%', '- [ ] ❓'])('nothing is asked in %j', (text) => {
  expect(asked(text, text.includes('why') ? 'why' : '❓')).toBeUndefined();
});

test.each([
  ['- read it, unclear why it fits\n- next', '- read it, unclear why it fits\n  - [ ] ❓ why it fits ➕ 2023-05-26\n- next'],
  ['unclear why it fits\n\nnext', 'unclear why it fits\n- [ ] ❓ why it fits ➕ 2023-05-26\n\nnext'],
  ['> unclear why it fits', '> unclear why it fits\n> - [ ] ❓ why it fits ➕ 2023-05-26'],
  ['> - unclear why it fits\r\n', '> - unclear why it fits\r\n>   - [ ] ❓ why it fits ➕ 2023-05-26\r\n'],
])('a part of %j is asked below it', (text, wanted) => {
  const start = text.indexOf('why it fits');
  const edits = askPart(scan(text), { start, end: start + 'why it fits'.length }, { day: '2023-05-26' });
  expect(edits && applyEdits(text, sortEdits(edits))).toBe(wanted);
});

test('what is asked reads as a question of the same words, and nothing that was asked is lost', () => {
  const line = fc.tuple(fc.constantFrom('', '- ', '> ', '  - ', '1. ', '> - ', '- [ ] ', '\t'), fc.constantFrom('why', '为什么 $x$', 'a [[b|c]]', '**bold** `code`', 'ends ^id', '')).map((parts) => parts.join(''));
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), (lines, pick) => {
    const text = lines.join('\n');
    const at = lines.slice(0, pick % lines.length).join('\n').length + 1;
    const edits = askLine(scan(text), at, { day: '2023-05-26' });
    if (edits === undefined) return;
    const before = questionsIn(text, { path: 'a.md' }).questions;
    const after = questionsIn(applyEdits(text, sortEdits(edits)), { path: 'a.md' }).questions;
    expect(after).toHaveLength(before.length + 1);
    expect(after.some(({ rule, asked: day, state }) => rule === 'R0' && day === '2023-05-26' && state === 'open')).toBe(true);
  }));
});
