import fc from 'fast-check';
import { answerEdits, canHaveId, dropEdits, idEdits, reopenEdits } from '../../../src/core/question/question-edits';
import { questionsIn } from '../../../src/core/question/questions-in';
import type { Question } from '../../../src/core/question/question';
import { splitQuestions } from '../../../src/core/question/split-questions';
import { scan } from '../../../src/core/text/scan';
import { applyEdits, type Edit } from '../../../src/core/text/edit';
import { isDeep } from '../../support/is-deep';

const words = fc.constantFrom('why?', '损失函数最后一项什么意思，有什么用？', 'what of $x^2$', 'how `a|b` runs', '为什么 [[DeepMD|它]] 收敛', 'see https://a.b/c', '~~gone~~', 'a **bold** one', 'x → y');
const tail = fc.constantFrom('', '', ' ➕ 2023-05-26', ' ✅ 2023-06-20', ' → [[A#b]]', ' ✅ 2023-06-20 → [A](a.md#b) ^q-7k2m', ' ❌ 2023-07-01', ' ^q-1111', '  ', ' 📅 2023-09-09');
const line = fc.tuple(fc.constantFrom('- [ ] ❓ ', '* [x] ❓ ', '1. [-] ❓ ', '- [?] ', '> - [ ] ❓ ', '- Q: ', '问：', '  - [ ] ❓ ', '> [!question] '), words, tail).map((parts) => parts.join(''));
const list = fc.array(fc.tuple(fc.constantFrom('- ', '> ', '1. ', '- [ ] '), words, tail).map((parts) => parts.join('')), { minLength: 1, maxLength: 3 });
const block = fc.oneof(
  line,
  list.map((lines) => ['## 待解决的问题', '', ...lines].join('\n')),
  list.map((lines) => ['今天读了 DeepMD，还有几个问题：', ...lines].join('\n')),
  fc.array(words, { minLength: 2, maxLength: 4 }).map((parts) => `- 还有几个问题待解决：${parts.join('；')}。明天继续。`),
  fc.constantFrom('prose.', '```\n- [ ] ❓ in code\n```', '- a task\n  - 答：so', '## Done', 'Why though?'),
);
const notes = fc.tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean()).map(([blocks, eol, ends]) => (blocks.join('\n\n') + (ends ? '\n' : '')).replaceAll('\n', eol));
const runs = { numRuns: isDeep ? 20_000 : 300 };

function read(text: string): readonly Question[] {
  return questionsIn(text, { path: 'a.md' }).questions;
}

/** Edits a question of a note, and says what that question has become, if nothing else of the note has changed. */
function edited(text: string, index: number, edits: readonly Edit[]): { readonly after: string; readonly question: Question | undefined } {
  const before = read(text);
  const own = before[index];
  const after = applyEdits(text, edits);
  const { start, end } = own?.lineSpan ?? { start: 0, end: 0 };
  expect(after.startsWith(text.slice(0, start)) && after.endsWith(text.slice(end))).toBe(true);
  const questions = read(after);
  expect(questions).toHaveLength(before.length);
  questions.forEach((question, at) => {
    if (at !== index) expect([question.text, question.state, question.rule]).toEqual([before[at]?.text, before[at]?.state, before[at]?.rule]);
  });
  return { after, question: questions[index] };
}

function each(law: (text: string, index: number, question: Question) => void): void {
  let met = 0;
  fc.assert(fc.property(notes, fc.nat(), (text, pick) => {
    const questions = read(text);
    const index = pick % Math.max(1, questions.length);
    const question = questions[index];
    // The questions of one line become lines of their own first.
    if (question === undefined || question.rule === 'R3') return;
    met += 1;
    law(text, index, question);
  }), runs);
  expect(met).toBeGreaterThan(runs.numRuns / 2);
}

test('an answered question reads as answered, with its day and link, and nothing else has changed', () => {
  each((text, index, question) => {
    const { question: now } = edited(text, index, answerEdits(text, question, { day: '2026-11-28', link: '[[B#c|d]]' }));
    if (/^~~.*~~$/.test(text.slice(question.span.start, question.span.end).trim())) return;
    expect(now).toMatchObject({ text: question.text, state: 'answered', closed: '2026-11-28', answer: '[[B#c|d]]', ...(question.id === undefined ? {} : { id: question.id }), ...(question.asked === undefined ? {} : { asked: question.asked }) });
  });
});

test('a dropped question reads as dropped', () => {
  each((text, index, question) => {
    const { question: now } = edited(text, index, dropEdits(text, question, '2026-11-28'));
    expect(now).toMatchObject({ text: question.text, state: 'dropped', closed: '2026-11-28' });
  });
});

test('a question that is asked again reads as open, and what was open before is what it was', () => {
  each((text, index, question) => {
    const edits = reopenEdits(text, question);
    if (edits === undefined) return;
    const { question: now } = edited(text, index, edits);
    expect([now?.text, now?.state, now?.answer, now?.closed]).toEqual([question.text, 'open', undefined, undefined]);
    if (question.state !== 'open') return;
    const start = applyEdits(text, edits);
    const again = read(start)[index];
    if (again === undefined) throw new Error('it is gone');
    const closed = applyEdits(start, answerEdits(start, again, { day: '2026-11-28', link: '[[B]]' }));
    const shut = read(closed)[index];
    const open = shut && reopenEdits(closed, shut);
    if (question.box === undefined || text.slice(question.box.start, question.box.end) === '[ ]') expect(open && applyEdits(closed, open)).toBe(start);
  });
});

test('an id is read back, and only a list item is given one', () => {
  each((text, index, question) => {
    const edits = canHaveId(text, question) ? idEdits(text, question, 'q-zzzz') : [];
    const { question: now } = edited(text, index, edits);
    expect(now?.id).toBe(edits.length === 0 ? question.id : 'q-zzzz');
  });
});

test('questions of one line are the same questions when they have lines of their own', () => {
  fc.assert(fc.property(notes, (text) => {
    const before = read(text);
    const first = before.find(({ rule }) => rule === 'R3');
    if (first === undefined) return;
    const own = before.filter(({ line: at, rule }) => rule === 'R3' && at === first.line);
    const after = applyEdits(text, splitQuestions(scan(text), own));
    expect(read(after).map(({ text: told }) => told)).toEqual(before.map(({ text: told }) => told));
    expect(read(after).filter(({ rule }) => rule === 'R3')).toHaveLength(before.filter(({ rule }) => rule === 'R3').length - own.length);
    expect(after).toContain('明天继续。');
  }), runs);
});
