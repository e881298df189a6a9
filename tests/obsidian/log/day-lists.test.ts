/** @jest-environment jsdom */
import type { Host } from '../../host/in-jest';
import { addOtherPlugin, logApp, standStill } from './log-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

// 2 March 2026 is a Monday, in week 10 both in the United States and by ISO.
const plan = '| | Mon | Tue |\n|---|---|---|\n| Morning | read [[DeePMD]] | run |\n\n## Tasks\n- [ ] order disks\n- [x] call\n';
const yesterday = '## Tomorrow\n- [ ] answer Li\n- [ ] ❓ why\n- [x] done\n';

async function opened(files: Record<string, string>, template?: string, options: Parameters<typeof logApp>[0] = {}): Promise<{ host: Host; text: string }> {
  const host = await logApp({ files: { ...files, ...(template !== undefined && { 'T.md': template }) }, ...options }, template === undefined ? {} : { logTemplate: 'T' });
  await host.user.run(options.language === 'zh' ? '打开今天的日志' : "Open today's log entry");
  return { host, text: await host.otherProgram.read('Log/2026-03-02.md') };
}

const brought = async (files: Record<string, string>, options: Parameters<typeof logApp>[0] = {}): Promise<string> => (await opened(files, '{{plan}}|\n\n{{tasks}}|\n\n{{reading}}|', options)).text;

test('a fresh entry begins with what the day needs, and has no empty sections for what it does not', async () => {
  const { host, text } = await opened({
    'Plans/2026-W10.md': plan,
    'Log/2026-02-27.md': yesterday,
    'Log/2026-02-26.md': '- [ ] older',
    'Log/2026-03-03.md': '- [ ] later',
    'Papers/DeePMD.md': '---\nstatus: reading\n---\n',
    'Papers/old/SchNet.md': '---\nstatus: read\n---\n',
    'Papers/old/MACE.md': '---\nstatus: 在读\n---\n',
    'Other/PaiNN.md': '---\nstatus: reading\n---\n',
  });
  expect(text).toMatch(/## Planned for today\n\n- Morning: read \[\[DeePMD\]\]\n\n## Still open\n\n- answer Li \(\[\[2026-02-27#Tomorrow\]\]\)\n- order disks \(\[\[2026-W10#Tasks\]\]\)\n\n## Reading now\n\n(?:- \[\[(?:DeePMD|MACE)\]\]\n){2}\n## Done\n/);
  expect(text).not.toContain('- [ ]');
  expect(host.problems()).toEqual([]);
  expect((await opened({})).text).toMatch(/^---\n.*\n---\n\n## Done\n/);
});

test('in Chinese it reads as Chinese', async () => {
  const { text } = await opened({ 'Plans/2026-W10.md': '| | 周一 |\n|---|---|\n| 早上 | 读论文<br/>写笔记 |\n\n## 任务\n- [ ] 订硬盘\n' }, undefined, { language: 'zh' });
  expect(text).toContain('## 今日安排\n\n- 早上：读论文；写笔记\n\n## 未完成的任务\n\n- 订硬盘（[[2026-W10#任务]]）\n\n## 今日工作\n\n- \n');
});

test('no more than ten are listed, and how many there are besides', async () => {
  const many = Array.from({ length: 13 }, (_, at) => `- [ ] task ${at}`).join('\n');
  expect(await brought({ 'Log/2026-03-01.md': many })).toMatch(/- task 9 \(\[\[2026-03-01\]\]\)\n- 3 more…\|/);
});

test('the plan is that of Periodic Notes where it has weeks', async () => {
  const host = await logApp({ files: { 'Weeks/10 2026.md': '## Monday\n- theirs\n', 'Plans/2026-W10.md': plan, 'T.md': '{{plan}}' } }, { logTemplate: 'T', rules: [{ folder: 'Weeks', visibility: 'public' }] });
  await addOtherPlugin(host, 'periodic-notes', { weekly: { enabled: true, folder: '/Weeks/', format: 'ww gggg' } });
  await host.user.run("Open today's log entry");
  expect(await host.otherProgram.read('Log/2026-03-02.md')).toBe('- theirs');
});

test.each([
  ['whose properties say so', { 'Plans/2026-W10.md': `---\npublish: false\n---\n${plan}`, 'Log/2026-03-01.md': `---\nprivate: true\n---\n${yesterday}`, 'Papers/A.md': '---\nprivate: true\nstatus: reading\n---' }],
  ['whose properties cannot be read', { 'Plans/2026-W10.md': `---\ntitle: "a\n---\n${plan}`, 'Log/2026-03-01.md': `---\npublish: perhaps\n---\n${yesterday}`, 'Papers/A.md': '---\npublish: perhaps\nstatus: reading\n---' }],
])('a public entry takes nothing from private notes, %s', async (_, files) => {
  expect(await brought(files)).toBe('|\n\n|\n\n|');
});

/** Calls back with the path of each note that is read from now on. */
function watchReading(host: Host, seen: (path: string) => void): void {
  const { vault } = host.app;
  const cachedRead = vault.cachedRead.bind(vault);
  vault.cachedRead = async (file) => {
    seen(file.path);
    return cachedRead(file);
  };
}

test('a note that cannot be read does not keep the entry from opening', async () => {
  const host = await logApp({ files: { 'Plans/2026-W10.md': plan, 'Log/2026-03-01.md': yesterday, 'T.md': 'a\n{{plan}}\n{{tasks}}' } }, { logTemplate: 'T' });
  watchReading(host, (path) => {
    if (path.startsWith('Plans/')) throw new Error('EACCES');
  });
  await host.user.run("Open today's log entry");
  expect(await host.otherProgram.read('Log/2026-03-02.md')).toBe('a\n- answer Li ([[2026-03-01#Tomorrow]])');
  expect(host.user.notices()).toEqual([]);
});

test('of a vault full of notes only those that may have something are read', async () => {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`Log/2025-01-${at + 10}.md`, '- [ ] x'] as const));
  const host = await logApp({ files: { ...files, 'Plans/2026-W10.md': plan, 'Plans/2026-W09.md': plan, 'Papers/A.md': '---\nstatus: reading\n---', 'Log/2026-03-01.md': yesterday } });
  const seen = new Set<string>();
  watchReading(host, (path) => seen.add(path));
  await host.user.run("Open today's log entry");
  expect([...seen].sort()).toEqual(['Log/2026-03-01.md', 'Log/2026-03-02.md', 'Plans/2026-W10.md']);
});
