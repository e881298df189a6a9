/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PluginManifest } from 'obsidian';
import { FolderDisk, startHost, type Host, type HostOptions } from '../host/in-jest';
import { adaptersBundle } from '../support/adapters-bundle';
import { temporaryFolder } from '../support/temporary-folder';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest;
/** What the plugin asked Node for, as it asks. */
async function enabled(main: string, options: HostOptions): Promise<{ host: Host; asked: string[] }> {
  const asked: string[] = [];
  const require = createRequire(__filename);
  const modules = new Proxy({}, {
    get: (_, name) => {
      asked.push(String(name));
      return require(String(name)) as unknown;
    },
  });
  const host = await startHost({ ...options, modules });
  await host.enable({ manifest, main });
  return { host, asked };
}

test('the built plugin is loaded on a phone, and on a computer asks Node for nothing before it is used', async () => {
  for (const main of [readFileSync('main.js', 'utf8'), adaptersBundle()]) {
    expect((await enabled(main, { platform: 'phone' })).host.problems()).toEqual([]);
    expect((await enabled(main, {})).asked).toEqual([]);
  }
});

test('on a phone the site is locked and written without Node', async () => {
  const { host } = await enabled(adaptersBundle(), { platform: 'phone' });
  expect(await host.cli('research-logbook:touch')).toBe('.site, a 0, a/b.md 2, 0, 255');
});

test('on a computer the bundle finds Node when the site is locked, and shows it', async () => {
  const root = temporaryFolder({ 'a.md': '', '.site/_logbook/manifest.json': '{}' });
  const { host, asked } = await enabled(adaptersBundle(), { disk: new FolderDisk(root) });
  expect(await host.cli('research-logbook:touch')).toContain('a/b.md 2, 0, 255');
  expect(asked).toEqual(expect.arrayContaining(['node:fs/promises', 'node:path', 'node:os', 'node:process']));
  expect(asked).not.toContain('node:http');
  await host.user.run('research-logbook:open-site');
  while (host.addresses.length + host.user.notices().length === 0) await new Promise((resolve) => window.setTimeout(resolve, 5));
  expect(host.user.notices()).toEqual([]);
  expect(asked).toContain('node:http');
  expect(host.problems()).toEqual([]);
  await host.close();
});
