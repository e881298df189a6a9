import { knownPaper } from '../../../../src/core/paper/note/known-paper';

const vault = [
  { file: 'a', name: 'Deep Potential', properties: { doi: 'https://doi.org/10.1103/X', citekey: 'zhang2018' } },
  { file: 'b', name: 'Attention', properties: { title: 'Attention Is All You Need', arxiv: '1706.03762v1' } },
];
const found = (fields: object, own = false): string | undefined => knownPaper({ id: '', type: 'article', title: '', ...fields }, vault, own)?.file;

test('a paper is known by its DOI, arXiv number or title however they are written', () => {
  expect(found({ DOI: '10.1103/x', title: 'Another' })).toBe('a');
  expect(found({ arxiv: '1706.03762v5' })).toBe('b');
  expect(found({ DOI: '10.48550/arXiv.1706.03762' })).toBe('b');
  expect(found({ title: 'attention is all you need!', DOI: '10.5555/9' })).toBe('b');
  expect(found({ title: 'Deep potential' })).toBe('a');
});

test('a paper of the same title with another DOI is another paper', () => {
  expect(found({ title: 'Deep Potential', DOI: '10.1103/other' })).toBeUndefined();
});

test('a citekey counts where it comes from a library, and not where it was made up', () => {
  expect(found({ id: 'zhang2018', title: 'Other' })).toBeUndefined();
  expect(found({ id: 'zhang2018', title: 'Other' }, true)).toBe('a');
});
