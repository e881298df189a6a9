/** @jest-environment jsdom */
import { MarkdownRenderChild, MarkdownView, Notice, Plugin, Platform, type App, type Command, type PluginManifest } from 'obsidian';
import { MemoryDisk, nothing, startHost, type Host, type HostOptions, type PluginSource } from '../in-jest';

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

test('a CLI command answers, and one name can only be taken once', async () => {
  await enable((toy) => toy.registerCliHandler('toy:greet', 'Greets', { name: { value: '<name>', description: 'Who', required: true } }, ({ name }) => `Hello ${name}`));
  expect(await host.cli('toy:greet', { name: 'Li' })).toBe('Hello Li');
  await expect(host.cli('toy:greet')).rejects.toThrow('Missing required flag: name');
  await expect(host.cli('toy:other')).rejects.toThrow('Host does not do');
  await expect(host.enable(plugin((toy) => toy.registerCliHandler('toy:greet', '', null, () => ''), { id: 'second' }))).rejects.toThrow('already registered');
});

test('an address of the app reaches its handler, decoded', async () => {
  const seen: unknown[] = [];
  await enable((toy) => toy.registerObsidianProtocolHandler('toy', (params) => seen.push(params)));
  await host.openUrl('obsidian://toy?text=a%20b&new');
  expect(seen).toEqual([{ action: 'toy', text: 'a b', new: 'true' }]);
});

test('requestUrl fails unless the test answers', async () => {
  const { requestUrl } = await import('obsidian');
  await expect(requestUrl('https://example.org/a')).rejects.toThrow('Host does not do: a request to https://example.org/a');
  host.respond(({ url, method }) => (url.endsWith('/a') ? { body: `{"method":"${method ?? 'GET'}"}` } : { status: 404 }));
  expect(await requestUrl('https://example.org/a').json).toEqual({ method: 'GET' });
  await expect(requestUrl('https://example.org/b')).rejects.toMatchObject({ status: 404 });
  expect((await requestUrl({ url: 'https://example.org/b', throw: false })).status).toBe(404);
});

test('a code block is handed to its processor, whose child is unloaded when the note is drawn anew', async () => {
  await start({ files: { 'N.md': 'a\n\n```toy\nsource\n```\n', 'M.md': '' } });
  const log: string[] = [];
  class Child extends MarkdownRenderChild {
    override onload(): void {
      log.push('load');
    }

    override onunload(): void {
      log.push('unload');
    }
  }
  await enable((toy) => toy.registerMarkdownCodeBlockProcessor('toy', (source, element, context) => {
    const { lineStart = -1 } = context.getSectionInfo(element) ?? {};
    element.createEl('p', { text: `${source} ${context.sourcePath} ${lineStart}` });
    context.addChild(new Child(element));
  }));
  const view = await host.user.open('N.md');
  await host.user.click('Read');
  expect(view.contentEl.querySelector('.block-language-toy')?.textContent).toBe('source N.md 2');
  await host.user.open('M.md');
  expect(log).toEqual(['load', 'unload']);
});

test('two processors of one language cannot be', async () => {
  await enable((toy) => {
    toy.registerMarkdownCodeBlockProcessor('toy', () => undefined);
    expect(() => toy.registerMarkdownCodeBlockProcessor('toy', () => undefined)).toThrow('already registered');
  });
});

test('what a plugin has registered goes with it, and the report says so', async () => {
  const stop: string[] = [];
  await enable((toy) => {
    toy.addCommand({ id: 'a', name: 'A', callback: () => undefined });
    toy.addRibbonIcon('star', 'A', () => undefined);
    toy.addStatusBarItem();
    toy.registerEvent(toy.app.vault.on('create', () => undefined));
    toy.registerDomEvent(document, 'click', () => undefined);
    toy.registerInterval(window.setInterval(() => undefined, 1000));
    toy.registerHoverLinkSource('toy', { display: 'Toy', defaultMod: true });
    toy.registerExtensions(['toy'], 'toy');
    toy.registerMarkdownPostProcessor(() => undefined);
    toy.registerObsidianProtocolHandler('toy', () => undefined);
    toy.registerCliHandler('toy', '', null, () => '');
    expect(toy.registerBasesView('toy', { name: 'Toy', icon: 'star', factory: () => { throw new Error(); } })).toBe(true);
    toy.register(() => stop.push('stopped'));
  });
  expect(await host.disable('toy')).toEqual(nothing);
  expect(stop).toEqual(['stopped']);
});

test('what a plugin leaves behind is in the report', async () => {
  const holder = window as unknown as { toyGlobal?: number };
  let timer = 0;
  const listener = (): void => undefined;
  await enable((toy) => {
    holder.toyGlobal = 1;
    timer = window.setInterval(() => undefined, 1000);
    document.addEventListener('scroll', listener);
    toy.app.vault.on('modify', () => undefined);
    document.body.createDiv('toy-left');
    document.body.addClass('toy-class');
    toy.app.workspace.containerEl.createDiv('toy-bar');
  });
  const report = await host.disable('toy');
  expect(report).toMatchObject({
    elements: [expect.stringContaining('toy-left'), expect.stringContaining('toy-bar')],
    attributes: ['body.toy-class'],
    globals: ['toyGlobal'],
    timers: [expect.stringContaining('interval 1000 ms')],
    listeners: [expect.stringContaining('scroll on Document')],
    events: ['modify of Vault'],
  });
  expect(report.timers[0]).toContain('plugin.test.ts');
  window.clearInterval(timer);
  document.removeEventListener('scroll', listener);
  delete holder.toyGlobal;
  document.body.removeClass('toy-class');
  document.querySelector('.toy-left')?.remove();
});

test('where Bases are switched off, registerBasesView says so', async () => {
  await start({ bases: false });
  await enable((toy) => expect(toy.registerBasesView('toy', { name: 'Toy', icon: 'star', factory: () => { throw new Error(); } })).toBe(false));
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

test('an editor suggest comes up while typing, and its choice is made with the keys', async () => {
  const { EditorSuggest } = await import('obsidian');
  class Papers extends EditorSuggest<string> {
    onTrigger(...[cursor, editor]: Parameters<InstanceType<typeof EditorSuggest>['onTrigger']>) {
      const start = editor.getLine(cursor.line).lastIndexOf('@', cursor.ch);
      return start < 0 ? null : { start: { line: cursor.line, ch: start }, end: cursor, query: editor.getLine(cursor.line).slice(start + 1, cursor.ch) };
    }

    getSuggestions({ query }: { query: string }): string[] {
      return ['deepmd', 'deepset', 'gap'].filter((key) => key.startsWith(query));
    }

    renderSuggestion(key: string, element: HTMLElement): void {
      element.setText(key);
    }

    selectSuggestion(key: string): void {
      if (this.context) this.context.editor.replaceRange(`[[${key}]]`, this.context.start, this.context.end);
      this.close();
    }
  }
  await enable((toy) => toy.registerEditorSuggest(new Papers(toy.app)));
  const view = await host.user.open('N.md');
  view.editor.setCursor(0, 4);
  await host.user.type(' @deep');
  expect([...document.querySelectorAll('.suggestion-item')].map((item) => item.textContent)).toEqual(['deepmd', 'deepset']);
  await host.user.press('ArrowDown');
  await host.user.press('Enter');
  expect(view.editor.getValue()).toBe('note [[deepset]]');
  expect(app.workspace.getActiveViewOfType(MarkdownView)).toBe(view as unknown as MarkdownView);
});
