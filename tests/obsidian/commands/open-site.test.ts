/** @jest-environment jsdom */
import { get } from 'node:http';
import { openSiteCommand } from '../../../src/obsidian/commands/open-site';
import type { Settings } from '../../../src/core/settings';
import { FolderDisk, type Host, type HostOptions } from '../../host/in-jest';
import { startedLogbook } from '../../support/started-logbook';
import { temporaryFolder } from '../../support/temporary-folder';

async function opened(options: HostOptions, settings: Partial<Settings>): Promise<Host> {
  const { host, logbook } = await startedLogbook(options, settings);
  logbook.plugin.addCommand(openSiteCommand(logbook));
  await run(host);
  return host;
}

/** The command waits for the disk, which is real here. */
async function run(host: Host): Promise<void> {
  const before = host.addresses.length + host.user.notices().length;
  await host.user.run('research-logbook:open-site');
  while (host.addresses.length + host.user.notices().length === before) await new Promise((resolve) => window.setTimeout(resolve, 5));
}

function answerOf(address: string): Promise<string> {
  return new Promise((resolve) => {
    get(address, (response) => {
      response.setEncoding('utf8').on('data', resolve);
    }).on('error', (error) => resolve(error.message));
  });
}

test.each(['desktop', 'phone'] as const)('on a %s the published site is opened where the settings say it is', async (platform) => {
  const host = await opened({ platform }, { siteUrl: ' https://me.github.io/notes/ ' });
  expect([host.addresses, host.user.notices()]).toEqual([['https://me.github.io/notes/'], []]);
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://'])('"%s" is not opened', async (siteUrl) => {
  const host = await opened({}, { siteUrl });
  expect([host.addresses, host.user.notices()]).toEqual([[], [expect.stringContaining(`Cannot open "${siteUrl}": it is no web address.`)]]);
});

test('a phone shows no preview, and says what to set', async () => {
  const host = await opened({ platform: 'phone', language: 'zh', files: { '.site/_logbook/manifest.json': '{}' } }, {});
  expect(host.user.notices()).toEqual(['无法打开网站：此设备无法预览。请在设置中填写已发布网站的网址。']);
});

test('a computer shows the site in its folder, by one server, until the plugin goes', async () => {
  const root = temporaryFolder({ 'Vault/a.md': '', 'Vault/.site/_logbook/manifest.json': '{}', 'Vault/.site/index.html': 'home' });
  const host = await opened({ disk: new FolderDisk(`${root}/Vault`) }, {});
  const [address = ''] = host.addresses;
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
  expect(await answerOf(address)).toBe('home');
  await run(host);
  expect(host.addresses).toEqual([address, address]);
  await host.disable('research-logbook');
  expect(await answerOf(address)).toMatch(/ECONNREFUSED|^$/);
});

test('before the first export it says that there is no site', async () => {
  const host = await opened({ disk: new FolderDisk(temporaryFolder({ 'a.md': '' })) }, {});
  expect(host.user.notices()).toEqual(['Cannot open the site: there is none in ".site" yet. Export it first.']);
});
