import { paperInput } from '../../../../src/core/paper/lookup/paper-input';

test.each([
  '10.1038/nature14539', 'doi:10.1038/nature14539', 'DOI: 10.1038/nature14539.', 'https://doi.org/10.1038/nature14539', 'http://dx.doi.org/10.1038%2Fnature14539',
  '<https://doi.org/10.1038/nature14539>', 'https://example.org/doi/full/10.1038/nature14539?utm=1#a', ' (10.1038/nature14539) ',
])('%s is a DOI', (typed) => {
  expect(paperInput(typed)).toEqual({ kind: 'doi', doi: '10.1038/nature14539' });
});

test('a DOI keeps its own brackets', () => {
  expect(paperInput('10.1016/0022-1694(70)90255-6')).toEqual({ kind: 'doi', doi: '10.1016/0022-1694(70)90255-6' });
});

test.each(['1706.03762', 'arXiv:1706.03762', 'https://arxiv.org/abs/1706.03762', 'https://arxiv.org/pdf/1706.03762.pdf', '10.48550/arXiv.1706.03762', 'https://doi.org/10.48550/arXiv.1706.03762'])('%s is of arXiv', (typed) => {
  expect(paperInput(typed)).toEqual({ kind: 'arxiv', arxiv: '1706.03762' });
});

test.each([
  ['@article{a, title={T}}', 'bibtex'], ['TY  - JOUR\nTI  - T\nER  - ', 'ris'], ['[{"title": "T"}]', 'csl'], ['张三. 题名[J]. 学报, 2020.', 'gbt7714'],
])('%s is a reference', (typed, format) => {
  expect(paperInput(typed)).toMatchObject({ kind: 'references', format, references: [{ title: expect.any(String) as unknown }] });
});

test.each(['Attention is all you need', '深度学习', 'What is 10.5 kB of state?'])('%s is a title', (typed) => {
  expect(paperInput(typed)).toEqual({ kind: 'title', title: typed });
});

test('nothing is nothing', () => {
  expect(paperInput(' \n')).toEqual({ kind: 'nothing' });
});
