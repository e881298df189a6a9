/** @jest-environment jsdom */
import { FileView, ItemView, MarkdownView, Plugin, type App, type ViewStateResult } from 'obsidian';
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
  const opened: unknown[] = [];
  app.workspace.on('file-open', (each) => opened.push(each?.path));
  await host.settled();
  expect(opened).toEqual([]);
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

test('a picture opens in a view of its own; what no view shows is not opened', async () => {
  await start({ files: { ...files, 'a.xyz': '' } });
  await app.workspace.getLeaf(false).openFile(file('pic.png'));
  expect(app.workspace.getActiveViewOfType(FileView)?.getViewType()).toBe('image');
  await expect(app.workspace.getLeaf(false).openFile(file('a.xyz'))).rejects.toThrow('Host does not do: opening a file with the extension "xyz"');
});

test('the app quits after what was added to its tasks', async () => {
  await start();
  const done: string[] = [];
  app.workspace.on('quit', (tasks) => tasks.add(async () => { await Promise.resolve(); done.push('task'); }));
  await host.close();
  expect(done).toEqual(['task']);
  await start();
});
