import fc from 'fast-check';
import { authorNames } from '../../../../src/core/paper/note/author-names';
import { paperReferences } from '../../../../src/core/paper/note/paper-reference';
import type { Paper } from '../../../../src/core/paper/paper';
import { readReferences } from '../../../../src/core/paper/read-references';
import { writeReferences } from '../../../../src/core/paper/write-references';

const paper = (values: Paper['values'], path = 'Papers/A.md'): Paper => ({ path, values });

test.each([
  ['a journal with its volume and page', { title: 'DP', authors: ['Linfeng Zhang', 'Behler, J.', '王小明'], year: 2018, venue: 'Physical Review Letters 120, 143001', doi: 'https://doi.org/10.1103/x' },
    { id: 'zhang2018dp', type: 'article-journal', title: 'DP', author: [{ family: 'Zhang', given: 'Linfeng' }, { family: 'Behler', given: 'J.' }, { family: '王', given: '小明' }], issued: { year: 2018 }, 'container-title': 'Physical Review Letters', volume: '120', page: '143001', DOI: '10.1103/x' }],
  ['an issue and pages', { title: 'T', venue: 'ACS Central Science 5(5): 755-767' }, { id: 't', type: 'article-journal', title: 'T', 'container-title': 'ACS Central Science', volume: '5', issue: '5', page: '755-767' }],
  ['a conference, whose year is no volume', { title: 'T', year: 'NIPS2017', venue: 'NeurIPS 2017' }, { id: '2017t', type: 'paper-conference', title: 'T', issued: { year: 2017 }, 'container-title': 'NeurIPS 2017' }],
  ['a preprint', { title: 'T', arxiv: 'arXiv:1706.03762v5', venue: 'arXiv', doi: '10.48550/arXiv.1706.03762' }, { id: 't', type: 'article', title: 'T', arxiv: '1706.03762v5' }],
  ['a note that says nothing', {}, { id: 'untitled', type: 'document', title: 'A' }],
  ['a citekey of its own, linked authors, and others', { citekey: 'mine', title: 'T', authors: ['[[People/Ann Lee|Ann Lee]]', 'et al.'] }, { id: 'mine', type: 'document', title: 'T', author: [{ family: 'Lee', given: 'Ann' }, { literal: 'et al.' }] }],
])('%s', (_, values, expected) => {
  expect(paperReferences([paper(values)])).toEqual([expected]);
});

test('no two references have one citekey', () => {
  const same = { title: 'Deep nets', authors: ['Ann Lee'], year: 2020 };
  expect(paperReferences([paper(same), paper(same, 'B.md'), paper({ ...same, citekey: 'lee2020deep' }, 'C.md')]).map(({ id }) => id)).toEqual(['lee2020deep', 'lee2020deepa', 'lee2020deepb']);
});

test('what is written in any format is read again with its title, authors, year and DOI', () => {
  const word = fc.constantFrom('Deep', 'potentials', 'of', 'water', '势能面', '100%', 'A&B', 'x_1', '{braces}', 'café');
  const name = fc.constantFrom('Linfeng Zhang', '王小明', 'Jörg Behler', 'Ludwig van Beethoven', 'OpenAI');
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1900, max: 2026 }), fc.constantFrom('bibtex', 'csl', 'ris'), (words, authors, year, format) => {
    const [reference] = paperReferences([paper({ title: words.join(' '), authors, year, venue: 'Nature 5, 12', doi: '10.1038/abc' })]);
    if (reference === undefined) throw new Error('None');
    const [again] = readReferences(writeReferences([reference], format)).references;
    expect([again?.title.replace(/[{}]/g, ''), authorNames(again?.author ?? []), again?.issued?.year, again?.DOI]).toEqual([reference.title.replace(/[{}]/g, ''), authorNames(reference.author ?? []), year, '10.1038/abc']);
  }), { numRuns: 200 });
});
