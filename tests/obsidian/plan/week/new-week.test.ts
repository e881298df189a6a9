/** @jest-environment jsdom */
import { MemoryDisk } from '../../../host/in-jest';
import { activePath, addOtherPlugin, notePaths, standStill } from '../../log/log-app';
import { beginningApp, planWeeksApp } from '../plan-weeks-app';

// It is 2 March 2026, a Monday.
beforeEach(standStill);
afterEach(() => jest.useRealTimers());

test('a week that has no plan gets one, and shows it', async () => {
  const host = await planWeeksApp({});
  await host.user.run('新建一周计划');
  expect(activePath(host)).toBe('Plans/2026-W10.md');
  expect(await host.otherProgram.read('Plans/2026-W10.md')).toMatch(/^---\ntype: week-plan\ndate: 2026-03-02\nend: 2026-03-08\n---\n## 2026\.3\.2-3\.8\n\n\| {2}\| 2026\.3\.2 \|[^]*\n\| 早上 \|[^]*\n## 任务\n\n- \[ \] \n$/);
  expect(host.user.modals()).toEqual([]);
  expect(host.problems()).toEqual([]);
});

test('where this week is planned it is the next, and one that is there is opened and not touched', async () => {
  const host = await planWeeksApp({ 'Plans/2026-W10.md': 'mine' });
  await host.user.run('新建一周计划');
  expect(activePath(host)).toBe('Plans/2026-W11.md');
  await host.otherProgram.write('Plans/2026-W11.md', 'mine too');
  await host.settled();
  await host.user.run('新建一周计划');
  expect(await host.otherProgram.read('Plans/2026-W11.md')).toBe('mine too');
  expect(notePaths(host)).toEqual(['Plans/2026-W10.md', 'Plans/2026-W11.md']);
});

test("the user's template decides, else that of Periodic Notes; one that is gone is told of", async () => {
  const template = { 'T/Week.md': '# {{title}} {{week}}\n{{monday:YYYY-MM-DD}}\n' };
  const own = await planWeeksApp(template, { weekTemplate: 'T/Week.md' });
  await own.user.run('新建一周计划');
  expect(await own.otherProgram.read('Plans/2026-W10.md')).toBe('# 2026-W10 2026.3.2-3.8\n2026-03-02\n');
  const periodic = await planWeeksApp(template);
  await addOtherPlugin(periodic, 'periodic-notes', { weekly: { enabled: true, folder: 'Weeks', format: 'gggg [week] w', template: 'T/Week' } });
  await periodic.user.run('新建一周计划');
  expect(await periodic.otherProgram.read('Plans/2026 week 10.md')).toBe('# 2026 week 10 2026.3.2-3.8\n2026-03-02\n');
  const gone = await planWeeksApp({}, { weekTemplate: 'T/Gone.md' });
  await gone.user.run('新建一周计划');
  expect(gone.user.notices()).toEqual(['找不到周计划模板“T/Gone.md”，已使用内置模板。请在设置中另选。']);
  expect(await gone.otherProgram.read('Plans/2026-W10.md')).toContain('## 2026.3.2-3.8');
});

const shared = '# 每周计划\n\n## 2026.2.23-3.1计划及任务\n\n### 任务\n- [x] 教案\n';

test('where several weeks are kept in one note a new one is a section of it, once', async () => {
  const host = await planWeeksApp({ 'Plans/周计划.md': shared });
  await host.user.run('新建一周计划');
  const text = shared.replace('## 2026', '## 2026.3.2-3.8计划及任务\n\n### 任务\n\n- [ ] \n\n## 2026');
  expect(await host.otherProgram.read('Plans/周计划.md')).toBe(text);
  expect(activePath(host)).toBe('Plans/周计划.md');
  await host.user.run('新建一周计划');
  expect(await host.otherProgram.read('Plans/周计划.md')).toBe(text.replace('## 2026.3.2', '## 2026.3.9-3.15计划及任务\n\n### 任务\n\n- [ ] \n\n## 2026.3.2'));
  const two = await host.otherProgram.read('Plans/周计划.md');
  await host.user.run('新建一周计划');
  expect(await host.otherProgram.read('Plans/周计划.md')).toBe(two);
  expect(notePaths(host)).toEqual(['Plans/周计划.md']);
});

test('a new week goes where the last one is', async () => {
  const host = await planWeeksApp({ 'Plans/旧计划.md': shared.replace('2026.2.23-3.1', '2026.1.5-1.11'), 'Plans/2026-W09.md': '## 2026.2.23-3.1\n\n## 上周 2026.2.16-2.22\n' });
  await host.user.run('新建一周计划');
  expect(notePaths(host)).toContain('Plans/2026-W10.md');
});

test('a plan that cannot be made says why', async () => {
  const disk = new MemoryDisk();
  const host = await planWeeksApp({}, {}, { disk });
  disk.refuse = (operation) => (operation === 'mkdir' ? 'EROFS' : undefined);
  await host.user.run('新建一周计划');
  expect(host.user.notices()).toEqual(['无法打开周计划“Plans/2026-W10.md”：仓库不可写入，请检查该文件夹的写入权限。']);
  disk.refuse = () => undefined;
});

test('a view begins any week, wherever the user is, and the last one is reviewed', async () => {
  const { host, begin } = await beginningApp({ 'Plans/2026-W09.md': '- [ ] a\n', 'A.md': '' });
  await host.user.open('A.md');
  await begin('2026-03-11');
  expect([notePaths(host), activePath(host)]).toEqual([['A.md', 'Plans/2026-W09.md', 'Plans/2026-W11.md'], 'A.md']);
  expect(host.user.modals()[0]?.textContent).toContain('回顾：2026年2月23日至2026年3月1日');
  await host.user.click('取消');
  await begin('2026-03-11');
  expect(host.user.modals()).toEqual([]);
});
