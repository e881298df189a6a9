import { MemorySite } from '../../../support/memory-site';
import { exportVault, MemoryState, MemoryVault, type Files } from '../../../support/memory-vault';

const vault: Files = {
  'Projects/水.md': '# 水\n\n- [x] own\n- [ ] b\n',
  'Projects/Quiet.md': '# Quiet\n',
  'Log/2026-03-02.md': '- ran [[水|it]] for [[Papers/P|a paper]] #tag\n- [ ] plot [[水]] 📅 2026-03-09 ⏫\n- no word of it\n- again [水](../Projects/%E6%B0%B4.md), **well** ^b1\n',
  'Log/2026-03-05 to 2026-03-08.md': '<b>All week</b> [[水#Part]].\n',
  'Log/2026-04-01.md': '---\npublish: false\n---\n- secret [[水]]\n',
  'Papers/P.md': '---\ntype: paper\nyear: 2019\nread_date: 2026-02-02\nproject: "[[水]]"\n---\n# The paper\n',
  'Papers/Hidden.md': '---\ntype: paper\nread_date: 2026-02-03\nmine: "[[水]]"\n---\n',
  'Plans/2026-W10.md': '## 2026.3.2-2026.3.8\n\n| | 2026.3.2 | 2026.3.3 |\n|---|---|---|\n| | Mon | Tue |\n| Morning | x<br/>[[水]] run | y |\n\n- [>] move [[水]] → [[2026-W11]]\n',
};

const part = (page: string | undefined, id: string): string => new RegExp(`### [^\\n]* :id=project-${id}\\n\\n([^]*?)(?:\\n\\n###|$)`).exec((page ?? '').trimEnd())?.[1] ?? '';

test('a project ends with what published notes say of it, newest first, with links to where they say it', async () => {
  const { pages } = await exportVault(vault, { settings: { language: 'en' } });
  const page = pages['Projects/水.md'];
  expect(page).toContain('\n\n## Project overview :id=project-overview\n\n<div class="project">');
  expect(part(page, 'progress')).toBe([
    '- **[2026.3.5-3.8](/Log/?id=_2026-03-05-to-2026-03-08)** All week 水.',
    '- **[2026.3.2](/Log/?id=_2026-03-02)**',
    "  - ran [it](/Projects/水.md) for [a paper](/Papers/P.md) [#tag](/_tags.md?id=tag-09401c0c ':class=tag')",
    '  - again [水](/Projects/水.md), **well**',
  ].join('\n'));
  expect(part(page, 'tasks')).toBe([
    '- [ ] plot [水](/Projects/水.md) <span class="task-field" data-field="due">due 2026-03-09</span> <span class="task-field" data-field="priority">high priority</span> <span class="from">[2026.3.2](/Log/?id=_2026-03-02)</span>',
    '',
    '<details class="earlier"><summary>1 done, moved or dropped</summary>',
    '',
    '- <span class="task" data-task="&gt;" role="img" aria-label="moved" title="moved"></span> move [水](/Projects/水.md) → 2026-W11 <span class="from">[2026-W10](/Plans/2026-W10.md)</span>',
    '',
    '</details>',
  ].join('\n'));
  expect(part(page, 'papers')).toBe('- [The paper](/Papers/P.md) (2019)');
  expect(part(page, 'weeks')).toBe('- [2026-W10](/Plans/2026-W10.md) 2026.3.2-3.8\n  - 2026.3.2 Morning: [水](/Projects/水.md) run');
  expect(page).toContain('1 of 3 tasks done');
});

test('it has a drawing of its days, of which no private note and no hidden property is a part', async () => {
  const { pages } = await exportVault(vault, { settings: { language: 'en' } });
  expect(/aria-label="([^"]*)"/.exec(pages['Projects/水.md'] ?? '')?.[1]).toBe('Timeline, 2026.3.2-3.9: Log 2, Weeks 1, Tasks 1.');
  const told = await exportVault(vault, { settings: { language: 'zh', propertiesShown: ['read_date'] } });
  expect(/aria-label="([^"]*)"/.exec(told.pages['Projects/水.md'] ?? '')?.[1]).toBe('时间线，2026.2.2-3.9：日志 2，论文 1，周计划 1，任务 1。');
});

test('where its author has put the block, it stands there, and nowhere else', async () => {
  const { pages } = await exportVault({ ...vault, 'Projects/水.md': '# 水\n\n> [!note] Overview\n> ```project\n> ```\n\nEnd\n', 'Papers/P.md': '![[水]]\n\n```project\n```' }, { settings: { language: 'en' } });
  const page = pages['Projects/水.md'] ?? '';
  expect(page).not.toContain(':id=project-overview');
  expect(page.match(/:id=project-progress/g)).toHaveLength(1);
  expect(page.indexOf(':id=project-weeks')).toBeLessThan(page.indexOf('End'));
  expect(pages['Papers/P.md']).not.toContain('project-progress');
});

test('a project that nothing speaks of stays as its author wrote it', async () => {
  const { pages } = await exportVault(vault, { settings: { language: 'en' } });
  expect(pages['Projects/Quiet.md']).toBe('# Quiet\n');
});

test('a long project shows its newest days, and the others folded', async () => {
  const days = Array.from({ length: 40 }, (_, index) => `2026-01-${String(index + 1).padStart(2, '0')}`).slice(0, 31);
  const { pages } = await exportVault({ 'Projects/水.md': '# 水', ...Object.fromEntries(days.map((day) => [`Log/${day}.md`, '[[水]] on'])) }, { settings: { language: 'en' } });
  const [open = '', folded = ''] = part(pages['Projects/水.md'], 'progress').split('<summary>1 earlier</summary>');
  expect(open.match(/^- /gm)).toHaveLength(30);
  expect(folded).toContain('- **[2026.1.1](');
});

test('a line that a comment, raw HTML or another line’s mark reaches into is told in its words alone', async () => {
  const entry = 'a [[水]] %%x\ny%% b [[水]]\n\n<p title="x\n[[水]]">c [[水]]</p>\n\n- d ![[水]] [[水]] ![](x.png)\n- **f\n  [[水]] g**\n';
  const { pages } = await exportVault({ 'Projects/水.md': '# 水', 'Log/2026-01-01.md': entry }, { settings: { language: 'en' } });
  const lines = part(pages['Projects/水.md'], 'progress').split('\n  - ').slice(1);
  expect(lines).toEqual(['a 水', 'b 水', 'd 水', '水 g']);
});

test('a change of an entry makes its own page and that of the project it links to anew, and nothing else', async () => {
  const files = new MemoryVault({ ...vault, 'Projects/Other.md': '# Other', 'Log/2026-03-03.md': '- b [[Other]]' });
  const options = { site: new MemorySite(), state: new MemoryState() };
  const madeAnew = async (): Promise<readonly string[]> => (await exportVault(files, options)).report.pages.filter(({ status }) => status !== 'unchanged').map(({ page }) => page).filter((page, index, all) => all.indexOf(page) === index);
  await madeAnew();
  expect(await madeAnew()).toEqual([]);
  files.write('Log/2026-03-02.md', '- changed [[水]] #tag');
  expect(await madeAnew()).toEqual(['Log/README.md', 'Projects/水.md']);
  files.write('Log/2026-03-02.md', '- no more #tag');
  expect(await madeAnew()).toEqual(['Log/README.md', 'Projects/水.md']);
  files.write('Log/2026-03-02.md', '- no more at all #tag');
  expect(await madeAnew()).toEqual(['Log/README.md']);
});

test('of days that are the names of private entries nothing is said', async () => {
  const week = { 'Plans/2026-W10.md': '## 2026.3.2 - 2026.3.8\n\n| | 3.2 | 3.3 |\n|---|---|---|\n| am | a | [[水]] |\n' };
  const hidden = Object.fromEntries(['2026-03-03', '2026-03-08', '2026.3.3'].map((name) => [`Log/${name}.md`, '---\npublish: false\n---\nx']));
  const { pages, report } = await exportVault({ 'Projects/水.md': '# 水', ...week, ...hidden }, { settings: { language: 'en', logHeadingFormat: 'YYYY-MM-DD' } });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(part(pages['Projects/水.md'], 'weeks')).toBe('- [2026-W10](/Plans/2026-W10.md) 2026.3.2-3.8\n  - am: [水](/Projects/水.md)');
});
