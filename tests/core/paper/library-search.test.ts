import { searchedEntry, searchLibrary } from '../../../src/core/paper/library-search';
import type { LibraryEntry } from '../../../src/core/paper/reference-library';

const entry = (id: string, title: string, authors: readonly string[], year: number): LibraryEntry => ({ id, title, authors, year, read: () => ({ id, type: 'document', title }) });
const library = [
  entry('vaswani2017attention', 'Attention Is All You Need', ['Vaswani', 'Shazeer'], 2017),
  entry('schutt2017schnet', 'SchNet: a continuous-filter network', ['Schütt', 'Kindermans'], 2017),
  entry('li2020深度', '深度势能分子动力学研究进展', ['李四', '王小明'], 2020),
  entry('attneave1954', 'Some informational aspects of visual perception and attention', ['Attneave'], 1954),
].map(searchedEntry);
const found = (query: string, most = 10): string[] => searchLibrary(library, query, most).map(({ id }) => id);

test('words are found in any order, in title, authors, year and citekey', () => {
  expect(found('2017 vaswani attention')).toEqual(['vaswani2017attention']);
  expect(found('ATTENTION')).toEqual(['vaswani2017attention', 'attneave1954']);
  expect(found('schnet filter')).toEqual(['schutt2017schnet']);
  expect(found('zebra')).toEqual([]);
});

test('accents, and full width, make no difference', () => {
  expect(found('schutt')).toEqual(['schutt2017schnet']);
  expect(found('Schütt ２０１７')).toEqual(['schutt2017schnet']);
});

test('Chinese is found without breaks between words, also where letters are left out', () => {
  expect(found('势能分子')).toEqual(['li2020深度']);
  expect(found('王小明')).toEqual(['li2020深度']);
  expect(found('深度势能动力学进展')).toEqual(['li2020深度']);
});

test('a word that is spelled wrongly is still found where none is spelled so; a number is not guessed at', () => {
  expect(found('vaswnai')).toEqual(['vaswani2017attention']);
  expect(found('attenton need')).toEqual(['vaswani2017attention']);
  expect(found('atn')).toEqual([]);
  expect(found('attention 2071')).toEqual([]);
});

test('an empty query finds all, and no more are given than were asked for', () => {
  expect(found('')).toHaveLength(4);
  expect(found('', 2)).toEqual(['vaswani2017attention', 'schutt2017schnet']);
  expect(found('attention', 1)).toEqual(['vaswani2017attention']);
});
