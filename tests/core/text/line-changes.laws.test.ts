import fc from 'fast-check';
import { applyEdits } from '../../../src/core/text/edit';
import { lineChanges } from '../../../src/core/text/line-changes';

const text = fc.array(fc.constantFrom('a', 'b', 'c', '读', ''), { maxLength: 12 }).chain((lines) => fc.constantFrom('', '\n').map((end) => lines.join('\n') + end));

test('the changes between two texts make one of the other, and leave the lines that stay', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    expect(applyEdits(before, lineChanges(before, after))).toBe(after);
  }));
});

test('two changes apart are two edits', () => {
  expect(lineChanges('a\nb\nc\nd\n', 'A\nb\nc\nD\nE\n')).toEqual([{ start: 0, end: 2, text: 'A\n' }, { start: 6, end: 8, text: 'D\nE\n' }]);
});
