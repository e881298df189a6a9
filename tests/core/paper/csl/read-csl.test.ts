import { cslReference } from '../../../../src/core/paper/csl/csl-reference';
import { readReferences } from '../../../../src/core/paper/read-references';

test('what doi.org answers for a Crossref DOI', () => {
  expect(cslReference({
    'type': 'journal-article', 'title': ['Deep <i>learning</i> &amp; more'], 'author': [{ given: 'Yann', family: 'LeCun', sequence: 'first', affiliation: [] }, { name: 'The Team', sequence: 'additional' }],
    'issued': { 'date-parts': [[2015, 5, 27]] }, 'container-title': 'Nature', 'volume': '521', 'issue': 7553, 'page': '436–444', 'DOI': '10.1038/nature14539', 'ISSN': ['0028-0836', '1476-4687'],
    'abstract': '<jats:title>Abstract</jats:title><jats:p>Layers <jats:italic>x</jats:italic> &lt; 2.</jats:p>', 'language': 'en', 'id': 'https://doi.org/10.1038/nature14539', 'publisher': null, 'subject': [],
  })).toEqual({
    id: '', type: 'article-journal', title: 'Deep learning & more', author: [{ family: 'LeCun', given: 'Yann' }, { literal: 'The Team' }], issued: { year: 2015, month: 5, day: 27 },
    'container-title': 'Nature', volume: '521', issue: '7553', page: '436-444', DOI: '10.1038/nature14539', ISSN: '0028-0836', abstract: 'Abstract Layers x < 2.', language: 'en',
  });
});

test('what doi.org answers for an arXiv DOI', () => {
  expect(cslReference({
    type: 'article', id: 'https://doi.org/10.48550/arxiv.1706.03762', categories: ['cs.CL'], author: [{ family: 'Vaswani', given: 'Ashish' }], issued: { 'date-parts': [[2017]] }, DOI: '10.48550/ARXIV.1706.03762', publisher: 'arXiv', title: 'Attention Is All You Need',
  })).toEqual({ id: '', type: 'article', title: 'Attention Is All You Need', author: [{ family: 'Vaswani', given: 'Ashish' }], issued: { year: 2017 }, publisher: 'arXiv', DOI: '10.48550/ARXIV.1706.03762', arxiv: '1706.03762' });
});

test('dates as texts, raw dates, names in one piece, and what is no item', () => {
  const { references, problems } = readReferences(`[{"id":"a","type":"book","title":"A","issued":{"raw":"2017-06-12"},"author":[{"literal":"王小明"},{"family":"Berg","dropping-particle":"van der"}]}, 7, {"id":"a","issued":{"date-parts":[["2017","6"]]},"title":"B"}, {"type":"book"}]`);
  expect(references).toEqual([
    { id: 'a', type: 'book', title: 'A', issued: { year: 2017, month: 6, day: 12 }, author: [{ family: '王', given: '小明' }, { family: 'Berg', 'non-dropping-particle': 'van der' }] },
    { id: 'a', type: 'document', title: 'B', issued: { year: 2017, month: 6 } },
  ]);
  expect(problems.map(({ code, about }) => [code, ...about])).toEqual([['not-an-item', '2'], ['repeated-key', 'a'], ['not-an-item', '4']]);
});

test('broken JSON is told with its line', () => {
  expect(readReferences('[\n {"title": "A"},\n {"title" "B"}\n]').problems).toMatchObject([{ code: 'broken-json', line: 3 }]);
});

test('one item alone, and the items of a larger object', () => {
  expect(readReferences('{"title":"Graphs"}').references.map(({ id }) => id)).toEqual(['graphs']);
  expect(readReferences('{"items":[{"title":"Graphs"},{"title":"Graphs"}]}').references.map(({ id }) => id)).toEqual(['graphs', 'graphsa']);
});
