import { readReferences, referenceFormat } from '../../../src/core/paper/read-references';

test.each([
  ['@article{a, title={A}}', 'bibtex'], ['% notes\n\n  @book(a,', 'bibtex'], ['\uFEFF@misc {a,', 'bibtex'], ['TY  - JOUR\nER  - ', 'ris'], ['\uFEFF\nTY  - JOUR\nAB  - x\n@misc{', 'ris'],
  ['[{"title":"A"}]', 'csl'], ['{\n "title": "A"}', 'csl'], ['[]', 'csl'], ['[1] 王五. 题目[J]. 学报, 2000.', 'gbt7714'], ['王五. 题目［EB/OL］. http://a.b', 'gbt7714'], ['Attention is all you need', undefined], ['', undefined],
])('%j is %s', (text, format) => {
  expect(referenceFormat(text)).toBe(format);
});

test('what is nothing of the four is told, an empty text is empty', () => {
  expect(readReferences('Attention is all you need').problems).toMatchObject([{ code: 'unknown-format', line: 1 }]);
  expect(readReferences(' \n')).toEqual({ references: [], problems: [] });
});
