/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PluginManifest } from 'obsidian';
import { FolderDisk, startHost, type Host, type HostOptions } from '../host/in-jest';
import { temporaryFolder } from '../support/temporary-folder';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest;
const entry = `
  import { Plugin } from 'obsidian';
  import { appStringsFor } from './src/core/i18n/app/index';
  import { DEFAULT_SETTINGS } from './src/core/settings';
  import { openSiteCommand } from './src/obsidian/commands/open-site';
  import { openAppSite } from './src/obsidian/site/open-app-site';
  export default class extends Plugin {
    onload() {
      const logbook = { app: this.app, plugin: this, settings: DEFAULT_SETTINGS, strings: appStringsFor('en') };
      this.addCommand(openSiteCommand(logbook));
      this.registerCliHandler('research-logbook:lock', '', null, async () => {
        const { lock, place } = await openAppSite(logbook);
        await lock.check();
        await lock.release();
        return place;
      });
    }
  }`;

/** As esbuild.config.mjs builds the plugin; esbuild itself does not run in a page. */
function built(): string {
  const flags = ['--bundle', '--format=cjs', '--platform=browser', '--target=es2021', '--external:obsidian', '--external:node:*', '--supported:dynamic-import=false'];
  const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/esbuild/bin/esbuild', ...flags], { input: entry, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

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
  for (const main of [readFileSync('main.js', 'utf8'), built()]) {
    expect((await enabled(main, { platform: 'phone' })).host.problems()).toEqual([]);
    expect((await enabled(main, {})).asked).toEqual([]);
  }
});

test('on a phone the site is locked without Node', async () => {
  const { host } = await enabled(built(), { platform: 'phone' });
  expect(await host.cli('research-logbook:lock')).toBe('.site');
});

test('on a computer the bundle finds Node when the site is locked and shown', async () => {
  const root = temporaryFolder({ 'a.md': '', '.site/_logbook/manifest.json': '{}' });
  const { host, asked } = await enabled(built(), { disk: new FolderDisk(root) });
  expect(await host.cli('research-logbook:lock')).toBe('.site');
  expect(asked).toEqual(expect.arrayContaining(['node:fs/promises', 'node:path', 'node:os', 'node:process']));
  expect(asked).not.toContain('node:http');
  await host.user.run('research-logbook:open-site');
  while (host.addresses.length + host.user.notices().length === 0) await new Promise((resolve) => window.setTimeout(resolve, 5));
  expect(host.user.notices()).toEqual([]);
  expect(asked).toContain('node:http');
  expect(host.problems()).toEqual([]);
  await host.close();
});
