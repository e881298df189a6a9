import { propertyEdit } from '../../../src/core/note/edit-property';
import type { WritableValue } from '../../../src/core/note/write-property';
import { applyEdits } from '../../../src/core/text/edit';

/** The note with the property `k` changed, or the code of the refusal. */
function edited(text: string, value: WritableValue, key = 'k'): string {
  const found = propertyEdit(text, key, value);
  return 'edits' in found ? applyEdits(text, found.edits) : found.refused.code;
}

test.each<[string, string, WritableValue, string]>([
  ['properties are made where there are none', '# A\n', 'v', '---\nk: v\n---\n# A\n'],
  ['they go after a byte order mark, with the line ends of the note', '\uFEFF# A\r\n', ['a'], '\uFEFF---\r\nk:\r\n  - a\r\n---\r\n# A\r\n'],
  ['an empty note gets properties', '', 1, '---\nk: 1\n---\n'],
  ['empty properties get their first', '---\n---\nText', true, '---\nk: true\n---\nText'],
  ['a new property goes after the others', '---\na: 1\n# end\n---\nText\n', ['[[A]]', '[[B|b]]'], '---\na: 1\n# end\nk:\n  - "[[A]]"\n  - "[[B|b]]"\n---\nText\n'],
  ['with the line ends of the properties', '---\r\na: 1\r\n---\r\nText\n', 'v', '---\r\na: 1\r\nk: v\r\n---\r\nText\n'],
  ['a property without a value is filled', '---\nk:\na: 1\n---\n', 'v', '---\nk: v\na: 1\n---\n'],
  ['spaces after the colon go', '---\nk:  \n---\n', ['a'], '---\nk:\n  - a\n---\n'],
  ['its comment stays', '---\nk: # why\n---\n', 'v', '---\nk: v # why\n---\n'],
  ['its comment stays above a list', '---\nk: # why\na: 1\n---\n', ['a'], '---\nk: # why\n  - a\na: 1\n---\n'],
  ['a text is replaced, its comment stays', '---\nk: old # why\n---\n', 'new', '---\nk: new # why\n---\n'],
  ['a quoted text is replaced', '---\nk: "a\n  b"\nb: 1\n---\n', 'new', '---\nk: new\nb: 1\n---\n'],
  ['a text over lines is replaced', '---\nk: |\n  one\n  two\nb: 1\n---\n', 'new', '---\nk: new\nb: 1\n---\n'],
  ['a value is taken away', '---\nk: old\nb: 1\n---\n', null, '---\nk:\nb: 1\n---\n'],
  ['a text becomes a list', '---\nk: old\n---\n', ['a', 'b'], '---\nk:\n  - a\n  - b\n---\n'],
  ['a text with a comment becomes a list in brackets', '---\nk: old # why\n---\n', ['a', 'b, c'], '---\nk: [a, "b, c"] # why\n---\n'],
  ['an empty list is filled', '---\nk: []\nb: 1\n---\n', ['a'], '---\nk:\n  - a\nb: 1\n---\n'],
  ['a list is emptied', '---\nk:\n  - a\n  - b\nb: 1\n---\n', [], '---\nk: []\nb: 1\n---\n'],
  ['a list becomes a text', '---\nk:\n  - a\nb: 1\n---\n', 'v', '---\nk: v\nb: 1\n---\n'],
  ['an item is added as the others stand', '---\nk:\n-   "a"  # first\n- \'b\'\n# after\nb: 1\n---\n', ['a', 'b', 'c'], '---\nk:\n-   "a"  # first\n- \'b\'\n- c\n# after\nb: 1\n---\n'],
  ['an item is added in front', '---\nk:\n    - b # b\n---\n', ['a', 'b'], '---\nk:\n    - a\n    - b # b\n---\n'],
  ['an item in the middle goes', '---\nk:\n  - a\n  - b\n  - c\n---\n', ['a', 'c'], '---\nk:\n  - a\n  - c\n---\n'],
  ['an item is added with Windows line ends', '---\r\nk:\r\n  - a\r\n---\r\n', ['a', 'b'], '---\r\nk:\r\n  - a\r\n  - b\r\n---\r\n'],
  ['an item is added in brackets', '---\nk: [ a, "b" ] # c\n---\n', ['a', 'b', '[[C]]'], '---\nk: [ a, "b", "[[C]]" ] # c\n---\n'],
  ['an item is added in front in brackets', '---\nk: [b]\n---\n', ['a', 'b'], '---\nk: [a, b]\n---\n'],
  ['an item in brackets goes', '---\nk: [a, b, c]\n---\n', ['a', 'c'], '---\nk: [a, c]\n---\n'],
  ['the first item in brackets goes', '---\nk: [a, b]\n---\n', ['b'], '---\nk: [b]\n---\n'],
  ['all items in brackets change', '---\nk: [a, b]\n---\n', ['x'], '---\nk: [x]\n---\n'],
  ['a hash in an item is no comment', '---\nk: ["#a", b]\n---\n', ['b'], '---\nk: [b]\n---\n'],
  ['what is so already changes nothing', '---\nk: "v"  # c\n---\n', 'v', '---\nk: "v"  # c\n---\n'],
  ['a key that begins as another', '---\nkk: 1\n"k": 2\n---\n', 3, '---\nkk: 1\n"k": 3\n---\n'],
  ['a key of a nested map is another', '---\na:\n  k: 1\n---\n', 2, '---\na:\n  k: 1\nk: 2\n---\n'],
])('%s', (_name, text, value, expected) => {
  expect(edited(text, value)).toBe(expected);
});

test.each<[string, string, WritableValue, string]>([
  ['properties that cannot be read', '---\na: 1\na: 2\n---\n', 'v', 'duplicate-key'],
  ['properties that are not closed', '---\na: 1\n', 'v', 'unclosed'],
  ['properties in the wrong place', '\n---\npublish: false\n---\n', 'v', 'misplaced'],
  ['a value that others repeat', '---\nk: &x a\nb: *x\n---\n', 'v', 'complex'],
  ['a value that repeats another', '---\na: &x a\nk: *x\n---\n', 'v', 'complex'],
  ['a value of another kind', '---\nk: {a: 1}\n---\n', 'v', 'complex'],
  ['a list of lists', '---\nk: [[a]]\n---\n', ['v'], 'complex'],
  ['properties in braces', '---\n{a: 1}\n---\n', 'v', 'complex'],
  ['a comment at an item that goes', '---\nk:\n  - a # why\n  - b\n---\n', ['b'], 'comment'],
  ['a comment between items that go', '---\nk:\n  - a\n  # why\n  - b\n---\n', 'v', 'comment'],
])('%s stay as they are, with the reason', (_name, text, value, code) => {
  expect(edited(text, value)).toBe(code);
});

test.each(['true', 'No', '12', '2301.01234', '', ' a', 'a: b', 'a #b', '[[A]]', '"', "it's", '- a', '深度势能：方法', '2026-03-02', 'a\nb', '\u2028', '@a', '10.1103/PhysRevLett.120.143001', 'a:', '1e3', '0x10', '~'])('the text %j is read as that text', (value) => {
  expect(edited(edited('Body\n', value), 'x')).toBe('---\nk: x\n---\nBody\n');
  expect(propertyEdit(edited('Body\n', value), 'k', value)).toEqual({ edits: [] });
});

test('a text is written without quotes where that is the same', () => {
  for (const value of ['2026-03-02', '深度势能：方法', "it's", '10.1103/PhysRevLett.120.143001', 'reading', 'https://example.org/a#b']) expect(edited('', value)).toBe(`---\nk: ${value}\n---\n`);
});

test('a refusal says the line', () => {
  expect(propertyEdit('---\na: 1\nk: {}\n---\n', 'k', 'v')).toEqual({ refused: { code: 'complex', message: 'Cannot change the property "k": its value is written in a way that only you should change; change it by hand.', line: 3 } });
});
