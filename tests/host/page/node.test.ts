import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nothing } from '../plugin/left-behind';
import { builtPlugin, withHost } from './with-host';

const manifest = { id: 'toy', name: 'Toy', version: '1.0.0', author: 'Me', minAppVersion: '1.13.0', description: 'Plays.' };
const main = `
const { Plugin } = require('obsidian');
module.exports = class extends Plugin {
  onload() {
    this.registerCliHandler('toy', '', null, async ({ folder }) => {
      const fs = require('node:fs/promises');
      const { join } = require('node:path');
      await fs.mkdir(join(folder, 'site/a'), { recursive: true });
      await fs.writeFile(join(folder, 'site/a/bytes'), Uint8Array.of(0, 255));
      const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = fs.constants;
      const handle = await fs.open(join(folder, 'site/text'), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
      await handle.writeFile('每日');
      await handle.sync();
      await handle.close();
      const entries = await fs.readdir(join(folder, 'site'), { withFileTypes: true });
      const bytes = await fs.readFile(join(folder, 'site/a/bytes'));
      const missing = await fs.stat(join(folder, 'none')).catch((error) => error.code);
      const { size } = await fs.stat(join(folder, 'site/text'));
      if (require('node:process').platform !== 'win32' && require('node:os').hostname() === '') throw new Error('the computer has no name');
      return JSON.stringify([entries.map((entry) => [entry.name, entry.isDirectory()]).sort(), [...bytes], missing, size]);
    });
  }
}`;

test('a desktop plugin in the page writes to a folder of this computer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  try {
    const said = await withHost(async ({ page }) => {
      await page.evaluate((source) => window.host.enable(source).then(() => undefined), { manifest, main });
      return page.evaluate((path) => window.host.cli('toy', { folder: path }), folder);
    }, { node: true });
    expect(JSON.parse(said)).toEqual([[['a', true], ['text', false]], [0, 255], 'ENOENT', 6]);
    expect(await readFile(join(folder, 'site/text'), 'utf8')).toBe('每日');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('on a phone there is no Node', async () => {
  await withHost(async ({ page }) => {
    await page.evaluate((source) => window.host.enable(source).then(() => undefined), { manifest, main });
    await expect(page.evaluate(() => window.host.cli('toy', { folder: '/' }))).rejects.toThrow("Host does not do: require('node:fs/promises')");
  }, { node: true, platform: 'phone' });
});

test('the plugin as it was built is enabled and disabled', async () => {
  const plugin = await builtPlugin();
  await withHost(async ({ page, problems }) => {
    await page.evaluate((source) => window.host.enable(source).then(() => undefined), plugin);
    await expect(page.evaluate((id) => window.host.disable(id), plugin.manifest.id)).resolves.toEqual(nothing);
    expect(problems).toEqual([]);
  }, { files: { 'A.md': '# A' } });
});
