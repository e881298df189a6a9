/** @jest-environment jsdom */
import { FolderDisk } from '../host/in-jest';
import { adaptersBundle } from '../support/adapters-bundle';
import { builtPlugin, enabledPlugin } from '../support/enabled-plugin';
import { temporaryFolder } from '../support/temporary-folder';

const adapters = { ...builtPlugin(), main: adaptersBundle() };

test('the built plugin is loaded on a phone, and on a computer asks Node for nothing before it is used', async () => {
  for (const source of [builtPlugin(), adapters]) {
    expect((await enabledPlugin({ platform: 'phone' }, source)).host.problems()).toEqual([]);
    expect((await enabledPlugin({}, source)).asked).toEqual([]);
  }
});

test('on a phone the site is locked and written without Node', async () => {
  const { host } = await enabledPlugin({ platform: 'phone' }, adapters);
  expect(await host.cli('research-logbook:touch')).toBe('.site, a 0, a/b.md 2, 0, 255');
});

test('on a computer the bundle finds Node when the site is locked, and shows it', async () => {
  const root = temporaryFolder({ 'a.md': '', '.site/_logbook/manifest.json': '{}' });
  const { host, asked } = await enabledPlugin({ disk: new FolderDisk(root) }, adapters);
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
