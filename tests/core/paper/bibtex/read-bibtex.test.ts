import { readBibtex } from '../../../../src/core/paper/bibtex/read-bibtex';
import type { Reference } from '../../../../src/core/paper/reference';

const one = (text: string): Reference | undefined => readBibtex(text).references[0];
const fields = (list: string, kind = 'article'): Reference | undefined => one(`@${kind}{k, title = {T}, ${list}}`);
const idsAndProblems = (text: string): unknown => {
  const { references, problems } = readBibtex(text);
  return [references.map(({ id, title }) => `${id}: ${title}`), problems.map(({ code, line }) => `${code} ${line}`)];
};

test('strings, concatenation, quotes, braces and parentheses', () => {
  expect(readBibtex(`
@STRING(nips = "NeurIPS") @string{ y = {20} }
@preamble{ "\\newcommand{\\x}{}" # {y} }
@comment{ @article{hidden, title={no}} }
@InProceedings (key:1, Title = "A {"}quoted{"} title", BOOKTITLE = nips # { } # "19", year = y # 17,)
`)).toEqual({ references: [{ id: 'key:1', type: 'paper-conference', title: 'A "quoted" title', 'container-title': 'NeurIPS 19', issued: { year: 2017 } }], problems: [] });
});

test.each([
  ['year = 2017, month = jul', { year: 2017, month: 7 }], ['year = 2017, month = "7"', { year: 2017, month: 7 }], ['year = {2017}, month = jul # "~4"', { year: 2017, month: 7, day: 4 }],
  ['year = 2017, month = "4~" # jul', { year: 2017, month: 7, day: 4 }], ['year = 2017, month = {September}, day = 30', { year: 2017, month: 9, day: 30 }], ['date = {2017-06-12/2017-06-20}', { year: 2017, month: 6, day: 12 }],
  ['date = {2017-06~}', { year: 2017, month: 6 }], ['year = {c. 1999}', { year: 1999 }], ['year = {2017年5月}', { year: 2017, month: 5 }], ['year = 2017, month = 13', { year: 2017 }], ['year = {in press}', undefined],
])('%s is a date', (text, issued) => {
  expect(fields(text)?.issued).toEqual(issued);
});

test('what is no year is a state', () => {
  expect(fields('year = {in press}')?.status).toBe('in press');
});

test.each<[string, string, Partial<Reference>]>([
  ['misc', 'eprint = {1706.03762}, archivePrefix = {arXiv}', { type: 'article', arxiv: '1706.03762' }],
  ['article', 'journal = {arXiv preprint arXiv:1706.03762v2}, year = 2017', { type: 'article', arxiv: '1706.03762v2', issued: { year: 2017 } }],
  ['article', 'journal = {CoRR}, volume = {abs/1706.03762}', { type: 'article', arxiv: '1706.03762' }],
  ['inproceedings', 'booktitle = {NeurIPS}, eprint = {hep-th/9901001}, eprinttype = {arxiv}', { type: 'paper-conference', arxiv: 'hep-th/9901001', 'container-title': 'NeurIPS' }],
  ['online', 'url = {https://arxiv.org/abs/1706.03762}', { type: 'article', arxiv: '1706.03762', URL: 'https://arxiv.org/abs/1706.03762' }],
  ['article', 'journal = {J}, eprint = {12345}, eprinttype = {pubmed}', { type: 'article-journal' }],
  ['article', 'journaltitle = {J}, journalsubtitle = {Sub}, number = 3, pages = {1--2}, doi = {https://doi.org/10.1038/x_y}', { 'container-title': 'J: Sub', issue: '3', page: '1-2', DOI: '10.1038/x_y' }],
  ['article', 'journal = {J}, eid = {e12}, langid = {english}, keywords = {a, b; c}', { page: 'e12', language: 'english', keyword: ['a', 'b', 'c'] }],
  ['mastersthesis', 'school = {S}, location = {P}', { type: 'thesis', genre: 'Master’s thesis', publisher: 'S', 'publisher-place': 'P' }],
  ['techreport', 'institution = {I}, number = {TR-1}', { type: 'report', publisher: 'I', number: 'TR-1' }],
  ['misc', 'howpublished = {\\url{https://a.b/c_d}}', { type: 'webpage', URL: 'https://a.b/c_d' }],
  ['book', 'series = {LNCS}, editor = {A. B}, edition = {2}', { type: 'book', 'collection-title': 'LNCS', editor: [{ family: 'B', given: 'A.' }], edition: '2' }],
  ['strange', 'year = 2000', { type: 'document', issued: { year: 2000 } }],
])('a field of %s: %s', (kind, list, expected) => {
  expect(fields(list, kind)).toEqual({ id: 'k', type: 'article-journal', title: 'T', ...(list.startsWith('journal = {J}') ? { 'container-title': 'J' } : {}), ...expected });
});

test('a chapter takes from its book what it does not say, and names the book', () => {
  expect(readBibtex(`@inproceedings{a, title={T}, crossref={p}, pages={1}}
@proceedings{p, title={Proc}, year=2020, editor={E, F}, publisher={P}, doi={10.1000/1}, crossref={a}}`).references[0]).toEqual({
    id: 'a', type: 'paper-conference', title: 'T', 'container-title': 'Proc', issued: { year: 2020 }, editor: [{ family: 'E', given: 'F' }], publisher: 'P', page: '1',
  });
  expect(one('@article{a, title={T}, xdata={x}} @xdata{x, journal={J}}')).toMatchObject({ 'container-title': 'J' });
});

test.each<[string, string, unknown]>([
  ['the last brace is missing', '@article{a, title={A},\n year=2000\n\n@article{b, title={B}}', [['a: A', 'b: B'], ['unclosed-entry 1']]],
  ['a title is not closed', '@article{a,\n title={A {x},\n year={2000}\n}\n@article{b, title={B}}', [['a: A x', 'b: B'], ['unclosed-entry 1']]],
  ['nothing of an entry can be read', '@article{a, {{{\n@article{b, title={B}}', [['b: B'], ['unclosed-entry 1']]],
  ['a brace is too many', '@article{a, title={A}}, year={2000}\n}\n@article{b, title={B}}', [['a: A', 'b: B'], ['broken-entry 1']]],
  ['a quote is not closed', '@article{a,\n title={A},\n note="x,\n year=2000\n}\n@article{b, title={B}}', [['a: A', 'b: B'], ['broken-entry 3']]],
  ['a comma is forgotten', '@article{a, title={A} year=2000}', [['a: A'], []]],
  ['a string is unknown', '@article{a, title={A},\n journal=prl}', [['a: A'], ['unknown-string 1']]],
  ['a key is there twice', '@article{a, title={A}}\n@book{a, title={B}}', [['a: A', 'a: B'], ['repeated-key 2']]],
  ['a comment is not closed', '@comment{ x\n@article{b, title={B}}', [['b: B'], []]],
  ['there is no key', '@article{, title={Deep Graphs}, author={A B}, year=2000}\n@article{title={Deep}}', [['b2000deep: Deep Graphs', 'deep: Deep'], []]],
  ['there is prose around', 'write to me@home.org\n@article{b, title={B}} and so on', [['b: B'], []]],
])('no other entry is lost when %s', (_, text, expected) => {
  expect(idsAndProblems(text)).toEqual(expected);
});

test('a field that swallowed the next ones gives them back', () => {
  expect(one('@article{a,\n author={X, Y and {Z},\n title={A},\n year={2000}\n}\n@article{b, title={B}}')).toEqual({
    id: 'a', type: 'article-journal', title: 'A', issued: { year: 2000 }, author: [{ family: 'X', given: 'Y' }, { literal: 'Z' }],
  });
});
