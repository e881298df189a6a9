/** @jest-environment jsdom */
import { Notice, Plugin, Platform, type App, type PluginManifest } from 'obsidian';
import { MemoryDisk, startHost, type Host, type HostOptions, type PluginSource } from '../in-jest';

const manifest: PluginManifest = { id: 'toy', name: 'Toy', version: '1.0.0', author: '', minAppVersion: '1.13.0', description: '' };
const dataPath = '.obsidian/plugins/toy/data.json';

let host: Host;
let app: App;

async function start(options: HostOptions = { files: { 'N.md': 'note' } }): Promise<void> {
  host = await startHost(options);
  app = host.app;
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

test('loadData gives null when there is no data', async () => {
  const toy = await enable(() => undefined);
  expect(await toy.loadData()).toBeNull();
  await toy.saveData({ a: 1 });
  expect(await host.otherProgram.read(dataPath)).toBe('{\n  "a": 1\n}');
  expect(await toy.loadData()).toEqual({ a: 1 });
});

test('data that another program wrote is told of once, the plugin\'s own is not', async () => {
  let told = 0;
  class Toy extends Plugin {
    override onExternalSettingsChange(): void {
      told += 1;
    }
  }
  const toy = await host.enable({ manifest, main: Toy });
  await toy.saveData({ a: 1 });
  await host.settled();
  expect(told).toBe(0);
  await host.otherProgram.write(dataPath, '{"a":2}');
  await host.otherProgram.write(dataPath, '{"a":3}');
  await host.settled();
  expect(told).toBe(1);
  await app.vault.adapter.write(dataPath, '{}');
  await host.settled();
  expect(told).toBe(2);
});

test('a field that is declared alone keeps what onload assigned', async () => {
  class Toy extends Plugin {
    declare settings: { a: number };

    override onload(): void {
      this.settings = { a: 1 };
    }
  }
  expect((await host.enable({ manifest, main: Toy })).settings).toEqual({ a: 1 });
});

test('a ribbon icon and a status bar item are in the app, and act', async () => {
  await enable((toy) => {
    toy.addRibbonIcon('star', 'Shine', () => new Notice('Shining'));
    toy.addStatusBarItem().setText('3 notes');
  });
  await host.user.clickRibbon('Shine');
  expect([host.user.notices(), host.user.statusBar()]).toEqual([['Shining'], ['3 notes']]);
});

test('onUserEnable is for the user\'s enabling alone', async () => {
  const seen: string[] = [];
  class Toy extends Plugin {
    override onUserEnable(): void {
      seen.push('user');
    }
  }
  await start({ plugins: [{ manifest, main: Toy }] });
  expect(seen).toEqual([]);
  await host.disable('toy');
  await host.enable({ manifest, main: Toy });
  expect(seen).toEqual(['user']);
});

test('a plugin for the desktop, or for a later app, is not loaded', async () => {
  await expect(host.enable(plugin(() => undefined, { minAppVersion: '1.14.0' }))).rejects.toThrow('needs version 1.14.0');
  await start({ platform: 'phone' });
  await expect(host.enable(plugin(() => undefined, { isDesktopOnly: true }))).rejects.toThrow('desktop only');
});

test('a plugin whose onload fails is unloaded', async () => {
  await expect(enable((toy) => {
    toy.addStatusBarItem().setText('half');
    throw new Error('broken');
  })).rejects.toThrow('broken');
  expect(host.user.statusBar()).toEqual([]);
});

test('a plugin of text is run as CommonJS, with obsidian alone to require', async () => {
  const main = `const { Plugin } = require('obsidian'); module.exports = class extends Plugin { onload() { this.addStatusBarItem().setText('text'); } }`;
  await host.enable({ manifest, main });
  expect(host.user.statusBar()).toEqual(['text']);
  await host.disable('toy');
  await expect(host.enable({ manifest, main: `require('node:fs')` })).rejects.toThrow("Host does not do: require('node:fs')");
});

test('what a test gives for a Node module is required', async () => {
  await start({ modules: { 'node:os': { EOL: 'eol' } } });
  const main = `const { Plugin } = require('obsidian'); const { EOL } = require('node:os'); exports.default = class extends Plugin { onload() { this.addStatusBarItem().setText(EOL); } }`;
  await host.enable({ manifest, main });
  expect(host.user.statusBar()).toEqual(['eol']);
});

test('an extension of CodeMirror is refused, as there is none', async () => {
  await enable((toy) => expect(() => toy.registerEditorExtension([])).toThrow('Host does not do: Plugin.registerEditorExtension'));
});

test('the platform is the one that the host was started for', async () => {
  expect(Platform).toMatchObject({ isDesktop: true, isDesktopApp: true, isMobile: false, isPhone: false, isLinux: true });
  await start({ platform: 'phone', system: 'android' });
  expect(Platform).toMatchObject({ isDesktop: false, isMobile: true, isMobileApp: true, isPhone: true, isAndroidApp: true });
  expect(document.body.hasClass('is-phone')).toBe(true);
});

test('local storage is the vault\'s own, secrets are kept by ids of small letters', async () => {
  app.saveLocalStorage('key', { a: 1 });
  expect(app.loadLocalStorage('key')).toEqual({ a: 1 });
  await start({ disk: new MemoryDisk({ name: 'other' }) });
  expect(app.loadLocalStorage('key')).toBeNull();
  app.secretStorage.setSecret('my-token', 's');
  expect([app.secretStorage.getSecret('my-token'), app.secretStorage.getSecret('none'), app.secretStorage.listSecrets()]).toEqual(['s', null, ['my-token']]);
  expect(() => app.secretStorage.setSecret('My token', 's')).toThrow('invalid');
});
