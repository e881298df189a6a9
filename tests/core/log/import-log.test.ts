import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { importLog, type ImportPlace, type LogImport } from '../../../src/core/log/import-log';
import { exportVault, type Files } from '../../support/memory-vault';

const place: ImportPlace = { folder: 'Log', format: 'YYYY-MM-DD', names: dateNamesFor('zh'), existing: [] };

const filesOf = ({ introduction, entries }: LogImport): Files =>
  Object.fromEntries([...(introduction === undefined ? [] : [introduction]), ...entries].map(({ path, text }) => [path, text]));

const page = `# 研究日志
写给自己看。

## 2024.4.3 组会
- 读了 [[DeepMD|这篇]]，见 [图](../图/a.png)
### 问题
> 为什么？
## 2024.3.21
- 上午
## 2024.3.21
- 晚上，见上面的[注][n]
## 2023-12-30~1.2

跨年。[^1]

[^1]: 没有更新

[n]: https://example.org
`;

test('every part of a page goes to one note', () => {
  const made = importLog(page, place);
  expect(filesOf(made)).toEqual({
    'Log/README.md': '# 研究日志\n写给自己看。\n\n',
    'Log/2024-04-03.md': '---\ndate: 2024-04-03\nheading: "2024.4.3 组会"\n---\n- 读了 [[DeepMD|这篇]]，见 [图](../图/a.png)\n### 问题\n> 为什么？\n',
    'Log/2024-03-21.md': '---\ndate: 2024-03-21\nheading: "2024.3.21"\n---\n- 上午\n',
    'Log/2024-03-21 2.md': '---\ndate: 2024-03-21\nheading: "2024.3.21"\n---\n- 晚上，见上面的[注][n]\n',
    'Log/2023-12-30 to 2024-01-02.md': '---\ndate: 2023-12-30\nend: 2024-01-02\nheading: "2023-12-30~1.2"\n---\n\n跨年。[^1]\n\n[^1]: 没有更新\n\n[n]: https://example.org\n',
  });
  expect(made.entries[3]).toMatchObject({ start: '2023-12-30', end: '2024-01-02', heading: '2023-12-30~1.2', line: 12 });
  expect(made.conflicts).toEqual([]);
});

test('what would not be found from the new places is told with its line on the page', () => {
  const { findings } = importLog(`${page}见[上面](#2024321)和[[#问题]]。\n`, { ...place, existing: ['图/b.png', 'Papers/DeepMD.md'] });
  expect(findings.map(({ code, line, message }) => `${line} ${code} ${message}`)).toEqual([
    '5 unresolved-link The link "../图/a.png" leads nowhere from "Log/2024-04-03.md".',
    '11 cut-off What "[注][n]" refers to goes to another note.',
    '19 unresolved-link The link "#2024321" leads nowhere from "Log/2023-12-30 to 2024-01-02.md".',
    '19 unresolved-link The link "#问题" leads nowhere from "Log/2023-12-30 to 2024-01-02.md".',
  ]);
});

test('an exported log page of the entries is the page that they come from, but for blank lines around headings', async () => {
  const whole = [
    '# 研究日志\n写给自己看。',
    '## 2024.4.3 组会',
    '- 读了一篇：\n> 为什么？\n### 公式\n\n$$\nE = mc^2\n$$\n\n- [ ] 明天补上',
    '## 2024.3.21',
    '- 上午 **重要** ~~不~~ :smile:',
    '## 2024.3.21',
    '- 晚上\n\n  接着写\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    '## 2023.12.30-1.2',
    '跨年。',
    '## 2023.6.16-6.18',
    '休息 [页](https://example.org)',
    '## 2023.5.29',
    '```python\n## 2023.5.28\n```\n',
  ].join('\n\n');
  const { entries, ...rest } = importLog(whole, place);
  expect(entries).toHaveLength(6);
  const { pages } = await exportVault(filesOf({ entries, ...rest }), { settings: { language: 'zh', logHeatMap: false } });
  expect(pages['Log/README.md']?.replace(/ :id=.*$/gm, '')).toBe(whole);
});

test('of another format and in a folder of another name, the names follow', () => {
  const paths = (format: string): string[] => importLog(page, { ...place, folder: '日志/记录', format }).entries.map(({ path }) => path);
  expect(paths('YYYY/MM/YYYY年M月D日')).toEqual([
    '日志/记录/2024/04/2024年4月3日.md', '日志/记录/2024/03/2024年3月21日.md', '日志/记录/2024/03/2024年3月21日 2.md', '日志/记录/2023/12/2023年12月30日 to 2024年1月2日.md',
  ]);
  expect(paths('YYYY:MM:DD')[0]).toBe('日志/记录/2024-04-03.md');
  expect(new Set(paths('YYYY')).size).toBe(4);
});

test('a name that the vault has is a conflict, however it is spelled', () => {
  expect(importLog(page, { ...place, existing: ['log/2024-03-21 2.MD', 'Log/2024-04-03.md', 'Log/other.md'] }).conflicts).toEqual(['Log/2024-04-03.md', 'log/2024-03-21 2.MD']);
});

test('an introduction makes room for the one that the log has', () => {
  const { introduction, findings } = importLog('intro\n## 2024.4.3\n', { ...place, existing: ['Log/readme.md', 'Log/README 2.md'] });
  expect(introduction).toEqual({ path: 'Log/README 3.md', text: 'intro\n' });
  expect(findings.map(({ message }) => message)).toEqual(['"Log/README.md" exists: the introduction of the page becomes "Log/README 3.md".']);
});

test('white space before the first entry is no introduction', () => {
  expect(importLog('\uFEFF\n\n## 2024.4.3\n', place).introduction).toBeUndefined();
});

test('a page without entries makes nothing', () => {
  expect(importLog('# 论文\n## 方法\n', place)).toMatchObject({ entries: [], conflicts: [], findings: [{ code: 'no-entries', severity: 'error' }] });
  expect(importLog('# 论文\n## 方法\n', place).introduction).toBeUndefined();
});

test.each([
  ['publish: false', ['publish: false'], []],
  ['private: true', ['publish: false'], []],
  ['publish: true', ['publish: true'], []],
  ['publish: protected', ['publish: protected'], []],
  ['tags: [log]', [], []],
  ['publish: maybe', ['publish: false'], ['private']],
  ['private: true\nprivate: true', ['publish: false'], ['private']],
])('what a page says with %j its entries say too', (properties, said, codes) => {
  const { entries, introduction, findings } = importLog(`---\n${properties}\n---\nintro\n## 2024.4.3\ntext\n`, place);
  expect(entries[0]?.text).toBe(['---', 'date: 2024-04-03', ...said, 'heading: "2024.4.3"', '---', 'text', ''].join('\n'));
  expect(introduction?.text).toBe(`---\n${properties}\n---\nintro\n`);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

test('entries of a private page, and of one whose properties cannot be read, stay in the vault', async () => {
  for (const properties of ['private: true', 'publish: maybe', 'publish: false\n\tbroken: [']) {
    const { pages } = await exportVault(filesOf(importLog(`---\n${properties}\n---\nintro\n## 2024.4.3 秘密\ntext of mine\n`, place)));
    expect(JSON.stringify(pages)).not.toMatch(/text of mine|秘密|intro/);
  }
});

test('properties end their lines as the page does, and take any title', () => {
  const [entry] = importLog('## 2024.4.3 "q" \\ # a: b\r\ntext\r\n', place).entries;
  expect(entry?.text).toBe('---\r\ndate: 2024-04-03\r\nheading: "2024.4.3 \\"q\\" \\\\ # a: b"\r\n---\r\ntext\r\n');
});

test('the entries of a page that stays in the vault, private, are published beside it', async () => {
  const { report, pages } = await exportVault({ ...filesOf(importLog(page, place)), 'Old/日志.md': page }, { settings: { language: 'zh' } });
  expect(report.findings.filter(({ code }) => code === 'leak')).toEqual([]);
  expect(pages['Log/README.md']).toContain('上午');
});
