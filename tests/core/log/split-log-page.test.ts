import { splitLogPage, type SplitLogPage } from '../../../src/core/log/split-log-page';

const joined = ({ introduction, entries }: SplitLogPage): string => introduction + entries.map(({ headingLine, body }) => headingLine + body).join('');
const days = (page: string): string[] => {
  const split = splitLogPage(page);
  expect(joined(split)).toBe(page);
  return split.entries.map(({ heading: { start, end } }) => (end === undefined ? start : `${start} ${end}`));
};

test('a page is an introduction and entries, each with its heading and body to the byte', () => {
  const page = '# Log\r\nwords\r\n## 2023.6.16-6.18 休息\r\n- one\r\n\r\n### Details\r\n## 2023.5.29\n- two\n';
  expect(splitLogPage(page)).toMatchObject({
    introduction: '# Log\r\nwords\r\n',
    entries: [
      { heading: { start: '2023-06-16', end: '2023-06-18', title: '休息' }, headingText: '2023.6.16-6.18 休息', line: 3, headingLine: '## 2023.6.16-6.18 休息\r\n', body: '- one\r\n\r\n### Details\r\n' },
      { heading: { start: '2023-05-29', title: '' }, headingText: '2023.5.29', line: 7, headingLine: '## 2023.5.29\n', body: '- two\n' },
    ],
    passedOver: [],
  });
});

test.each([
  ['no heading of a day', '# 2024\n\n## 方法\n', []],
  ['nothing', '', []],
  ['only headings', '## 2023.5.30\n## 2023.5.29', ['2023-05-30', '2023-05-29']],
  ['a byte order mark', '\uFEFF## 2023.5.30\ntext', ['2023-05-30']],
  ['closing marks and spaces', '  ##   2023.5.30 ##  \ntext\n', ['2023-05-30']],
  ['underlined headings', 'intro\n\n2023.5.30\n---\ntext\n\n2023.5.29\n---\n', ['2023-05-30', '2023-05-29']],
  ['lone returns', '# a\r## 2023.5.30\rtext\r## 2023.5.29\r', ['2023-05-30', '2023-05-29']],
  ['an oldest day first', '## 2023.5.29\n## 2023.5.30\n', ['2023-05-29', '2023-05-30']],
  ['a heading of a month between', '## 2023.6.1\n# 五月\n## 2023.5.30\n## 方法\nx\n', ['2023-06-01', '2023-05-30']],
])('a page with %s is split and joined again', (_, page, expected) => {
  expect(days(page)).toEqual(expected);
});

test.each([
  ['code', '```\n## 2023.5.29\n```'],
  ['a comment', '%%\n## 2023.5.29\n%%'],
  ['an HTML comment', '<!--\n## 2023.5.29\n-->'],
  ['a list', '- a\n\n  ## 2023.5.29'],
  ['a quote', '> ## 2023.5.29'],
  ['a callout', '> [!note]\n> ## 2023.5.29'],
  ['what never closes', '%%\n## 2023.5.29'],
])('in %s no entry begins', (_, body) => {
  expect(days(`## 2023.5.30\n\n${body}\n`)).toEqual(['2023-05-30']);
});

test('days of another level, and days that are none, stay in the entry above and are told', () => {
  const page = '# 2023.5.21-2024.4.3 日志\n## 2023.5.30\n### 2023.5.28 补充\n## 2023.2.29\n## 2023.5.27\n## 3.1 方法\n## 13.1 数据\n';
  expect(days(page)).toEqual(['2023-05-30', '2023-05-27', '2023-03-01']);
  expect(splitLogPage(page.replace('## 3.1', '## 7.1')).passedOver).toEqual([
    { line: 1, text: '2023.5.21-2024.4.3 日志', reason: 'level' },
    { line: 3, text: '2023.5.28 补充', reason: 'level' },
    { line: 4, text: '2023.2.29', reason: 'no-such-day' },
  ]);
});

const headings = (...texts: string[]): string => texts.map((text) => `## ${text}\n`).join('');

test.each([
  [['2023.6.1', '5.30', '5.29'], ['2023-06-01', '2023-05-30', '2023-05-29']],
  [['2024.1.2', '12.30-1.1', '12.29', '2023.12.28'], ['2024-01-02', '2023-12-30 2024-01-01', '2023-12-29', '2023-12-28']],
  [['1.2', '12.30', '2023.12.28'], ['2024-01-02', '2023-12-30', '2023-12-28']],
  [['2023.12.28', '12.30', '1.2', '1.2'], ['2023-12-28', '2023-12-30', '2024-01-02', '2024-01-02']],
  [['5.29', '5.30', '2023.6.1'], ['2023-05-29', '2023-05-30', '2023-06-01']],
  [['2023.5.30', '3.1 方法', '2023.5.29'], ['2023-05-30', '2023-05-29']],
  [['5.30', '5.29'], []],
  [['2024.3.1', '2.29', '2.28'], ['2024-03-01', '2024-02-29', '2024-02-28']],
])('the years of %j come from the neighbours: %j', (texts, expected) => {
  expect(days(headings(...texts))).toEqual(expected);
});

test('a day that no year puts between its neighbours is told', () => {
  expect(splitLogPage(headings('2023.5.30', '3.1 方法', '2023.5.29')).passedOver).toEqual([{ line: 2, text: '3.1 方法', reason: 'no-year' }]);
});
