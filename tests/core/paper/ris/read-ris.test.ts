import { readRis } from '../../../../src/core/paper/ris/read-ris';
import { readReferences } from '../../../../src/core/paper/read-references';
import type { Reference } from '../../../../src/core/paper/reference';

const record = (...lines: readonly string[]): Reference | undefined => readRis(['TY  - JOUR', 'TI  - T', ...lines, 'ER  - '].join('\r\n')).references[0];

test.each<[readonly string[], Partial<Reference>]>([
  [['AU  - van der Berg, Jan, Jr.', 'A1  - OpenAI', 'AU  - 王小明', 'AU  - et al.'], { author: [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der', suffix: 'Jr.' }, { family: '王', given: '小明' }, { literal: 'et al.' }, { literal: 'OpenAI' }] }],
  [['PY  - 2017/06/12/'], { issued: { year: 2017, month: 6, day: 12 } }],
  [['PY  - 2017', 'DA  - 2017/06//'], { issued: { year: 2017, month: 6 } }],
  [['Y1  - 2017', 'DA  - 2018/01/01'], { issued: { year: 2017 } }],
  [['SP  - 436', 'EP  - 444'], { page: '436-444' }], [['SP  - 436-444'], { page: '436-444' }], [['SP  - e12', 'EP  - e12'], { page: 'e12' }], [['EP  - 9'], { page: '9' }],
  [['AB  - one', 'two', '', '  three'], { abstract: 'one two three' }],
  [['SN  - 0028-0836', 'SN  - 978-7-302-42328-7'], { ISSN: '0028-0836', ISBN: '978-7-302-42328-7' }],
  [['UR  - https://arxiv.org/abs/1706.03762'], { arxiv: '1706.03762', URL: 'https://arxiv.org/abs/1706.03762' }],
  [['DO  - https://doi.org/10.1038/x'], { DOI: '10.1038/x' }],
  [['KW  - a', 'KW  - b, c', 'JF  - Nature', 'JA  - Nat.'], { keyword: ['a', 'b, c'], 'container-title': 'Nature' }],
])('%j', (lines, expected) => {
  expect(record(...lines)).toMatchObject({ type: 'article-journal', title: 'T', ...expected });
});

test('a record without an end, a line of no record, a byte order mark and one space are forgiven and told', () => {
  const { references, problems } = readReferences('\uFEFFTY  - BOOK\nTI - A\nstray belongs to A\nTY  - JOUR\nT1  - B\nER  -\nnobody’s\n');
  expect(references.map(({ id, title, type }) => [id, title, type])).toEqual([['stray', 'A stray belongs to A', 'book'], ['b', 'B', 'article-journal']]);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['unclosed-record', 1], ['stray-line', 7]]);
});
