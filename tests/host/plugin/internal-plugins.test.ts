/** @jest-environment jsdom */
import { Plugin, type App } from 'obsidian';
import { startHost } from '../in-jest';

interface Undocumented {
  readonly internalPlugins: { getPluginById(id: string): { enabled: boolean; instance: { options: unknown } } | null };
  readonly plugins: { getPlugin(id: string): Plugin | null };
}

const undocumented = (app: App): Undocumented => app as unknown as Undocumented;

test('a core plugin is on or off, with the options that its file holds', async () => {
  const files = { '.obsidian/core-plugins.json': '{"daily-notes":true,"graph":false}', '.obsidian/daily-notes.json': '{"folder":"Days"}' };
  const { internalPlugins } = undocumented((await startHost({ files })).app);
  expect(internalPlugins.getPluginById('daily-notes')).toMatchObject({ enabled: true, instance: { options: { folder: 'Days' } } });
  expect(internalPlugins.getPluginById('other')).toBeNull();
});

test('a new vault has Daily notes on; an older list names those that are on', async () => {
  expect(undocumented((await startHost()).app).internalPlugins.getPluginById('daily-notes')?.enabled).toBe(true);
  const older = await startHost({ files: { '.obsidian/core-plugins.json': '["graph"]' } });
  expect(undocumented(older.app).internalPlugins.getPluginById('daily-notes')?.enabled).toBe(false);
});

test('a plugin finds another that is enabled', async () => {
  const host = await startHost();
  const manifest = { id: 'other', name: 'Other', version: '1.0.0', author: 'me', minAppVersion: '1.13.0', description: '' };
  expect(undocumented(host.app).plugins.getPlugin('other')).toBeNull();
  const plugin = await host.enable({ manifest, main: Plugin as never });
  expect(undocumented(host.app).plugins.getPlugin('other')).toBe(plugin);
  await host.disable('other');
  expect(undocumented(host.app).plugins.getPlugin('other')).toBeNull();
});
