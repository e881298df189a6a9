/** @jest-environment jsdom */
import { MarkdownRenderChild, MarkdownView, Plugin, type App, type PluginManifest } from 'obsidian';
import { startHost, type Host, type HostOptions, type PluginSource } from '../in-jest';

const manifest: PluginManifest = { id: 'toy', name: 'Toy', version: '1.0.0', author: '', minAppVersion: '1.13.0', description: '' };

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

test('where Bases are switched off, registerBasesView says so', async () => {
  await start({ bases: false });
  await enable((toy) => expect(toy.registerBasesView('toy', { name: 'Toy', icon: 'star', factory: () => { throw new Error(); } })).toBe(false));
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
