import fc from 'fast-check';
import { readTabSeparated, writeTabSeparated } from '../../../src/core/text/tab-separated';

const cell = fc.array(fc.constantFrom('a', '读', '"', '\t', '\n', ' ', '|'), { maxLength: 6 }).map((parts) => parts.join(''));
const rows = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));

test('what is copied is pasted as it was', () => {
  fc.assert(fc.property(rows.filter((all) => all.at(-1)?.join('') !== ''), (all) => {
    expect(readTabSeparated(writeTabSeparated(all))).toEqual(all);
  }));
});

test.each([
  ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
  ['"two\r\nlines"\t"a ""quote"""', [['two\nlines', 'a "quote"']]],
  ['say "hi"\t"open', [['say "hi"', '"open']]],
  ['one line', [['one line']]],
  ['', [['']]],
])('%j is read as a spreadsheet means it', (text, read) => {
  expect(readTabSeparated(text)).toEqual(read);
});
