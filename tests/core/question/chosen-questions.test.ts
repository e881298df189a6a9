import type { Question } from '../../../src/core/question/question';
import { questionsIn } from '../../../src/core/question/questions-in';
import { chosenQuestions } from '../../../src/core/question/chosen-questions';

const questions: readonly Question[] = questionsIn(`- [x] ❓ answered, old? ➕ 2026-01-01
- [ ] ❓ open, new? ➕ 2026-02-01
- [-] ❓ dropped? ➕ 2025-01-01
- [ ] ❓ open, no day?
- [x] ❓ answered, older? ➕ 2025-12-01
- [ ] ❓ open, old? ➕ 2025-12-01
`, { path: 'N.md' }).questions;

const texts = (choice: Parameters<typeof chosenQuestions>[1]): readonly string[] => chosenQuestions(questions, choice).map(({ text }) => text);

test('the open questions are shown, oldest first and those of no day last', () => {
  expect(texts({ answered: false, dropped: false, order: 'age' })).toEqual(['open, old?', 'open, new?', 'open, no day?']);
});

test('answered and dropped ones come behind the open ones, each by their age', () => {
  expect(texts({ answered: true, dropped: true, order: 'age' })).toEqual(['open, old?', 'open, new?', 'open, no day?', 'answered, older?', 'answered, old?', 'dropped?']);
});

test('in the order in which they are given, nothing is moved', () => {
  expect(texts({ answered: true, dropped: false, order: 'given' })).toEqual(['answered, old?', 'open, new?', 'open, no day?', 'answered, older?', 'open, old?']);
});
