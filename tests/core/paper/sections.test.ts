import { paperSection } from '../../../src/core/paper/sections';
import { paperTemplate } from '../../../src/core/template/paper/paper-template';

const sectionsOf = (template: string): (string | undefined)[] => [...template.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => paperSection(heading));
const all = ['one-line', 'abstract', 'background', 'method', 'architecture', 'experiments', 'contributions', 'features', 'confusing', 'questions', 'concepts', 'said'];

test.each(['en', 'zh'] as const)('every section of the close reading is known again, in %s', (language) => {
  expect(sectionsOf(paperTemplate('close-reading', language, ''))).toEqual(all);
});

test('the ten questions are known again where they ask what a table has a column for', () => {
  expect(sectionsOf(paperTemplate('ten-questions', 'zh', ''))).toEqual(['abstract', 'background', undefined, undefined, undefined, 'method', 'experiments', 'experiments', undefined, 'contributions', undefined, 'questions', 'concepts']);
  expect(sectionsOf(paperTemplate('ten-questions', 'en', ''))).toEqual(expect.arrayContaining(['one-line', 'contributions', 'features', 'questions']));
});

test.each(['en', 'zh'] as const)('each template has a section of open questions, in %s', (language) => {
  for (const name of ['close-reading', 'three-passes', 'ten-questions'] as const) expect(sectionsOf(paperTemplate(name, language, ''))).toContain('questions');
});

test.each([
  ['2. 方法', 'method'], ['**实验部分**', 'experiments'], ['摘 要', 'abstract'], ['五、创新点', 'contributions'], ['TL;DR', 'one-line'],
  ['方法论课程笔记', undefined], ['数据集市', undefined], ['My thoughts', undefined],
])('"%s" is %s', (heading, section) => {
  expect(paperSection(heading)).toBe(section);
});
