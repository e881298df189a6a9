import { cellOrder } from '../../../src/core/paper/cell-order';
import { literatureOptions } from '../../../src/core/paper/literature-options';
import { literatureTable } from '../../../src/core/paper/literature-table';
import { isPaper, yearOf, type Paper } from '../../../src/core/paper/paper';
import { readingStatus } from '../../../src/core/paper/reading-status';
import { sectionStart } from '../../../src/core/paper/section-start';
import { scan } from '../../../src/core/text/scan';

const paper = (path: string, values: Paper['values']): Paper => ({ path, values });

test.each([
  ['2022.5.4（先前有 preprint）', 2022],
  ['NIPS2017', 2017],
  [2018, 2018],
  ['in press', undefined],
  ['arXiv 2201.11903', undefined],
])('the year of "%s" is %s', (year, expected) => {
  expect(yearOf(paper('a.md', { year }))).toBe(expected);
});

test('rows stand from the newest to the oldest, then by their path, those without a year last', () => {
  const papers = [paper('d.md', {}), paper('c.md', { year: 2017 }), paper('b.md', { year: 'NIPS2017' }), paper('a.md', { year: 2020 })];
  expect(literatureTable(papers, ['year'], 'en').map((row) => row.paper.path)).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
});

test.each([['zh', '292（2024-03）'], ['en', '292 (2024-03)']] as const)('in %s, the count of citations says its day: %s', (language, text) => {
  const [row] = literatureTable([paper('a.md', { citations: 292, citations_asof: '2024-03' })], ['citations'], language);
  expect(row?.cells).toEqual([{ kind: 'text', text }]);
});

test('a cell without a property looks to the section of its name', () => {
  const [row] = literatureTable([paper('a.md', { features: 'f' })], ['features', 'method', 'datasets'], 'en');
  expect(row?.cells).toEqual([{ kind: 'property', key: 'features', texts: ['f'] }, { kind: 'section', section: 'method' }, { kind: 'empty' }]);
});

test.each([
  ['type: paper anywhere', 'x/a.md', { type: 'paper' }, true],
  ['a DOI in the folder', 'Papers/a.md', { doi: '10.1/a' }, true],
  ['a title alone', 'Papers/a.md', { title: 'List' }, false],
  ['a DOI elsewhere', 'x/a.md', { doi: '10.1/a' }, false],
  ['another type', 'Papers/a.md', { type: 'concept', year: 2020 }, false],
])('a note is told to be a paper or not by %s', (_, path, values, expected) => {
  expect(isPaper(paper(path, values), 'Papers')).toBe(expected);
});

test.each([
  ['filter: status = 在读', { status: 'reading' }, true],
  ['filter: status = to-read', {}, true],
  ['filter: status != read', { status: '已读' }, false],
  ['filter: year >= 2018', { year: 'NIPS2017' }, false],
  ['筛选：年份 = 2017', { year: 'NIPS2017' }, true],
  ['concept: 势能面', { concepts: ['[[Concepts/势能面|PES]]'] }, true],
  ['concept: [[势能面]]', { concepts: ['[[势能面]]'] }, true],
  ['concept: 势能', { concepts: ['[[势能面]]'] }, false],
  ['filter: citations > 1000', { citations: '1,200+' }, true],
])('the block "%s" and the properties %j: %s', (block, values, expected) => {
  const options = literatureOptions(block);
  expect([options.shows(paper('a.md', values)), options.unread]).toEqual([expected, []]);
});

test('a block names its columns in either language, and what it cannot read', () => {
  expect(literatureOptions('columns: 年份, First institution, 我的属性\nnonsense: 1')).toMatchObject({ columns: ['year', 'institution', '我的属性'], unread: ['nonsense: 1'] });
});

test.each([['Read', 'read'], ['已读', 'read'], ['to read', 'to-read'], ['', 'to-read'], ['skimmed', undefined]] as const)('the status "%s" is %s', (written, expected) => {
  expect(readingStatus(written)).toBe(expected);
});

test.each([
  ['## 方法\n\n第一段\n两行\n\n第二段', ['第一段\n两行']],
  ['## 方法\n\n- 一\n  - 内\n- 二\n', ['一', '二']],
  ['## 方法\n\n$$\nx\n$$\n\n![图](a.png)\n\n然后\n', ['然后']],
  ['## 方法\n\n%%\n藏\n%%\n\n看得见\n', ['看得见']],
  ['## 方法\n\n**粗体**开头\n', ['**粗体**开头']],
  ['## 方法\n### 细节\n\n别的\n', []],
  ['## 背景\n\n没有\n', []],
])('the method of %j begins with %j', (text, expected) => {
  const note = scan(text);
  expect(sectionStart(note, note.tokens, 'method').map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('cells are ordered by the number in them, words by the language, and empty ones last', () => {
  const sorted = (cells: string[], descending = false): string[] => {
    const order = cellOrder(cells, 'zh');
    return [...cells].sort((a, b) => order(a, b, descending));
  };
  expect(sorted(['2022.5.4（先前）', '', 'NIPS2017'])).toEqual(['NIPS2017', '2022.5.4（先前）', '']);
  expect(sorted(['1000+（2026-03）', '292（2024-03）', '5,000'], true)).toEqual(['5,000', '1000+（2026-03）', '292（2024-03）']);
  expect(sorted(['力场', '等变', '2D'])).toEqual(['2D', '等变', '力场']);
});
