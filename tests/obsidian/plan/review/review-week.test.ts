/** @jest-environment jsdom */
import { MemoryDisk, nothing, type Host } from '../../../host/in-jest';
import { activePath, notePaths, standStill } from '../../log/log-app';
import { planWeeksApp } from '../plan-weeks-app';

// It is 2 March 2026, a Monday.
beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const week = '## 2026.2.23-3.1\n\n## 任务\n- [ ] PPT制作 📅 2026-03-01\n    - [ ] 图\n- [x] 教案\n- [ ] 读 [[SchNet|那篇]] ↻1\n- [ ] 助教\n';
const log = { 'Log/2026-02-28.md': '# 周六\n\n- 还没完成PPT制作\n', 'Log/2026-03-02.md': '# 今天\n\n- 完成了PPT制作\n', 'Log/2026-02-01.md': '- PPT制作完成\n' };
const oldPath = 'Plans/2026-W09.md';
const newPath = 'Plans/2026-W10.md';

const items = (): string[] => [...document.querySelectorAll('.research-logbook-review-task')].map((item) => [item.querySelector('.research-logbook-review-words')?.textContent, item.querySelector('.research-logbook-hint')?.textContent, [...item.querySelectorAll('.research-logbook-review-evidence li')].map((line) => line.firstElementChild?.textContent).join()].join(' | '));
const radio = (task: number, value: string): HTMLInputElement => document.querySelectorAll('.research-logbook-review-task')[task]!.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
const chosen = (): (string | undefined)[] => [...document.querySelectorAll('.research-logbook-review-task')].map((item) => item.querySelector<HTMLInputElement>('input:checked')?.value);
const status = (): string => document.querySelector('.research-logbook-review [role="status"]')?.textContent ?? '';

async function reviewing(files: Readonly<Record<string, string>> = {}, command = '回顾上周'): Promise<Host> {
  const host = await planWeeksApp({ [oldPath]: week, ...log, ...files });
  await host.user.run(command);
  await host.settled();
  return host;
}

test('a week is reviewed: what is kept goes on, what the log says is done is ticked, and all of it can be undone and redone', async () => {
  const host = await reviewing({}, '新建一周计划');
  expect(activePath(host)).toBe(newPath);
  const made = await host.otherProgram.read(newPath);
  expect(items()).toEqual([
    'PPT制作 | 截止 3.1 · 连同下面的 1 行 | 3.2 完成了PPT制作 依据：“完成”',
    '读 那篇 | 已顺延 1 次 | ',
    '助教 |  | ',
  ]);
  expect([chosen(), status()]).toEqual([[undefined, undefined, undefined], '顺延 0 项，完成 0 项，放弃 0 项，3 项保持原样']);
  expect(document.activeElement).toBe(radio(0, 'keep'));
  await host.user.click('勾选“PPT制作”，完成于 3.2');
  radio(1, 'keep').click();
  radio(2, 'drop').click();
  expect([chosen(), status()]).toEqual([['done', 'keep', 'drop'], '顺延 1 项，完成 1 项，放弃 1 项，0 项保持原样']);
  expect([await host.otherProgram.read(oldPath), await host.otherProgram.read(newPath)]).toEqual([week, made]);
  await host.user.click('应用');
  await host.settled();
  const after = [await host.otherProgram.read(oldPath), await host.otherProgram.read(newPath)];
  expect(after).toEqual([
    '## 2026.2.23-3.1\n\n## 任务\n- [x] PPT制作 📅 2026-03-01 ✅ 2026-03-02\n    - [ ] 图\n- [x] 教案\n- [>] 读 [[SchNet|那篇]] ↻1 → [[2026-W10]]\n- [-] 助教 ❌ 2026-03-02\n',
    made.replace('- [ ] \n', '- [ ] 读 [[SchNet|那篇]] ↻2\n- [ ] \n'),
  ]);
  expect(host.user.notices()).toEqual(['回顾完成：顺延 1 项，完成 1 项，放弃 1 项。 撤销']);
  await host.user.click('撤销');
  await host.settled();
  expect([await host.otherProgram.read(oldPath), await host.otherProgram.read(newPath)]).toEqual([week, made]);
  await host.user.click('重做');
  await host.settled();
  expect([await host.otherProgram.read(oldPath), await host.otherProgram.read(newPath)]).toEqual(after);
  await host.user.click('撤销');
  await host.settled();
  expect(await host.otherProgram.read(oldPath)).toBe(week);
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

test('all that is undecided can be kept at once, a choice can be taken back, and nothing is written by closing', async () => {
  const host = await reviewing();
  radio(2, 'drop').click();
  await host.user.click('全部顺延');
  expect(chosen()).toEqual(['keep', 'keep', 'drop']);
  radio(0, 'keep').focus();
  await host.user.press('Delete');
  expect(chosen()).toEqual([undefined, 'keep', 'drop']);
  await host.user.click('清除选择');
  expect(chosen()).toEqual([undefined, undefined, undefined]);
  expect(document.querySelector('.research-logbook-review .mod-cta')?.hasAttribute('disabled')).toBe(true);
  await host.user.click('取消');
  expect(await host.otherProgram.read(oldPath)).toBe(week);
  expect(notePaths(host)).not.toContain(newPath);
});

test('the week that things go on in is made when it is needed, and children travel', async () => {
  const host = await reviewing();
  await host.user.click('全部顺延');
  await host.user.press('Enter', ['Mod']);
  await host.settled();
  expect(await host.otherProgram.read(newPath)).toContain('## 任务\n\n- [ ] PPT制作 ↻1 📅 2026-03-01\n    - [ ] 图\n- [ ] 读 [[SchNet|那篇]] ↻2\n- [ ] 助教 ↻1\n- [ ] \n');
  expect(await host.otherProgram.read(oldPath)).toContain('- [>] PPT制作 📅 2026-03-01 → [[2026-W10]]\n    - [>] 图\n- [x] 教案\n');
});

test('a week that has changed meanwhile is not written, and asked about anew with what was said', async () => {
  const host = await reviewing();
  radio(0, 'drop').click();
  radio(1, 'keep').click();
  const changed = week.replace('PPT制作', 'PPT 制作');
  await host.otherProgram.write(oldPath, changed);
  await host.settled();
  await host.user.click('应用');
  await host.settled();
  expect(await host.otherProgram.read(oldPath)).toBe(changed);
  expect(notePaths(host)).not.toContain(newPath);
  expect(host.user.notices()).toEqual(['“2026-W09”已被修改：没有写入任何内容，请重新确认。']);
  expect(chosen()).toEqual([undefined, 'keep', undefined]);
});

test('a change elsewhere in the undone notes is never overwritten', async () => {
  const host = await reviewing();
  await host.user.click('全部顺延');
  await host.user.click('应用');
  await host.settled();
  const now = `${await host.otherProgram.read(oldPath)}\n写了别的\n`;
  const next = await host.otherProgram.read(newPath);
  await host.otherProgram.write(oldPath, now);
  await host.settled();
  await host.user.click('撤销');
  await host.settled();
  expect([await host.otherProgram.read(oldPath), await host.otherProgram.read(newPath)]).toEqual([now, next]);
  expect(host.user.notices().at(-1)).toContain('无法撤销回顾：“2026-W09”');
});

test('the way to the line that says it leads back to the review', async () => {
  const host = await reviewing();
  radio(1, 'keep').click();
  await host.user.click('打开日志：3.2，跳到这一行');
  await host.settled();
  expect([activePath(host), host.user.modals()]).toEqual(['Log/2026-03-02.md', []]);
  await host.user.click('返回回顾');
  await host.settled();
  expect(chosen()).toEqual([undefined, 'keep', undefined]);
});

test('in a note of several weeks all is one edit, and the link leads to the heading', async () => {
  const shared = '## 2026.3.2-3.8\n\n### 任务\n\n- [ ] \n\n## 2026.2.23-3.1\n\n### 任务\n- [ ] a\n- [ ] b\n';
  const host = await planWeeksApp({ 'Plans/周计划.md': shared });
  await host.user.run('回顾上周');
  await host.settled();
  radio(0, 'keep').click();
  await host.user.click('应用');
  await host.settled();
  expect(await host.otherProgram.read('Plans/周计划.md')).toBe('## 2026.3.2-3.8\n\n### 任务\n\n- [ ] a ↻1\n- [ ] \n\n## 2026.2.23-3.1\n\n### 任务\n- [>] a → [[#2026.3.2-3.8]]\n- [ ] b\n');
  await host.user.click('撤销');
  await host.settled();
  expect(await host.otherProgram.read('Plans/周计划.md')).toBe(shared);
});

test('a section that is made for what goes on does not make the review stale', async () => {
  const host = await planWeeksApp({ 'Plans/周计划.md': '## 2026.2.23-3.1\n\n### 任务\n- [ ] a\n' });
  await host.user.run('回顾上周');
  await host.settled();
  await host.user.click('全部顺延');
  await host.user.click('应用');
  await host.settled();
  expect(await host.otherProgram.read('Plans/周计划.md')).toBe('## 2026.3.2-3.8\n\n### 任务\n\n- [ ] a ↻1\n- [ ] \n\n## 2026.2.23-3.1\n\n### 任务\n- [>] a → [[#2026.3.2-3.8]]\n');
});

test.each([
  ['a private note', { [oldPath]: `---\npublish: false\n---\n${week}` }],
  ['a note whose properties cannot be read', { [oldPath]: `---\ntitle: "a\n---\n${week}` }],
])('what is carried over from %s stays unseen in a public one', async (_, files) => {
  const host = await reviewing(files);
  radio(2, 'keep').click();
  await host.user.click('应用');
  await host.settled();
  expect(await host.otherProgram.read(newPath)).toContain('## 任务\n\n- [ ] \n\n> [!private]\n> - [ ] 助教 ↻1\n');
});

test('where there is nothing to review, it says so', async () => {
  const empty = await planWeeksApp({});
  await empty.user.run('回顾上周');
  await empty.settled();
  expect(empty.user.notices()).toEqual(['没有需要回顾的内容：本周之前的半年里没有周计划。']);
  const done = await planWeeksApp({ [oldPath]: '- [x] a\n' });
  await done.user.run('回顾上周');
  await done.settled();
  expect(done.user.notices().at(-1)).toBe('没有需要回顾的内容：2026年2月23日至2026年3月1日没有未完成的任务。');
});

test('where the old week cannot be written, the new one is as it was too', async () => {
  const disk = new MemoryDisk({ files: { [oldPath]: week, [newPath]: '- [ ] x\n' } });
  const host = await planWeeksApp({}, {}, { disk });
  await host.user.run('回顾上周');
  await host.settled();
  await host.user.click('全部顺延');
  disk.refuse = (operation, path) => (operation === 'write' && path === oldPath ? 'ENOSPC' : undefined);
  await host.user.click('应用');
  await host.settled();
  expect(host.user.notices()).toEqual([expect.stringMatching(/^无法把回顾写入“2026-W09”：.*。没有做任何修改。$/)]);
  expect(await host.otherProgram.read(newPath)).toBe('- [ ] x\n');
  disk.refuse = () => undefined;
});

test('what was just typed in the editor is reviewed too', async () => {
  const host = await planWeeksApp({ [oldPath]: '- [ ] a\n', [newPath]: '' });
  const { editor } = await host.user.open(oldPath);
  editor.replaceRange('- [ ] b\n', { line: 1, ch: 0 });
  await host.user.run('回顾上周');
  await host.settled();
  expect(items()).toEqual(['a |  | ', 'b |  | ']);
  await host.user.click('全部顺延');
  await host.user.click('应用');
  await host.settled();
  expect([await host.otherProgram.read(oldPath), await host.otherProgram.read(newPath)]).toEqual(['- [>] a → [[2026-W10]]\n- [>] b → [[2026-W10]]\n', '## 任务\n\n- [ ] a ↻1\n- [ ] b ↻1\n']);
});
