/** @jest-environment jsdom */
import { ItemView, Plugin, type App, type ViewStateResult } from 'obsidian';
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
