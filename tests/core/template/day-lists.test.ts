import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { dayTemplate } from '../../../src/core/template/day-template';
import { noLists, type DayLists } from '../../../src/core/template/day-lists';
import { fillTemplate } from '../../../src/core/template/fill-template';
import { writingPlace } from '../../../src/core/template/writing-place';

const filled = (template: string, lists: Partial<DayLists> = {}): string =>
  fillTemplate(template, { date: new Date(2026, 2, 2), title: 'T', dateFormat: 'LL', nameFormat: 'LL', names: dateNamesFor('en'), lists: { ...noLists, ...lists } });

test.each([
  ['{{plan}}', '- a\n- b'],
  ['## P\n{{ Plan }}\n', '## P\n- a\n- b\n'],
  ['## P\r\n\r\n{{plan}}\r\n', '## P\r\n\r\n- a\r\n- b\r\n'],
  ['- {{plan}}\n- ', '- a\n- b\n- '],
  ['- x\n    * {{plan}}', '- x\n    * a\n    * b'],
  ['Today: {{plan}}.', 'Today: a, b.'],
  ['{{plan:x}} {{plan+1d}}', '{{plan:x}} {{plan+1d}}'],
])('with a plan of a and b %j is %j', (template, result) => {
  expect(filled(template, { plan: ['a', 'b'] })).toBe(result);
});

test.each([
  ['a\n{{plan}}\nb', 'a\nb'],
  ['# T\n\n## P\n\n{{plan}}\n\n## Done\n\n- \n', '# T\n\n## Done\n\n- \n'],
  ['## P\n{{plan}}\n- \n', '## P\n- \n'],
  ['## P\n\n{{plan}}\n\n### More\n- \n', '## P\n\n\n### More\n- \n'],
  ['## P\n{{plan}}\n{{tasks}}\n## Done', '## Done'],
  ['## Done\n- \n\n## P\n- {{plan}}\n', '## Done\n- \n\n'],
  ['## P\r\n{{plan}}\r\n\r\n## Done\r\n', '## Done\r\n'],
  ['Today: {{plan}}.', 'Today: .'],
])('with nothing planned %j is %j', (template, result) => {
  expect(filled(template)).toBe(result);
});

test('what a list says is not filled again', () => {
  expect(filled('{{tasks}}', { tasks: ['{{date}} {{plan}} $&'] })).toBe('- {{date}} {{plan}} $&');
});

test('the built-in template has the sections that there is something for, and one writes under the work done', () => {
  expect(filled(dayTemplate('en'))).toMatch(/^---\n.*\n---\n\n## Done\n\n- \n\n## Read\n/);
  const full = filled(dayTemplate('zh'), { plan: ['早上：读论文'], reading: ['[[DeePMD]]'] });
  expect(full).toMatch(/^---\n.*\n---\n\n## 今日安排\n\n- 早上：读论文\n\n## 在读论文\n\n- \[\[DeePMD\]\]\n\n## 今日工作\n\n- \n/);
  expect(full.slice(0, writingPlace(full))).toMatch(/## 今日工作\n\n- $/);
});
