import { readLiteratureTable } from '../../../../src/core/paper/table/read-literature-table';
import { scan } from '../../../../src/core/text/scan';
import { tableCells } from '../../../../src/core/text/table-cells';
import { handMadeTable } from '../../../support/hand-made-table';

function read(table: string): ReturnType<typeof readLiteratureTable> {
  const [token] = scan(table).tokens.filter(({ kind }) => kind === 'table');
  if (token === undefined) throw new Error('No table');
  return readLiteratureTable(tableCells(table, token));
}

test('each row is a paper, its year as written, and its reference read where the title is one', () => {
  const papers = read(handMadeTable)?.papers ?? [];
  expect(papers.map(({ reference, properties }) => [properties.get('year'), reference.issued?.year, reference.title])).toEqual([
    ['2022.5.4（先前有preprint）', 2022, 'E(3)-equivariant graph neural networks for data-efficient and accurate interatomic potentials'],
    ['NIPS2017', 2017, 'Schnet: A continuous-filter convolutional neural network for modeling quantum interactions'],
    [2018, undefined, 'Deep Potential Molecular Dynamics'],
    ['约 2020 年', undefined, '深度势能方法综述'],
    [2007, undefined, 'Behler–Parrinello'],
    ['2023?', 2023, '机器学习力场综述'],
    ['投稿中', undefined, '我们的水势'],
    [2021, 2021, 'Equivariant message passing for the prediction of tensorial properties and molecular spectra'],
    ['2017.6', undefined, 'Attention Is All You Need'],
    ['二〇一九', 2019, 'Machine learning of coarse-grained molecular dynamics force fields'],
  ]);
});

test('cells become properties of their kinds, and several lines the section that is about them', () => {
  const [first, , third, , fifth, , , , ninth] = read(handMadeTable)?.papers ?? [];
  expect(Object.fromEntries(first?.properties ?? [])).toEqual({ year: '2022.5.4（先前有preprint）', institution: 'Harvard', citations: 292, citations_asof: '2024-03', datasets: ['水', 'LiPS'], method: '任意阶张量', 组会: '5.12' });
  expect(first?.sections).toEqual([{ heading: '特点+存在的问题', section: 'features', text: '省数据\n张量积贵' }]);
  expect(third?.properties.get('method')).toBe('局部坐标系 | 深度网络');
  expect([third?.reference.DOI, ninth?.reference.arxiv]).toEqual(['10.1103/PhysRevLett.120.143001', '1706.03762']);
  expect([fifth?.properties.get('datasets'), ninth?.properties.get('datasets')]).toEqual([['体相硅（DFT、PBE）'], ['WMT 2014 英德', '英法']]);
});

test.each([
  ['| a | b |\n|---|---|\n| 1 | 2 |', undefined],
  ['| Title | DOI |\n|---|---|\n|  | 10.1/x |\n| A | https://doi.org/10.1038/nature14539 |\n|  |  |', [['A', '10.1038/nature14539', [1]]]],
  ['| 论文 | Authors | a: b |\n|---|---|---|\n| [[Papers/A\\|Paper A]] | Behler, J.; Parrinello, M. | x |', [['Paper A', undefined, []]]],
])('reads %s', (table, expected) => {
  const found = read(table);
  expect(found?.papers.map(({ reference }) => [reference.title, reference.DOI, found.unnamed])).toEqual(expected);
});

test('a head that no property can be called is that of a section, and authors with commas stay whole', () => {
  const [paper] = read('| 论文 | Authors | a: b |\n|---|---|---|\n| [[Papers/A\\|Paper A]] | Behler, J.; Parrinello, M. | x |')?.papers ?? [];
  expect([paper?.link, paper?.properties.get('authors'), paper?.sections]).toEqual(['Papers/A', ['Behler, J.', 'Parrinello, M.'], [{ heading: 'a: b', text: 'x' }]]);
});
