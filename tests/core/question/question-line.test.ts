import { questionLine } from '../../../src/core/question/question-line';

const text = '# Log\n\n- [ ] ❓ Why   does it fall?\nbetween\n- [ ] ❓ How?\n- [ ] ❓ How?\n';

test.each([
  [{ line: 2, text: 'Why does it fall?' }, 2],
  [{ line: 0, text: 'Why does it fall?' }, 2],
  [{ line: 5, text: 'How?' }, 5],
  [{ line: 3, text: 'How?' }, 4],
  [{ line: 400, text: 'How?' }, 5],
  [{ line: 3, text: 'Gone?' }, 3],
  [{ line: 400, text: 'Gone?' }, 6],
])('%j stands in line %i, whatever was written above it meanwhile', (asked, line) => {
  expect(questionLine(text, asked)).toBe(line);
});
