import { bibtexNames } from '../../../../src/core/paper/bibtex/bibtex-names';
import { OTHERS, type ReferenceName } from '../../../../src/core/paper/reference';

test.each<[string, ReferenceName[]]>([
  ['Vaswani, Ashish', [{ family: 'Vaswani', given: 'Ashish' }]],
  ['Aidan N. Gomez', [{ family: 'Gomez', given: 'Aidan N.' }]],
  ['Ludwig van Beethoven and Jean de La Fontaine', [{ family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }, { family: 'La Fontaine', given: 'Jean', 'non-dropping-particle': 'de' }]],
  ['van der Berg, Jan', [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }]],
  ['King, Jr., Martin Luther', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
  [String.raw`Charles Louis Xavier Joseph de la Vall{\'e}e Poussin`, [{ family: 'Vallée Poussin', given: 'Charles Louis Xavier Joseph', 'non-dropping-particle': 'de la' }]],
  [String.raw`{\'E}mile Zola and {\'e}cole, X`, [{ family: 'Zola', given: 'Émile' }, { family: 'école', given: 'X' }]],
  ['{The CMS Collaboration} and {Barnes and Noble, Inc.}', [{ literal: 'The CMS Collaboration' }, { literal: 'Barnes and Noble, Inc.' }]],
  ['Lee, K. and others', [{ family: 'Lee', given: 'K.' }, OTHERS]],
  ['Maria {de la Cruz}', [{ family: 'de la Cruz', given: 'Maria' }]],
  ['J.~K. Rowling', [{ family: 'Rowling', given: 'J. K.' }]],
  ['Plato AND\n  Aristotle', [{ family: 'Plato' }, { family: 'Aristotle' }]],
  ['Anders Andersson', [{ family: 'Andersson', given: 'Anders' }]],
  ['王小明 and 欧阳修 and 司马相如', [{ family: '王', given: '小明' }, { family: '欧阳', given: '修' }, { family: '司马', given: '相如' }]],
  ['王, 小明', [{ family: '王', given: '小明' }]],
  ['张三, 李四, 王五', [{ family: '张', given: '三' }, { family: '李', given: '四' }, { family: '王', given: '五' }]],
  ['张三；李四; 等', [{ family: '张', given: '三' }, { family: '李', given: '四' }, OTHERS]],
  ['清华大学 and 国家统计局', [{ literal: '清华大学' }, { literal: '国家统计局' }]],
  ['', []], [' and ', []], [', Ashish', [{ literal: 'Ashish' }]],
])('%j', (source, names) => {
  expect(bibtexNames(source)).toEqual(names);
});
