/** @jest-environment jsdom */
import { FileView, ItemView, MarkdownView, Plugin, WorkspaceLeaf, type App, type ViewStateResult } from 'obsidian';
import { MemoryDisk, startHost, type Host, type HostOptions, type PluginSource } from '../in-jest';

const files = { 'A.md': '# One\n\ntext\n\n## Two\nlast ^block', 'B.md': 'b', 'Papers/C.md': 'c', 'pic.png': 'x' };
const manifest = { id: 'toy', name: 'Toy', version: '1.0.0', author: '', minAppVersion: '1.13.0', description: '' };

let log: string[] = [];

class ToyView extends ItemView {
  state: Record<string, unknown> = {};

  getViewType(): string {
    return 'toy';
  }

  getDisplayText(): string {
    return 'Toy';
  }

  override async onOpen(): Promise<void> {
    await Promise.resolve();
    log.push('open');
  }

  override async onClose(): Promise<void> {
    await Promise.resolve();
    log.push('close');
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }

  override setState(state: Record<string, unknown>, result: ViewStateResult): Promise<void> {
    this.state = state;
    return super.setState(state, result);
  }
}

class Toy extends Plugin {
  override onload(): void {
    this.registerView('toy', (leaf) => new ToyView(leaf));
  }
}

const toy: PluginSource = { manifest, main: Toy };
let host: Host;
let app: App;

async function start(options: HostOptions = { files, plugins: [toy] }): Promise<void> {
  host = await startHost(options);
  app = host.app;
  log = [];
}

const file = (path: string) => app.vault.getFileByPath(path) ?? (() => { throw new Error(path); })();

afterAll(() => host.close());

test('the layout is ready later than onload, and onload sees no files yet', async () => {
  const seen: unknown[] = [];
  class Early extends Plugin {
    override onload(): void {
      seen.push(this.app.workspace.layoutReady, this.app.vault.getFiles().length);
      this.registerEvent(this.app.vault.on('create', ({ path }) => seen.push(`create ${path}`)));
      this.app.workspace.onLayoutReady(() => seen.push('ready', this.app.vault.getFiles().length));
    }
  }
  await start({ files: { 'A.md': '', 'F/B.md': '' }, plugins: [{ manifest, main: Early }] });
  expect(seen).toEqual([false, 0, 'create A.md', 'create F', 'create F/B.md', 'ready', 2]);
});

test('setViewState makes the view by its factory, and onOpen has been waited for', async () => {
  await start();
  const leaf = app.workspace.getLeaf('tab');
  await leaf.setViewState({ type: 'toy', state: { week: 9 }, active: true });
  expect(leaf.view).toBeInstanceOf(ToyView);
  expect(log).toEqual(['open']);
  expect(leaf.getViewState()).toMatchObject({ type: 'toy', state: { week: 9 } });
  expect(app.workspace.getActiveViewOfType(ToyView)).toBe(leaf.view);
});

test('a leaf that is detached closes its view', async () => {
  await start();
  const leaf = app.workspace.getLeaf('tab');
  await leaf.setViewState({ type: 'toy', active: true });
  leaf.detach();
  await host.settled();
  expect(log).toEqual(['open', 'close']);
  expect(app.workspace.getLeavesOfType('toy')).toEqual([]);
  expect(app.workspace.getMostRecentLeaf()).not.toBeNull();
});

test('ensureSideLeaf makes one leaf, however often it is asked', async () => {
  await start();
  const first = await app.workspace.ensureSideLeaf('toy', 'right', { active: true });
  const second = await app.workspace.ensureSideLeaf('toy', 'right', { active: true });
  expect(second).toBe(first);
  expect(first.getRoot()).toBe(app.workspace.rightSplit);
  expect(app.workspace.getLeavesOfType('toy')).toHaveLength(1);
  expect(log).toEqual(['open']);
});

test('getRightLeaf makes a leaf each time', async () => {
  await start();
  const [first, second] = [app.workspace.getRightLeaf(false), app.workspace.getRightLeaf(false)];
  expect(second).not.toBe(first);
});

test('a view in a collapsed sidebar is deferred until its leaf is revealed', async () => {
  await start();
  expect(app.workspace.rightSplit.collapsed).toBe(true);
  const leaf = app.workspace.getRightLeaf(false);
  await leaf?.setViewState({ type: 'toy', state: { week: 9 } });
  expect(leaf?.isDeferred).toBe(true);
  expect(leaf?.view).not.toBeInstanceOf(ToyView);
  expect(app.workspace.getLeavesOfType('toy')).toEqual([leaf]);
  await app.workspace.revealLeaf(leaf as WorkspaceLeaf);
  expect(app.workspace.rightSplit.collapsed).toBe(false);
  expect(leaf?.view).toBeInstanceOf(ToyView);
  expect((leaf?.view as ToyView).state).toEqual({ week: 9 });
});

test('a tab in the background is deferred; loadIfDeferred loads it', async () => {
  await start();
  await host.user.open('A.md');
  const leaf = app.workspace.getLeaf('tab');
  await leaf.openFile(file('B.md'), { active: false });
  expect(leaf.isDeferred).toBe(true);
  expect(leaf.getViewState()).toMatchObject({ type: 'markdown', state: { file: 'B.md' } });
  await leaf.loadIfDeferred();
  expect(leaf.view).toBeInstanceOf(MarkdownView);
});

test('openFile shows a note, and tells of the active leaf before the file', async () => {
  await start();
  const seen: unknown[] = [];
  app.workspace.on('active-leaf-change', (leaf) => seen.push(leaf?.view.getViewType()));
  app.workspace.on('file-open', (opened) => seen.push(opened?.path));
  await app.workspace.getLeaf(false).openFile(file('A.md'));
  expect(seen).toEqual([]);
  await host.settled();
  expect(seen).toEqual(['markdown', 'A.md']);
  expect(app.workspace.getActiveFile()?.path).toBe('A.md');
  expect(app.workspace.getActiveViewOfType(MarkdownView)?.editor.getValue()).toBe(files['A.md']);
  expect(app.workspace.getLastOpenFiles()).toEqual(['A.md']);
});

test('getLeaf(false) is the note area\'s even while a sidebar has the focus', async () => {
  await start();
  await host.user.open('A.md');
  await app.workspace.ensureSideLeaf('toy', 'right', { active: true });
  expect(app.workspace.getActiveViewOfType(MarkdownView)).toBeNull();
  expect(app.workspace.activeEditor).toBeNull();
  expect(app.workspace.getActiveFile()?.path).toBe('A.md');
  await app.workspace.getLeaf(false).openFile(file('B.md'));
  expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(1);
  expect(app.workspace.activeEditor?.file?.path).toBe('B.md');
});

test('getLeaf spares a pinned leaf and a view that is not for navigation', async () => {
  await start();
  await host.user.open('A.md');
  const first = app.workspace.getMostRecentLeaf();
  first?.setPinned(true);
  expect(app.workspace.getLeaf(false)).not.toBe(first);
  const split = app.workspace.getLeaf('split');
  await split.setViewState({ type: 'toy', active: true });
  expect(app.workspace.getLeaf(false)).not.toBe(split);
});

test.each([['A#Two', 4], ['A#^block', 5], ['A', 0]])('openLinkText of %s puts the cursor on line %i', async (link, line) => {
  await start();
  await app.workspace.openLinkText(link, 'B.md');
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  expect([view?.file?.path, view?.editor.getCursor()]).toEqual(['A.md', { line, ch: 0 }]);
});

test('a leaf is opened at a line by its eState', async () => {
  await start();
  await app.workspace.getLeaf(false).openFile(file('A.md'), { eState: { line: 2 } });
  expect(app.workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor().line).toBe(2);
});

test('openLinkText makes a note that is not there', async () => {
  await start();
  await app.workspace.openLinkText('New note', 'A.md', 'tab');
  expect(app.workspace.getActiveFile()?.path).toBe('New note.md');
});

test('typing is told of at once and saved two seconds later, or when the note is closed', async () => {
  await start();
  const view = await host.user.open('B.md');
  const changes: string[] = [];
  app.workspace.on('editor-change', (editor, info) => changes.push(`${info.file?.path} ${editor.getValue()}`));
  view.editor.setCursor({ line: 0, ch: 1 });
  await host.user.type('cd');
  expect(changes).toEqual(['B.md bc', 'B.md bcd']);
  expect(await app.vault.read(file('B.md'))).toBe('b');
  await host.user.open('A.md');
  expect(await app.vault.read(file('B.md'))).toBe('bcd');
});

test('a change on the disk comes into the editor, beside what was typed', async () => {
  await start({ files: { 'N.md': 'one\ntwo\nthree\n' } });
  const view = await host.user.open('N.md');
  view.editor.setCursor({ line: 0, ch: 3 });
  await host.user.type('!');
  await app.vault.process(file('N.md'), (text) => text.replace('three', '3'));
  await host.settled();
  expect(view.editor.getValue()).toBe('one!\ntwo\n3\n');
});

test('two changes of one place are more than the host can join', async () => {
  await start();
  jest.spyOn(console, 'error').mockImplementationOnce(() => undefined);
  const view = await host.user.open('B.md');
  view.editor.setValue('mine');
  await app.vault.modify(file('B.md'), 'theirs');
  await host.settled();
  expect(host.problems().map(String)).toEqual([expect.stringContaining('Host does not do: joining')]);
});

test('a note that is deleted is closed, one that is renamed goes by its new name', async () => {
  await start();
  await host.user.open('A.md');
  const leaf = app.workspace.getMostRecentLeaf();
  await app.vault.rename(file('A.md'), 'Z.md');
  expect(leaf?.getDisplayText()).toBe('Z');
  await app.vault.delete(file('Z.md'));
  await host.settled();
  expect(app.workspace.getLeavesOfType('markdown')).toEqual([]);
  expect(app.workspace.getActiveFile()).toBeNull();
});

test('many changes of the layout are told of once', async () => {
  await start();
  let told = 0;
  app.workspace.on('layout-change', () => { told += 1; });
  app.workspace.getLeaf('tab');
  app.workspace.getLeaf('tab');
  expect(told).toBe(0);
  await host.settled();
  expect(told).toBe(1);
});

test('after a restart the leaves come back, and only those on show are loaded', async () => {
  await start({ disk: new MemoryDisk({ files }), plugins: [toy] });
  await host.user.open('A.md');
  await app.workspace.getLeaf('tab').openFile(file('B.md'));
  await app.workspace.getRightLeaf(false)?.setViewState({ type: 'toy', state: { week: 9 } });
  host = await host.restart();
  app = host.app;
  const states: unknown[] = [];
  app.workspace.iterateAllLeaves((leaf) => states.push([leaf.view.getViewType(), leaf.isDeferred]));
  expect(states).toEqual(expect.arrayContaining([['markdown', true], ['markdown', false], ['toy', true], ['file-explorer', false]]));
  expect(app.workspace.getActiveFile()?.path).toBe('B.md');
});

test('a view whose plugin is gone keeps its place, and comes back with the plugin', async () => {
  await start();
  const leaf = await app.workspace.ensureSideLeaf('toy', 'right', { state: { week: 9 } });
  await host.disable('toy');
  expect(log).toEqual(['open', 'close']);
  expect(leaf.view).not.toBeInstanceOf(ToyView);
  expect(leaf.view.containerEl.textContent).toContain('Plugin no longer active');
  expect(app.workspace.getLeavesOfType('toy')).toEqual([leaf]);
  await host.enable(toy);
  expect(leaf.view).toBeInstanceOf(ToyView);
  expect((leaf.view as ToyView).state).toEqual({ week: 9 });
});

test('two views of one type cannot be registered, nor one extension twice', async () => {
  await start();
  const again = host.enable({ ...toy, manifest: { ...manifest, id: 'other' } });
  await expect(again).rejects.toThrow('Attempting to register an existing view type "toy"');
});

test('a picture opens in a view of its own; what no view shows is not opened', async () => {
  await start({ files: { ...files, 'a.xyz': '' } });
  await app.workspace.getLeaf(false).openFile(file('pic.png'));
  expect(app.workspace.getActiveViewOfType(FileView)?.getViewType()).toBe('image');
  await expect(app.workspace.getLeaf(false).openFile(file('a.xyz'))).rejects.toThrow('Host does not do: opening a file with the extension "xyz"');
});

test('on a phone the sides are drawers that hold their leaves themselves', async () => {
  await start({ files, plugins: [toy], platform: 'phone' });
  const leaf = await app.workspace.ensureSideLeaf('toy', 'right');
  expect(leaf.parent).toBe(app.workspace.rightSplit);
});

test('the app quits after what was added to its tasks', async () => {
  await start();
  const done: string[] = [];
  app.workspace.on('quit', (tasks) => tasks.add(async () => { await Promise.resolve(); done.push('task'); }));
  await host.close();
  expect(done).toEqual(['task']);
  await start();
});
