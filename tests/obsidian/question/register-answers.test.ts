/** @jest-environment jsdom */
import { MarkdownView } from 'obsidian';
import { nothing, startHost, type Host } from '../../host/in-jest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { registerLog } from '../../../src/obsidian/log/register-log';
import { registerQuestions } from '../../../src/obsidian/question/register-questions';
import { pluginPart } from '../../support/plugin-part';

const log = '- 精读了 [[DeePMD]]，依旧有几个问题：\n> 损失函数最后一项什么意思？\n> 维里为什么要对原子求和？\n';
const paper = '---\ntype: paper\n---\n# DeePMD\n\n## 维里\n\n维里是对原子求和得到的，损失函数的最后一项就是维里的误差。\n\n## 待解决的问题\n\n- 截断半径怎么选\n';

async function app(files: Record<string, string> = { 'Log/2026-02-26.md': log, 'Papers/DeePMD.md': paper }): Promise<Host> {
  jest.useFakeTimers({ now: new Date(2026, 2, 2, 15, 4), doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  const host = await startHost({ files, language: 'zh' });
  await host.enable(pluginPart((logbook) => void registerQuestions(logbook, registerLog(logbook)), DEFAULT_SETTINGS, 'zh'));
  return host;
}

afterEach(() => jest.useRealTimers());

function editor(host: Host): MarkdownView['editor'] {
  const view = host.app.workspace.getActiveViewOfType(MarkdownView);
  if (view === null) throw new Error('No note is open');
  return view.editor;
}

async function at(host: Host, path: string, words: string): Promise<void> {
  await host.user.open(path);
  const { line, ch } = editor(host).offsetToPos(editor(host).getValue().indexOf(words));
  editor(host).setCursor({ line, ch });
}

const offers = (): readonly (string | null)[] => [...document.querySelectorAll('.suggestion-item')].map(({ textContent }) => textContent);

async function offered(host: Host, words: string): Promise<void> {
  for (let tries = 0; tries < 50 && !offers().some((offer) => offer?.includes(words)); tries += 1) {
    await new Promise((resolve) => window.setTimeout(resolve, 20));
    await host.settled();
  }
  expect(offers().join('\n')).toContain(words);
}

async function pick(host: Host, words: string): Promise<void> {
  await host.user.type(words);
  await offered(host, words);
  await host.user.press('Enter');
  await host.settled();
}

test('a line becomes a question with the day asked, in one step of the editor', async () => {
  const host = await app({ 'a.md': '- why so slow\n' });
  await at(host, 'a.md', 'why');
  await host.user.run('research-logbook:ask-question');
  expect(editor(host).getValue()).toBe('- [ ] ❓ why so slow ➕ 2026-03-02\n');
  editor(host).undo();
  expect(editor(host).getValue()).toBe('- why so slow\n');
});

test('in today\'s entry the day goes without saying, and several lines are asked at once', async () => {
  const host = await app({ 'Log/2026-03-02.md': 'why\n\n- how\n- when' });
  await host.user.open('Log/2026-03-02.md');
  editor(host).setSelection({ line: 0, ch: 0 }, { line: 3, ch: 2 });
  await host.user.run('research-logbook:ask-question');
  expect(editor(host).getValue()).toBe('- [ ] ❓ why\n\n- [ ] ❓ how\n- [ ] ❓ when');
});

test('a part of a line is asked below it', async () => {
  const host = await app({ 'a.md': '- unclear why it fits\n- next' });
  await host.user.open('a.md');
  editor(host).setSelection({ line: 0, ch: 10 }, { line: 0, ch: 21 });
  await host.user.run('research-logbook:ask-question');
  expect(editor(host).getValue()).toBe('- unclear why it fits\n  - [ ] ❓ why it fits ➕ 2026-03-02\n- next');
});

test('a heading cannot be asked, and says why', async () => {
  const host = await app({ 'a.md': '# why' });
  await at(host, 'a.md', 'why');
  await host.user.run('research-logbook:ask-question');
  expect(host.user.notices()[0]).toMatch(/^无法把这一行变成问题/);
  expect(editor(host).getValue()).toBe('# why');
});

test('two question marks offer to make the line a question', async () => {
  const host = await app({ 'a.md': '- why' });
  await host.user.open('a.md');
  editor(host).setCursor({ line: 0, ch: 5 });
  editor(host).focus();
  await host.user.type('??');
  await host.settled();
  expect(document.querySelector('.suggestion-container')?.textContent).toContain('把这一行变成未解决的问题');
  await host.user.press('Enter');
  expect(editor(host).getValue()).toBe('- [ ] ❓ why? ➕ 2026-03-02');
});

test('a paper is asked about below its own heading', async () => {
  const host = await app();
  await host.user.open('Papers/DeePMD.md');
  await host.user.run('research-logbook:ask-about-paper');
  await host.user.type('为什么不用 GNN');
  await host.user.press('Enter');
  await host.settled();
  expect(await host.otherProgram.read('Papers/DeePMD.md')).toBe(`${paper}- [ ] ❓ 为什么不用 GNN ➕ 2026-03-02\n`);
});

test('a question of the log is answered where a passage is proposed, linked both ways, and undone in one step', async () => {
  const host = await app();
  await at(host, 'Log/2026-02-26.md', '维里为什么');
  await host.user.run('research-logbook:answer-question');
  await offered(host, '维里是对原子求和得到的');
  expect(offers()[0]).toContain('共同的词');
  await host.user.press('Enter');
  await host.settled();
  const [asked, answered] = [await host.otherProgram.read('Log/2026-02-26.md'), await host.otherProgram.read('Papers/DeePMD.md')];
  const [, id = ''] = /\^(a-\w{4})$/m.exec(answered) ?? [];
  expect(answered).toBe(paper.replace('维里的误差。', `维里的误差。 ↩ 回答 [[2026-02-26]] ^${id}`));
  expect(asked).toBe(log.replace('对原子求和？', `对原子求和？ ✅ 2026-03-02 → [[DeePMD#^${id}|DeePMD · 维里]]`));
  expect(host.app.workspace.getActiveFile()?.path).toBe('Papers/DeePMD.md');
  await host.user.click('撤销');
  await host.settled();
  expect([await host.otherProgram.read('Log/2026-02-26.md'), await host.otherProgram.read('Papers/DeePMD.md')]).toEqual([log, paper]);
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

test('a question of no day that is answered from the list is linked back to by its note\'s name, for nobody wrote a day', async () => {
  const host = await app({ 'a.md': '- [ ] ❓ 截断半径怎么选\n', 'Papers/DeePMD.md': '# DeePMD\n\n## 维里\n' });
  await host.user.run('research-logbook:open-questions');
  const row = (): Element | null => document.querySelector('.research-logbook-question-tree [role="treeitem"]:not([aria-level="1"])');
  for (let tries = 0; tries < 50 && row() === null; tries += 1) await new Promise((resolve) => window.setTimeout(resolve, 20));
  expect(row()?.textContent).toContain('今天');
  document.querySelector<HTMLElement>('.research-logbook-question-tree')?.focus();
  await host.user.press('ArrowDown');
  await host.user.press('a');
  await pick(host, 'DeePMD · 维里');
  expect(await host.otherProgram.read('Papers/DeePMD.md')).toMatch(/↩ 回答 \[\[a#\^q-\w{4}\|a\]\]/);
});

test('an item is linked to by an id of its own, from a heading that is searched for', async () => {
  const host = await app({ 'Log/2026-02-26.md': '- [ ] ❓ 截断半径怎么选\n', 'Papers/DeePMD.md': paper });
  await at(host, 'Log/2026-02-26.md', '截断');
  await host.user.run('research-logbook:answer-question');
  await pick(host, 'DeePMD · 维里');
  const asked = await host.otherProgram.read('Log/2026-02-26.md');
  const [, id = ''] = /\^(q-\w{4})$/m.exec(asked) ?? [];
  expect(asked).toBe(`- [x] ❓ 截断半径怎么选 ✅ 2026-03-02 → [[DeePMD#维里|DeePMD · 维里]] ^${id}\n`);
  expect(await host.otherProgram.read('Papers/DeePMD.md')).toBe(paper.replace('## 维里\n\n', `## 维里\n\n↩ 回答 [[2026-02-26#^${id}|2026-02-26]]\n\n`));
});

test('a question that shares its line gets a line of its own, and is answered in today\'s log', async () => {
  const host = await app({ 'Log/2026-02-26.md': '- 还有几个问题：tokenize方式、如何训练\n' });
  await at(host, 'Log/2026-02-26.md', '如何训练');
  await host.user.run('research-logbook:answer-question');
  await pick(host, '在今天的日志中回答');
  const asked = await host.otherProgram.read('Log/2026-02-26.md');
  expect(asked).toMatch(/^- 还有几个问题：\n {2}- tokenize方式\n {2}- 如何训练 ✅ 2026-03-02 → \[\[2026-03-02#\^a-\w{4}\|2026-03-02\]\] \^q-\w{4}\n$/);
  const entry = await host.otherProgram.read('Log/2026-03-02.md');
  expect(entry).toMatch(/- 回答“如何训练”： ↩ 回答 \[\[2026-02-26#\^q-\w{4}\|2026-02-26\]\] \^a-\w{4}\n/);
  await host.user.click('撤销');
  await host.settled();
  expect(await host.otherProgram.read('Log/2026-02-26.md')).toBe('- 还有几个问题：tokenize方式、如何训练\n');
  expect(await host.otherProgram.read('Log/2026-03-02.md')).not.toContain('如何训练');
});

test('a question of today is answered in the same entry', async () => {
  const host = await app({ 'Log/2026-03-02.md': '## Done\n\n- a\n\n## Open questions\n\n- [ ] ❓ why so slow\n' });
  await at(host, 'Log/2026-03-02.md', 'why');
  await host.user.run('research-logbook:answer-question');
  await pick(host, '在今天的日志中回答');
  expect(await host.otherProgram.read('Log/2026-03-02.md')).toMatch(/^## Done\n\n- a\n- 回答“why so slow”： ↩ 回答 \[\[.*#\^(q-\w{4})(?:\|.*)?\]\] \^(a-\w{4})\n\n## Open questions\n\n- \[x\] ❓ why so slow ✅ 2026-03-02 → \[\[.*#\^\2(?:\|.*)?\]\] \^\1\n$/);
  await host.user.click('撤销');
  await host.settled();
  expect(await host.otherProgram.read('Log/2026-03-02.md')).toBe('## Done\n\n- a\n\n## Open questions\n\n- [ ] ❓ why so slow\n');
});

test('a question and its answer may stand in one note', async () => {
  const host = await app({ 'a.md': '- [ ] ❓ why\n\n## How\n\ntext\n' });
  await at(host, 'a.md', 'why');
  await host.user.run('research-logbook:answer-question');
  await pick(host, 'a · How');
  expect(await host.otherProgram.read('a.md')).toMatch(/^- \[x\] ❓ why ✅ 2026-03-02 → \[\[(?:a)?#How\|a · How\]\] \^q-(\w{4})\n\n## How\n\n↩ 回答 \[\[(?:a)?#\^q-\1\|2026-03-02|a\]\]\n\ntext\n$/);
});

test('a block closes the question that it links to, from the editor\'s menu', async () => {
  const host = await app({ 'Log/2026-02-26.md': '- [ ] ❓ why ^q-1111\n', 'b.md': 'Because, see [[2026-02-26#^q-1111]].\n' });
  await host.user.run('research-logbook:open-questions');
  await host.settled();
  await at(host, 'b.md', 'Because');
  expect(host.user.editorMenu()).toContain('标记此段所回答的问题为已解决：why');
  await host.user.run('research-logbook:answer-here');
  await offered(host, 'why');
  await host.user.press('Enter');
  await host.settled();
  expect(await host.otherProgram.read('Log/2026-02-26.md')).toMatch(/^- \[x\] ❓ why ✅ 2026-03-02 → \[\[b#\^a-\w{4}\|b\]\] \^q-1111\n$/);
  expect(await host.otherProgram.read('b.md')).toMatch(/^Because, see \[\[2026-02-26#\^q-1111\]\]\. ↩ 回答 \[\[2026-02-26#\^q-1111\|2026-02-26\]\] \^a-\w{4}\n$/);
});

test('a question is dropped and asked again', async () => {
  const host = await app({ 'a.md': '- [ ] ❓ why\n' });
  await at(host, 'a.md', 'why');
  await host.user.run('research-logbook:drop-question');
  await host.settled();
  expect(await host.otherProgram.read('a.md')).toBe('- [-] ❓ why ❌ 2026-03-02\n');
  await at(host, 'a.md', 'why');
  await host.user.run('research-logbook:reopen-question');
  await host.settled();
  expect(await host.otherProgram.read('a.md')).toBe('- [ ] ❓ why\n');
});

test('a question whose note was changed meanwhile is not answered, and nothing is changed', async () => {
  const host = await app({ 'a.md': '- [ ] ❓ why\n', 'b.md': '# B\n' });
  await at(host, 'a.md', 'why');
  await host.user.run('research-logbook:answer-question');
  await offered(host, '在今天的日志中回答');
  await host.otherProgram.write('a.md', '- [ ] ❓ something else\n');
  await host.user.type('b · B');
  await host.user.press('Enter');
  await host.settled();
  expect(host.user.notices().join()).toContain('无法修改问题“why”');
  expect([await host.otherProgram.read('a.md'), await host.otherProgram.read('b.md')]).toEqual(['- [ ] ❓ something else\n', '# B\n']);
});

/** Another program changes a note as soon as the app has changed one for the first time. */
function writesAfter(host: Host, first: string, path: string, change: (text: string) => string): void {
  const ref = host.app.vault.on('modify', (file) => {
    if (file.path !== first) return;
    host.app.vault.offref(ref);
    const other = host.app.vault.getFileByPath(path);
    if (other !== null) void host.app.vault.process(other, change);
  });
}

test('what a sync writes while a question is answered is not lost when the answer is undone', async () => {
  const host = await app({ 'a.md': '- [ ] ❓ why\n', 'b.md': '# B\n' });
  await at(host, 'a.md', 'why');
  await host.user.run('research-logbook:answer-question');
  await offered(host, '在今天的日志中回答');
  writesAfter(host, 'a.md', 'a.md', (text) => `${text}synced\n`);
  await pick(host, 'b · B');
  expect(await host.otherProgram.read('a.md')).toMatch(/^- \[x\] ❓ why.*\nsynced\n$/);
  await host.user.click('撤销');
  await host.settled();
  expect(await host.otherProgram.read('a.md')).toContain('synced\n');
});

test('when a sync takes the question away while it is answered, the answer\'s note is put back', async () => {
  const host = await app({ 'a.md': '- [ ] ❓ why\n', 'b.md': '# B\n' });
  await at(host, 'a.md', 'why');
  await host.user.run('research-logbook:answer-question');
  await offered(host, '在今天的日志中回答');
  writesAfter(host, 'a.md', 'a.md', () => 'gone\n');
  await pick(host, 'b · B');
  expect([await host.otherProgram.read('a.md'), await host.otherProgram.read('b.md')]).toEqual(['gone\n', '# B\n']);
  expect(host.user.notices().join()).toContain('无法修改问题“why”');
});
