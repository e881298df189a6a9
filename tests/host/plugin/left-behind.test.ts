/** @jest-environment jsdom */
import { Plugin, type PluginManifest } from 'obsidian';
import { nothing, startHost, type Host, type HostOptions, type PluginSource } from '../in-jest';

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
  expect(report.timers[0]).toContain('left-behind.test.ts');
  window.clearInterval(timer);
  document.removeEventListener('scroll', listener);
  delete holder.toyGlobal;
  document.body.removeClass('toy-class');
  document.querySelector('.toy-left')?.remove();
});
