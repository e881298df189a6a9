import fc from 'fast-check';
import { parse } from 'yaml';
import { plainProperties } from '../../../src/core/note/plain-properties';
import { readProperties, type PropertiesProblemCode } from '../../../src/core/note/properties';
import { yamlProperties } from '../../../src/core/note/yaml-properties';

test.each([
  ['a date stays text', 'date: 2024-01-02', { date: '2024-01-02' }],
  ['a date with a time stays text', 'date: 2024-01-02T10:00:00', { date: '2024-01-02T10:00:00' }],
  ['only true and false are booleans', 'a: true\nb: False\nc: yes\nd: no\ne: on', { a: true, b: false, c: 'yes', d: 'no', e: 'on' }],
  ['quoted words are text', 'publish: "false"', { publish: 'false' }],
  ['numbers are numbers', 'a: 42\nb: -1.5\nc: 0x10\nd: 1e3\ne: 1.2.3', { a: 42, b: -1.5, c: 16, d: 1000, e: '1.2.3' }],
  ['numbers that JSON lacks stay text', 'a: .inf\nb: .nan\nc: -0', { a: '.inf', b: '.nan', c: 0 }],
  ['no value is null', 'a:\nb: ~\nc: null', { a: null, b: null, c: null }],
  ['nothing is no properties', '', {}],
  ['comments are no properties', '# a\n\n# b', {}],
  ['JSON is YAML', '{\n  "tags": "journal",\n  "publish": false\n}', { tags: 'journal', publish: false }],
  ['lists', 'a:\n  - x\n  -\nb: [1, two words]\nc:\n- "[[Note]]"', { a: ['x', null], b: [1, 'two words'], c: ['[[Note]]'] }],
  ['Chinese keys and values', '标题: 深度势能：方法\n标签: [分子动力学, 论文]', { 标题: '深度势能：方法', 标签: ['分子动力学', '论文'] }],
  ['Windows line ends', 'a: x\r\nb:\r\n  - y\r\n', { a: 'x', b: ['y'] }],
  ['a map in a list in a map', 'parent:\n  - child1:\n    - grandchild1: 1\n    - grandchild2: 2\nTAG:\n  - value1\nunknown_list:\n  -\n  -', { parent: [{ child1: [{ grandchild1: 1 }, { grandchild2: 2 }] }], TAG: ['value1'], unknown_list: [null, null] }],
  ['text over several lines', 'a: |-\n  one {{two}}\n    # three\nb: |\n  x\n', { a: 'one {{two}}\n  # three', b: 'x\n' }],
  ['blank lines around', '\nkanban-plugin: basic\n', { 'kanban-plugin': 'basic' }],
  ['a key that every object has', '__proto__: x\nconstructor: y', Object.fromEntries([['__proto__', 'x'], ['constructor', 'y']])],
  ['keys of other types become text', '1: a\ntrue: b', { 1: 'a', true: 'b' }],
  ['an alias stands for its value', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
  ['an unknown tag leaves text', 'publish: !mark true', { publish: 'true' }],
])('%s', (_name, yaml, values) => {
  const properties = readProperties(yaml);
  expect(properties).toEqual({ values });
  expect(Object.keys(properties.values)).toEqual(Object.keys(values));
});

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghij'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefghi'[at]}, `.repeat(9)}]`)].join('\n');

test.each<[string, string, PropertiesProblemCode, number]>([
  ['a key that stands twice', 'a: 1\npublish: true\npublish: false', 'duplicate-key', 4],
  ['a key that stands twice in a nested map', 'a:\n  b: 1\n  b: 2', 'duplicate-key', 4],
  ['a tab for indentation', 'a:\n\t- x', 'tab', 3],
  ['text without a colon', 'just a sentence', 'no-properties', 2],
  ['a list at the top', '- a\n- b', 'no-properties', 2],
  ['a second colon', 'a: 1\ntitle: Deep Potential: a method', 'quotes-needed', 3],
  ['a backquote', 'a: `x`', 'quotes-needed', 2],
  ['an open quote', 'publish: true\na: "x', 'unclosed', 3],
  ['an open bracket', 'a: [x', 'unclosed', 2],
  ['lines that do not line up', 'a:\n    b: 1\n  c: 2', 'indentation', 4],
  ['Templater leftovers', 'a: <% tp.date.now() %>\n<%* tR += "x" %>', 'unclosed', 3],
  ['an alias to nothing', 'a: *x', 'alias', 2],
  ['an alias in itself', 'a: &x [*x]', 'alias', 2],
  ['a bomb of aliases', bomb, 'too-much', 6],
  ['brackets without end', `a: ${'['.repeat(50_000)}`, 'too-much', 2],
  ['deep nesting', `a: ${'['.repeat(200)}${']'.repeat(200)}`, 'too-much', 2],
  ['a list as a key', '? [a, b]\n: c', 'syntax', 2],
])('%s is a problem, with its line', (_name, yaml, code, line) => {
  const { values, problem } = readProperties(yaml);
  expect([values, problem?.code, problem?.line]).toEqual([{}, code, line]);
  expect(problem?.message).toMatch(/^Cannot read the properties: .*; .*\.$/);
});

test('lines count from where the front matter begins', () => {
  expect(readProperties('a: 1\na: 2', 10).problem?.line).toBe(11);
});

const text = fc.oneof(
  fc.constantFrom('true', 'True', 'yes', 'null', '~', '', ' ', '1', '-1', '0x1F', '0o7', '1e3', '.5', '5.', '+.inf', '.nan', '-', '--', '2024-01-02', '2024-01', '2024-', '20240102', '2024-01-02T10:00:00', '10:30', 'a: b', 'a #b', '#b', 'a:', '[]', '[a, b]', '[a,]', '[ ]', '{a: b}', '"x"', "'x'", '"x\\n"', "'it''s'", '"x" y', '|', '>-', '&a', '*a', '!t', '%', '@', '`', '...', '---', '<<', '图：解', 'https://a.b/c#d', 'a, b', '\u00A0x', 'x\u3000', '[[N]]', '"[[N]]"', '[a b, 1, true]', '012', '1_000', '1.2.3', '-0', '+5', '9007199254740993', '1234567890123456789'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'ab1 :#-"\'[],{}&*!|>%@`~.+\t\\图'.split('')), maxLength: 8 }),
);
const flowText = fc.oneof(
  fc.constantFrom('"a b"', "'a, b'", '"[[N|x]]"', '""', "''", '"a" ', ' b', 'a b', '1', '-1', '1.50', 'true', '~', '', '"a"b', "'it''s'", '"\\n"', '"a": b', '"#b"', '论文', 'a/b', '[c]', '{d: e}', '2024-01-02', '012', '.5', '"a', "b'"),
  fc.string({ unit: fc.constantFrom(...'ab1 :#-"\'[],{}&*!|>%@`~.+\\图'.split('')), maxLength: 6 }),
);
const flow = fc.tuple(fc.array(flowText, { maxLength: 4 }), fc.constantFrom(', ', ',', ' , ')).map(([items, between]) => `[${items.join(between)}]`);
const key = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('a', 'b', 'tags', 'publish', '标题', 'a b', '_x', 'a-b', '__proto__') }, { weight: 1, arbitrary: text });
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(key, fc.constantFrom(': ', ':', ':  ', ' : ', ':\t'), fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: flow })).map((parts) => parts.join('')) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('', '  ', '    ', ' '), fc.constantFrom('- ', '-', '-  '), text).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: text },
);
const yaml = fc.tuple(fc.array(line, { maxLength: 5 }), fc.constantFrom('\n', '\r\n')).map(([lines, end]) => lines.join(end));

test.each<[string, readonly (string | number | boolean | null)[]]>([
  ['["[[Note]]", "[[Folder/Note#Part|words]]"]', ['[[Note]]', '[[Folder/Note#Part|words]]']],
  ['["b, c", \'论文：二\', d e, "1", 1, true]', ['b, c', '论文：二', 'd e', '1', 1, true]],
  ["[ \"a\" , '' ,b ]", ['a', '', 'b']],
])('the fast path reads the list %s', (list, items) => {
  expect(plainProperties(`a: ${list}\nb: 2024-01-02`)).toEqual({ a: items, b: '2024-01-02' });
});

test.each(['["a"b]', '["a": b]', '["a",]', '[,"a"]', "['it''s']", '["a\\n"]', '["a]', '["a"] x', '[["a"]]', '["a" #b]', '[&x "a"]', '[a: b]', '[- a]'])('the fast path leaves %s to the library', (list) => {
  expect(plainProperties(`a: ${list}`)).toBeUndefined();
});

test('the fast path agrees with the library wherever it answers', () => {
  let answered = 0;
  fc.assert(fc.property(yaml, (text) => {
    const plain = plainProperties(text);
    if (plain === undefined) return;
    answered++;
    expect(yamlProperties(text, 2)).toEqual({ values: plain });
  }));
  expect(answered).toBeGreaterThan(10);
});

test('the library is read as it reads itself', () => {
  fc.assert(fc.property(yaml, (text) => {
    const { values, problem } = yamlProperties(text, 2);
    if (problem !== undefined || /[&*]|\.(inf|nan)|-0/i.test(text)) return;
    expect(values).toEqual(parse(text, { logLevel: 'silent' }) ?? {});
  }));
});

test('no text makes it throw, and values survive being saved', () => {
  fc.assert(fc.property(fc.oneof(yaml, fc.string({ unit: 'binary' })), (text) => {
    const properties = readProperties(text);
    expect(JSON.parse(JSON.stringify(properties))).toEqual(properties);
  }));
});

test('50,000 keys take no time that grows with their square', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => `? k${at}\n: v`).join('\n');
  expect(readProperties(many).problem?.code).toBe('too-much');
});
