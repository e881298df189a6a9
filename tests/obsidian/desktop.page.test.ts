import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginManifest } from 'obsidian';
import { withHost } from '../host/page/with-host';
import { adaptersBundle } from '../support/adapters-bundle';
import { temporaryFolder } from '../support/temporary-folder';

const source = { manifest: JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest, main: adaptersBundle() };
const said = 'a 0, a/b.md 2, 0, 255';

test('in Chromium a computer writes to a folder outside the vault, and leaves no lock', async () => {
  const folder = join(temporaryFolder(), 'site');
  await withHost(async ({ page, problems }) => {
    await page.evaluate((plugin) => window.host.enable(plugin).then(() => undefined), source);
    expect(await page.evaluate((site) => window.host.cli('research-logbook:touch', { site }), folder)).toBe(`${folder}, ${said}`);
    expect(problems).toEqual([]);
  }, { node: true });
  expect(readdirSync(folder)).toEqual(['a']);
  expect([...readFileSync(join(folder, 'a/b.md'))]).toEqual([0, 255]);
});

test('in Chromium a phone writes to a hidden folder of the vault', async () => {
  await withHost(async ({ page, problems }) => {
    await page.evaluate((plugin) => window.host.enable(plugin).then(() => undefined), source);
    expect(await page.evaluate(() => window.host.cli('research-logbook:touch'))).toBe(`.site, ${said}`);
    expect(problems).toEqual([]);
  }, { platform: 'phone' });
});
