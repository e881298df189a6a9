/** @jest-environment jsdom */
import { MarkdownView } from 'obsidian';
import { MemoryDisk, nothing, type Host } from '../../host/in-jest';
import { activePath, logApp, notePaths, standStill } from '../log/log-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const entry = 'Log/2026-03-02.md';
const add = "Add to today's log";
const addSelection = "Add selection to today's log";
const read = (host: Host): Promise<string> => host.otherProgram.read(entry);
const field = (): HTMLTextAreaElement => document.querySelector<HTMLTextAreaElement>('.modal textarea')!;
const kind = (): string | undefined => document.querySelector('.modal [aria-checked="true"]')?.textContent;
const quiet = (host: Host): void => expect(host.problems()).toEqual([]);

test('a line is added from another note, the entry made for it and not opened, and a click on the notice leads there', async () => {
  const host = await logApp({ files: { 'Other.md': 'text' } });
  await host.user.open('Other.md');
  await host.user.run(add);
  await host.user.type('read the paper');
  await host.user.press('Enter');
  expect(host.user.modals()).toEqual([]);
  expect(await read(host)).toMatch(/## Done\n\n- read the paper \(\[\[Other\]\]\)\n\n## Read\n\n- \n/);
  expect(activePath(host)).toBe('Other.md');
  expect(host.user.notices()).toEqual(['Added to 2026-03-02: read the paper Open']);
  await host.user.click('Open');
  await host.settled();
  expect(activePath(host)).toBe(entry);
  expect(host.app.workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor().line).toBe(6);
  quiet(host);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

test('the link back is left out where it is not wanted, and not offered from the entry itself', async () => {
  const host = await logApp({ files: { 'Other.md': 'text' } });
  const offered = (): boolean => document.querySelector<HTMLElement>('.research-logbook-capture-link')?.isShown() ?? false;
  await host.user.open('Other.md');
  await host.user.run(add);
  expect(offered()).toBe(true);
  document.querySelector<HTMLElement>('.research-logbook-capture-link .checkbox-container')!.click();
  field().focus();
  await host.user.type('read the paper');
  await host.user.press('Enter');
  expect(await read(host)).toContain('## Done\n\n- read the paper\n\n## Read');
  await host.user.open(entry);
  await host.user.run(add);
  await host.settled();
  expect(offered()).toBe(false);
});

test('the kind is chosen by a mark in front, a key, the arrows or a click', async () => {
  const host = await logApp();
  await host.user.run(add);
  expect(kind()).toBe('Bullet');
  await host.user.type('？为什么');
  expect(kind()).toBe('Question');
  await host.user.press('3', ['Mod']);
  expect([kind(), field().value]).toEqual(['Task', '为什么']);
  await host.user.press('2', ['Ctrl']);
  expect(kind()).toBe('Question');
  document.querySelector<HTMLElement>('.modal [aria-checked="true"]')?.focus();
  await host.user.press('ArrowRight');
  await host.user.press('ArrowRight');
  expect([kind(), document.activeElement?.textContent]).toEqual(['Bullet', 'Bullet']);
  await host.user.click('Add');
  await host.user.run(add);
  await host.user.type('[] write it');
  await host.user.press('Enter');
  await host.user.run(add);
  await host.user.type('? why');
  await host.user.press('Enter');
  const text = await read(host);
  expect(text).toContain('## Done\n\n- 为什么\n');
  expect(text).toContain('## Open questions\n\n- [ ] ❓ why\n');
  expect(text).toContain('## Tomorrow\n\n- [ ] write it\n');
  quiet(host);
});

test('Shift and Enter begin a new line; Enter that ends a composition, or in an empty field, adds nothing', async () => {
  const host = await logApp();
  await host.user.run(add);
  await host.user.press('Enter');
  expect(host.user.modals()).toHaveLength(1);
  await host.user.type('one\ntwo');
  await host.user.press('Enter', ['Shift']);
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }));
  await host.settled();
  expect([host.user.modals().length, notePaths(host)]).toEqual([1, []]);
  await host.user.press('Enter');
  expect(await read(host)).toContain('- one\n  two\n');
});

test('what could not be added stays in the field', async () => {
  const disk = new MemoryDisk({ files: { [entry]: '- a' } });
  const host = await logApp({ disk });
  await host.user.run(add);
  await host.user.type('b');
  disk.refuse = (operation) => (operation === 'write' ? 'ENOSPC' : undefined);
  await host.user.press('Enter');
  expect(host.user.notices()).toEqual([`Cannot add to "${entry}": the disk is full; free some space.`]);
  expect([host.user.modals().length, field().value]).toEqual([1, 'b']);
  disk.refuse = () => undefined;
  await host.otherProgram.write(entry, '- a');
  await host.user.press('Enter');
  expect(await read(host)).toBe('- a\n- b');
  expect(host.problems()).toEqual([]);
});

test('what was typed and not added is there the next time, and what was added is not', async () => {
  const host = await logApp();
  await host.user.run(add);
  await host.user.type('half a th');
  await host.user.press('Escape');
  await host.user.run(add);
  expect(field().value).toBe('half a th');
  await host.user.press('Enter');
  await host.user.run(add);
  expect([field().value, kind()]).toEqual(['', 'Bullet']);
});

test('a plugin that is disabled takes its open dialog along', async () => {
  const host = await logApp();
  await host.user.run(add);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

const paper = '---\ntype: paper\n---\n# DeePMD\nabout\n\n## Virial %%x%%\n\nthe tensor\nis symmetric\n- one ^b1\n- two\n\n## End\n';

async function inPaper(line: number, to?: number, options: Parameters<typeof logApp>[0] = {}): Promise<Host> {
  const host = await logApp({ files: { 'Papers/DeePMD.md': paper, [entry]: '## Done\n- a\n' }, ...options });
  const { editor } = await host.user.open('Papers/DeePMD.md');
  editor.setSelection({ line, ch: 0 }, to === undefined ? undefined : { line: to, ch: editor.getLine(to).length });
  return host;
}

test.each<[string, number, number | undefined, string]>([
  ['the selection', 8, 9, '- the tensor\n  is symmetric ([[DeePMD#Virial x]])\n'],
  ['a selected list', 10, 11, '- [[DeePMD#Virial x]]\n  - one\n  - two\n'],
  ['the paragraph of the cursor', 9, undefined, '- the tensor\n  is symmetric ([[DeePMD#Virial x]])\n'],
  ['the item of the cursor', 10, undefined, '- one ([[DeePMD#Virial x]])\n'],
  ['the heading of the cursor', 3, undefined, '- DeePMD ([[DeePMD#DeePMD]])\n'],
])('%s is added with a link to the heading above it, and the note stays as it is', async (_, line, to, added) => {
  const host = await inPaper(line, to);
  await host.user.run(addSelection);
  expect((await read(host)).replace('%%x%%', 'x')).toBe(`## Done\n- a\n${added}`);
  expect(await host.otherProgram.read('Papers/DeePMD.md')).toBe(paper);
  quiet(host);
});

test('the link is of the kind that the user wants', async () => {
  const host = await inPaper(4, undefined, { preferences: { useMarkdownLinks: true, newLinkFormat: 'relative' } });
  await host.user.run(addSelection);
  expect(await read(host)).toBe('## Done\n- a\n- about ([DeePMD](../Papers/DeePMD.md#DeePMD))\n');
});

test('an empty line has nothing to add', async () => {
  const host = await inPaper(7);
  await host.user.run(addSelection);
  expect(host.user.notices()).toEqual(["Cannot add to today's log: there is no text. Select some, or put the cursor in a paragraph."]);
  expect(await read(host)).toBe('## Done\n- a\n');
});

test('the editor’s menu offers it for a selection, and only then', async () => {
  const host = await inPaper(8, 9);
  expect(host.user.editorMenu()).toContain(addSelection);
  await host.user.click(addSelection);
  expect(await read(host)).toContain('- the tensor\n');
  host.app.workspace.getActiveViewOfType(MarkdownView)?.editor.setCursor(0);
  expect(host.user.editorMenu()).not.toContain(addSelection);
});

test('what comes from the entry itself has no link', async () => {
  const host = await logApp({ files: { [entry]: 'a thought\n\n## Done\n- a\n' } });
  await host.user.open(entry);
  await host.user.run(addSelection);
  expect(await read(host)).toBe('a thought\n\n## Done\n- a\n- a thought\n');
});

test('what was typed in the open entry and not saved yet is kept', async () => {
  const host = await logApp({ files: { [entry]: '## Done\n- a\n- \n', 'Other.md': 'other' } });
  const open = await host.user.open(entry);
  open.editor.setCursor({ line: 1, ch: 3 });
  await host.user.type(' typed');
  await host.app.workspace.getLeaf('tab').openFile(host.app.vault.getFileByPath('Other.md')!);
  await host.settled();
  await host.user.run(addSelection);
  expect(open.editor.getValue()).toBe('## Done\n- a typed\n- other ([[Other]])\n');
  expect(await read(host)).toBe('## Done\n- a typed\n- other ([[Other]])\n');
  open.editor.replaceRange('!', { line: 1, ch: 9 });
  await open.save();
  expect(await read(host)).toBe('## Done\n- a typed!\n- other ([[Other]])\n');
  quiet(host);
});

test('fifty captures at one moment all land once, the entry made once', async () => {
  const disk = new MemoryDisk({ pause: () => new Promise((resolve) => setTimeout(resolve, 0)) });
  const host = await logApp({ disk });
  await Promise.all(Array.from({ length: 50 }, (_, at) => host.cli('research-logbook:add', { text: `number ${at}.`, kind: at % 2 === 0 ? 'bullet' : 'question' })));
  await host.settled();
  const text = await read(host);
  for (let at = 0; at < 50; at++) expect(text.split(`number ${at}.`)).toHaveLength(2);
  expect(text.split('## Done')).toHaveLength(2);
  expect(notePaths(host)).toEqual([entry]);
  quiet(host);
});

test('captures between writes of Sync lose nothing that was there when they came', async () => {
  const host = await logApp({ files: { [entry]: '## Done\n- \n' } });
  for (let at = 0; at < 10; at++) {
    const line = await host.cli('research-logbook:add', { text: `mine ${at}.` });
    expect(line).toMatch(/^Log\/2026-03-02\.md:\d+$/);
    await host.otherProgram.write(entry, `synced ${at}.\n\n${await read(host)}`);
  }
  const text = await read(host);
  for (let at = 0; at < 10; at++) expect([text.split(`mine ${at}.`).length, text.split(`synced ${at}.`).length]).toEqual([2, 2]);
});

test('the command line prints where the line is, and says what it did not understand', async () => {
  const host = await logApp({ files: { [entry]: '## Done\n- a\n' } });
  expect(await host.cli('research-logbook:add', { text: 'b', kind: 'task' })).toBe(`${entry}:3`);
  expect(await host.cli('research-logbook:add', { text: 'c', kind: 'song' })).toBe(`${entry}:4\nThere is no kind "song": it was added as a bullet. The kinds are bullet, question and task.`);
  await expect(host.cli('research-logbook:add', { text: ' \n' })).rejects.toThrow('the text is empty');
  expect(await read(host)).toBe('## Done\n- a\n- [ ] b\n- c\n');
});

test('an address adds a stranger’s text as no more than text', async () => {
  const host = await logApp({ files: { [entry]: '## Done\n- a\n## Open questions\n' } });
  await host.openUrl(`obsidian://research-logbook-add?kind=question&text=${encodeURIComponent('why [[DeePMD]]\u202E\u0000\n# no\n%% hidden')}`);
  expect(await read(host)).toBe('## Done\n- a\n## Open questions\n\n- [ ] ❓ why \\[\\[DeePMD\\]\\]\n  \\# no\n  %&#37; hidden\n');
  await host.openUrl('obsidian://research-logbook-add?kind=song&text=see%20%5B%5BDeePMD%5D%5D');
  expect(await read(host)).toContain('- a\n- see [[DeePMD]]\n## Open');
  expect(host.user.notices().at(-1)).toBe('There is no kind "song": it was added as a bullet. The kinds are bullet, question and task.');
  await host.openUrl('obsidian://research-logbook-add?text');
  expect(host.user.notices().at(-1)).toBe("Cannot add to today's log: the address has no text. Write it as text=….");
  await host.openUrl(`obsidian://research-logbook-add?text=${'x'.repeat(100_000)}`);
  expect((await read(host)).length).toBeLessThan(11_000);
  quiet(host);
});

test('on a phone, in Chinese, everything is Chinese', async () => {
  const host = await logApp({ platform: 'phone', language: 'zh', files: { 'Papers/DeePMD.md': paper } });
  const { editor } = await host.user.open('Papers/DeePMD.md');
  editor.setCursor(4);
  await host.user.run('将所选内容添加到今天的日志');
  await host.user.run('添加到今天的日志');
  await host.user.type('？为什么');
  await host.user.click('添加');
  const text = await read(host);
  expect(text).toContain('## 今日工作\n\n- about（[[DeePMD#DeePMD]]）\n');
  expect(text).toContain('## 待解决的问题\n\n- [ ] ❓ 为什么（[[DeePMD#DeePMD]]）\n');
  expect(host.user.notices()).toEqual(['已添加到 2026-03-02：about 打开', '已添加到 2026-03-02：为什么 打开']);
});
