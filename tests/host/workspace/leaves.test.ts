/** @jest-environment jsdom */
import { ItemView, MarkdownView, Plugin, WorkspaceLeaf, type App, type ViewStateResult } from 'obsidian';
import { startHost, type Host, type HostOptions, type PluginSource } from '../in-jest';

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

test('on a phone the sides are drawers that hold their leaves themselves', async () => {
  await start({ files, plugins: [toy], platform: 'phone' });
  const leaf = await app.workspace.ensureSideLeaf('toy', 'right');
  expect(leaf.parent).toBe(app.workspace.rightSplit);
});
