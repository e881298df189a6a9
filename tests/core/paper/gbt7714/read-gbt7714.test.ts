import { readGbt7714 } from '../../../../src/core/paper/gbt7714/read-gbt7714';
import { writeGbt7714 } from '../../../../src/core/paper/gbt7714/write-gbt7714';
import { OTHERS, type Reference } from '../../../../src/core/paper/reference';

const one = (line: string): Reference | undefined => readGbt7714(line).references[0];
const person = (family: string, given: string): { family: string; given: string } => ({ family, given });

test.each<[string, Partial<Reference>]>([
  ['Vaswani A, Shazeer N. Attention is all you need[C]//Advances in neural information processing systems. 2017, 30.', { type: 'paper-conference', title: 'Attention is all you need', author: [person('Vaswani', 'A'), person('Shazeer', 'N')], 'container-title': 'Advances in neural information processing systems', issued: { year: 2017 }, volume: '30' }],
  ['Vaswani A, Shazeer N, Parmar N, et al. Attention is all you need[J]. Advances in neural information processing systems, 2017, 30.', { type: 'article-journal', title: 'Attention is all you need', author: [person('Vaswani', 'A'), person('Shazeer', 'N'), person('Parmar', 'N'), OTHERS], 'container-title': 'Advances in neural information processing systems', volume: '30' }],
  ['[1] He K, Zhang X. Deep residual learning[C]//Proceedings of the IEEE conference on computer vision and pattern recognition. 2016: 770-778.', { type: 'paper-conference', 'container-title': 'Proceedings of the IEEE conference on computer vision and pattern recognition', issued: { year: 2016 }, page: '770-778' }],
  ['SMITH J S. Title[C]//Advances in X 30. Red Hook: Curran Associates, 2017: 5998-6008.', { author: [person('Smith', 'J S')], 'container-title': 'Advances in X 30', 'publisher-place': 'Red Hook', publisher: 'Curran Associates' }],
  ['Chen T. A framework[C]//International conference on machine learning. PMLR, 2020: 1597-1607.', { 'container-title': 'International conference on machine learning', publisher: 'PMLR' }],
  ['Devlin J. Bert: Pre-training[J]. arXiv preprint arXiv:1810.04805, 2018.', { type: 'article', title: 'Bert: Pre-training', arxiv: '1810.04805', issued: { year: 2018 } }],
  ['OpenAI. GPT-4 technical report[EB/OL]. (2023-03-15)[2023-05-01]. https://arxiv.org/abs/2303.08774.', { type: 'article', author: [{ literal: 'OpenAI' }], arxiv: '2303.08774', issued: { year: 2023, month: 3, day: 15 }, accessed: { year: 2023, month: 5, day: 1 }, URL: 'https://arxiv.org/abs/2303.08774' }],
  ['王小明, 李四, 张三, 等. 机器学习力场[J]. 计算机学报, 2017, 40(6): 1229-1251. DOI:10.1000/abc.', { author: [person('王', '小明'), person('李', '四'), person('张', '三'), OTHERS], 'container-title': '计算机学报', volume: '40', issue: '6', page: '1229-1251', DOI: '10.1000/abc' }],
  ['［12］欧阳修，宋祁．新唐书［M］．2版．北京：中华书局，1975：15－18．', { type: 'book', title: '新唐书', author: [person('欧阳', '修'), person('宋', '祁')], edition: '2', 'publisher-place': '北京', publisher: '中华书局' }],
  ['王小明等. 题目[D]. 北京: 清华大学, 2015.', { type: 'thesis', author: [person('王', '小明'), OTHERS], publisher: '清华大学' }],
  ['清华大学. 年度报告[R]. 2019.', { type: 'report', author: [{ literal: '清华大学' }], issued: { year: 2019 } }],
  ['邓一刚. 全智能节电器: 200610171314.3[P]. 2006-12-13.', { type: 'patent', title: '全智能节电器', number: '200610171314.3', issued: { year: 2006, month: 12, day: 13 } }],
  ['某委员会. 著录规则: GB/T 7714—2015[S]. 北京: 中国标准出版社, 2015.', { type: 'standard', title: '著录规则', number: 'GB/T 7714—2015' }],
  ['丁文祥. 数字革命[N]. 中国青年报, 2000-11-20(15).', { type: 'article-newspaper', 'container-title': '中国青年报', issued: { year: 2000, month: 11, day: 20 }, page: '15' }],
  ['A. Vaswani, N. Shazeer. Attention is all[J]. Nature, 2017: 5.', { title: 'Attention is all', author: [person('Vaswani', 'A.'), person('Shazeer', 'N.')] }],
  ['Vaswani, A., Shazeer, N. Attention is all[J]. Nature, 2017.', { title: 'Attention is all', author: [person('Vaswani', 'A.'), person('Shazeer', 'N')] }],
  ['van der Berg J, O\'BRIEN P. A U.S. view[J/OL]. Physical Review B, 2012, 86(3): 1-5[2013-01-05]. http://a.org/b. DOI: 10.1103/b.86.', { title: 'A U.S. view', author: [{ ...person('Berg', 'J'), 'non-dropping-particle': 'van der' }, person('O\'Brien', 'P')], URL: 'http://a.org/b', accessed: { year: 2013, month: 1, day: 5 }, DOI: '10.1103/b.86', page: '1-5' }],
  ['Attention is all you need[J]. Nature, 2017.', { title: 'Attention is all you need' }],
  ['昂温 G, 昂温 P S. 外国出版史[M]. 北京: 中国书籍出版社, 1988.', { author: [person('昂温', 'G'), person('昂温', 'P S')] }],
])('%s', (line, expected) => {
  expect(one(line)).toMatchObject(expected);
});

test('a numbered list may run over lines, and a line without a mark is told', () => {
  const { references, problems } = readGbt7714('[1] Smith J. A long\n  title[J]. Nature,\n2017.\n\n[2] no reference\n[3] 王五. 题\n目[M]. 北京: 社, 2000.');
  expect(references.map(({ title }) => title)).toEqual(['A long title', '题目']);
  expect(problems).toMatchObject([{ code: 'unread-line', line: 5, about: ['no reference'] }]);
});

test('three authors are named, in capitals, and the others are et al or 等', () => {
  const author = [{ family: 'van', given: 'x' }, { family: 'Vaswani', given: 'Ashish' }, { family: 'Berg', given: 'Jean-Pierre', 'non-dropping-particle': 'van der' }, { family: 'Kaiser', given: 'Łukasz' }];
  const base = { id: 'a', type: 'paper-conference', title: 'T', 'container-title': 'Proc', issued: { year: 2017, month: 3 }, page: '1-2' } as const;
  expect(writeGbt7714([
    { ...base, author: author.slice(1) },
    { ...base, author: [...author.slice(1), OTHERS] },
    { ...base, type: 'book', title: '题', author: ['王', '李', '张', '赵'].map((family) => person(family, '五')), edition: '2', 'publisher-place': '北京', publisher: '社', page: '3' },
    { ...base, type: 'article', arxiv: '1706.03762', DOI: '10.48550/arXiv.1706.03762' },
  ]).split('\n')).toEqual([
    '[1] VASWANI A, VAN DER BERG J P, KAISER Ł. T[C]//Proc. 2017: 1-2.',
    '[2] VASWANI A, VAN DER BERG J P, KAISER Ł, et al. T[C]//Proc. 2017: 1-2.',
    '[3] 王五, 李五, 张五, 等. 题[M]. 2版. 北京: 社, 2017: 3.',
    '[4] T[J]. arXiv preprint arXiv:1706.03762, 2017. DOI: 10.48550/arXiv.1706.03762',
    '',
  ]);
});
