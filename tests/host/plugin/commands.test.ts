/** @jest-environment jsdom */
import { Plugin, type Command, type PluginManifest } from 'obsidian';
import { startHost, type Host, type HostOptions, type PluginSource } from '../in-jest';

const manifest: PluginManifest = { id: 'toy', name: 'Toy', version: '1.0.0', author: '', minAppVersion: '1.13.0', description: '' };

let host: Host;

async function start(options: HostOptions = { files: { 'N.md': 'note' } }): Promise<void> {
  host = await startHost(options);
}

/** A plugin whose `onload` is a function. */
function plugin(onload: (plugin: Plugin) => unknown, more: Partial<PluginManifest> = {}): PluginSource {
  class Toy extends Plugin {
    override async onload(): Promise<void> {
      await onload(this);
    }
  }
  return { manifest: { ...manifest, ...more }, main: Toy };
}

const enable = (onload: (plugin: Plugin) => unknown): Promise<Plugin> => host.enable(plugin(onload));

beforeEach(() => start());
afterAll(() => host.close());

test('a command has the plugin\'s id and name before its own, and is offered when it can run', async () => {
  const ran: string[] = [];
  let possible = false;
  let added: Command | undefined;
  await enable((toy) => {
    added = toy.addCommand({ id: 'plain', name: 'Plain', callback: () => ran.push('plain') });
    toy.addCommand({ id: 'check', name: 'Check', checkCallback: (checking) => { if (!checking) ran.push('check'); return possible; } });
    toy.addCommand({ id: 'editor', name: 'Editor', editorCallback: (editor, view) => ran.push(`editor ${editor.getValue()} ${view.file?.path}`) });
    toy.addCommand({ id: 'editor-check', name: 'Editor check', editorCheckCallback: (checking, editor) => editor.getValue() !== '' && (checking || ran.push('editor-check') > 0) });
    toy.addCommand({ id: 'phone', name: 'Phone', mobileOnly: true, callback: () => undefined });
  });
  expect(added).toMatchObject({ id: 'toy:plain', name: 'Toy: Plain' });
  expect(host.user.commands()).toEqual(['Toy: Plain']);
  possible = true;
  await host.user.open('N.md');
  expect(host.user.commands()).toEqual(['Toy: Check', 'Toy: Editor', 'Toy: Editor check', 'Toy: Plain']);
  for (const name of ['Plain', 'Check', 'Editor', 'toy:editor-check']) await host.user.run(name);
  expect(ran).toEqual(['plain', 'check', 'editor note N.md', 'editor-check']);
});

test('removeCommand takes the id as it was given', async () => {
  const toy = await enable((each) => each.addCommand({ id: 'plain', name: 'Plain', callback: () => undefined }));
  toy.removeCommand('toy:plain');
  expect(host.user.commands()).toEqual(['Toy: Plain']);
  toy.removeCommand('plain');
  expect(host.user.commands()).toEqual([]);
});

test('a command that throws ends neither the app nor the test; it is a problem', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await enable((toy) => {
    toy.addCommand({ id: 'a', name: 'A', callback: () => { throw new Error('at once'); } });
    toy.addCommand({ id: 'b', name: 'B', callback: async () => { await Promise.resolve(); throw new Error('later'); } });
  });
  await host.user.run('A');
  await host.user.run('B');
  expect(host.problems().map(String)).toEqual(['Error: at once', 'Error: later']);
  jest.restoreAllMocks();
});

test('a hotkey runs its command', async () => {
  let ran = 0;
  await enable((toy) => toy.addCommand({ id: 'a', name: 'A', hotkeys: [{ modifiers: ['Mod'], key: 'k' }], callback: () => { ran += 1; } }));
  await host.user.press('k');
  await host.user.press('k', ['Mod']);
  expect(ran).toBe(1);
});
