/** @jest-environment jsdom */
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Plugin } from 'obsidian';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { vaultSettings } from '../../src/node/vault-settings';
import { SavedSettings } from '../../src/obsidian/saved-settings';
import { MemoryDisk, nothing, startHost, type Host } from '../host/in-jest';

const manifest = { id: 'research-logbook', name: 'Research Logbook', version: '1.0.0', author: '', minAppVersion: '1.13.0', description: '' };
const path = '.obsidian/plugins/research-logbook/data.json';

let host: Host;
let saved: SavedSettings;

async function start(data?: string, disk?: MemoryDisk): Promise<void> {
  class Logbook extends Plugin {
    override async onload(): Promise<void> {
      saved = await SavedSettings.load(this);
    }

    override onExternalSettingsChange(): Promise<void> {
      return saved.reload();
    }
  }
  host = await startHost({ disk: disk ?? new MemoryDisk({ files: data === undefined ? {} : { [path]: data } }) });
  await host.enable({ manifest, main: Logbook });
}

const file = (): Promise<string> => host.otherProgram.read(path);
const held = async (): Promise<unknown> => JSON.parse(await file()) as unknown;

afterEach(async () => {
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

afterAll(() => host.close());

test('nothing is written before the user changes something', async () => {
  await start();
  expect(saved.settings).toEqual(DEFAULT_SETTINGS);
  await expect(file()).rejects.toThrow();
  await saved.change('siteTitle', 'Notes');
  expect(await held()).toEqual({ siteTitle: 'Notes' });
});

test('a change is seen at once, and leaves what it is not about as it was written', async () => {
  await start(JSON.stringify({ later: { deep: 1 }, language: 'fr', folders: { papers: 5 } }));
  expect(saved.problems.map(({ setting }) => setting)).toEqual(['folders.papers', 'language'].sort());
  const saving = saved.change('folders.log', '日志');
  expect(saved.settings.folders.log).toBe('日志');
  await saving;
  expect(await held()).toEqual({ later: { deep: 1 }, language: 'fr', folders: { papers: 5, log: '日志' } });
});

test('of a burst of changes none is lost', async () => {
  await start();
  const changes = Array.from({ length: 50 }, (_, at) => saved.change('siteTitle', `Title ${at}`));
  await Promise.all([...changes, saved.change('home', 'Home.md'), saved.change('folders.log', 'Days'), saved.change('folders.papers', 'Read')]);
  expect(await held()).toEqual({ siteTitle: 'Title 49', home: 'Home.md', folders: { log: 'Days', papers: 'Read' } });
});

test('a change keeps what another device has written a moment before', async () => {
  await start('{"home":"Home.md"}');
  host.disk.write(path, new TextEncoder().encode('{"home":"Start.md","later":1}')).catch(() => undefined);
  await saved.change('siteTitle', 'Notes');
  expect(await held()).toEqual({ home: 'Start.md', later: 1, siteTitle: 'Notes' });
  expect(saved.settings).toMatchObject({ home: 'Start.md', siteTitle: 'Notes' });
});

test('what was saved is what the command line reads', async () => {
  await start();
  await saved.change('folders.log', '日志');
  await saved.change('rules', [{ folder: 'Open', visibility: 'public' }]);
  await saved.change('propertiesShown', ['year']);
  const vault = mkdtempSync(join(tmpdir(), 'settings-'));
  mkdirSync(join(vault, '.obsidian/plugins/research-logbook'), { recursive: true });
  writeFileSync(join(vault, path), await file());
  expect(vaultSettings(vault, '.obsidian')).toEqual({ settings: saved.settings, problems: [] });
});

test('200 rewrites of the file in a burst end in the last state', async () => {
  await start('{"siteTitle":"first"}');
  const told: string[] = [];
  saved.follow((origin) => told.push(origin));
  for (let at = 1; at <= 200; at++) {
    const text = JSON.stringify({ siteTitle: `Title ${at}` });
    await host.otherProgram.write(path, at % 3 === 0 ? text.slice(0, -4) : text);
    if (at % 7 === 0) await host.settled();
  }
  await host.otherProgram.write(path, '{"siteTitle":"last"}');
  await host.settled();
  await saved.reload();
  expect([saved.settings.siteTitle, saved.failure]).toEqual(['last', undefined]);
  expect(new Set(told)).toEqual(new Set(['elsewhere']));
});

test('a burst from elsewhere and a burst from here end with both', async () => {
  await start('{}');
  const changes: Promise<void>[] = [];
  for (let at = 1; at <= 40; at++) {
    await host.otherProgram.write(path, JSON.stringify({ ...await held() as object, later: at }));
    changes.push(saved.change('siteTitle', `Title ${at}`));
    await Promise.all(changes);
  }
  expect(await held()).toEqual({ later: 40, siteTitle: 'Title 40' });
});

test('a half-written file leaves the last good settings, and is read once it is whole', async () => {
  await start('{"rules":[{"folder":"Log","visibility":"private"}]}');
  await host.otherProgram.write(path, '{"rules":[{"fol');
  await host.settled();
  expect(saved.settings.rules).toEqual([{ folder: 'Log', visibility: 'private' }]);
  await host.otherProgram.write(path, '{"rules":[]}');
  await host.settled();
  await saved.reload();
  expect([saved.settings.rules, saved.failure]).toEqual([[], undefined]);
});

test('a file that vanishes takes no rule along that keeps notes private', async () => {
  await start('{"rules":[{"folder":"Log","visibility":"private"}]}');
  await host.otherProgram.remove(path);
  await host.settled();
  await saved.reload();
  expect([saved.settings.rules, saved.failure]).toEqual([[{ folder: 'Log', visibility: 'private' }], undefined]);
  await saved.change('siteTitle', 'Notes');
  expect(await held()).toEqual({ rules: [{ folder: 'Log', visibility: 'private' }], siteTitle: 'Notes' });
});

test.each(['{"folders": {"log"', '', '[]', '"Log"'])('a file that holds %j is never overwritten, and everything is private', async (data) => {
  await start(data);
  expect(saved.settings.rules).toContainEqual({ folder: 'Log', visibility: 'private' });
  expect(saved.settings.rules).toContainEqual({ folder: '', visibility: 'private' });
  await expect(saved.change('siteTitle', 'Notes')).rejects.toThrow();
  await saved.reload();
  expect(saved.failure).toEqual(expect.any(String));
  await expect(saved.change('siteTitle', 'Notes')).rejects.toThrow();
  expect(await file()).toBe(data);
  expect(saved.settings.rules).toContainEqual({ folder: 'Log', visibility: 'private' });
});

test('a file that breaks between two changes is not overwritten, and the change is taken back', async () => {
  await start('{"siteTitle":"Notes"}');
  await host.disk.write(path, new TextEncoder().encode('{"siteTi'));
  await expect(saved.change('siteTitle', 'Other')).rejects.toThrow();
  expect(await file()).toBe('{"siteTi');
  expect([saved.settings.siteTitle, saved.failure]).toEqual(['Notes', expect.any(String)]);
});

test('the user may give up a file that cannot be read, or mend it', async () => {
  await start('{');
  await host.otherProgram.write(path, '{"siteTitle":"Mended"}');
  await saved.reload();
  expect([saved.settings.siteTitle, saved.failure, saved.settings.rules]).toEqual(['Mended', undefined, []]);
  await host.otherProgram.write(path, '{');
  await saved.reload();
  await saved.startAfresh();
  expect([saved.settings, saved.failure, await held()]).toEqual([DEFAULT_SETTINGS, undefined, {}]);
});

test('changes that cannot be saved are taken back, and each is told of', async () => {
  await start('{"siteTitle":"Notes"}');
  const { adapter } = host.app.vault;
  const write = adapter.write.bind(adapter);
  adapter.write = () => Promise.reject(new Error('the disk is full'));
  const changes = await Promise.allSettled([saved.change('siteTitle', 'Other'), saved.change('home', 'Home.md')]);
  adapter.write = write;
  expect(changes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect([saved.settings.siteTitle, saved.settings.home, saved.failure]).toEqual(['Notes', '', undefined]);
});
