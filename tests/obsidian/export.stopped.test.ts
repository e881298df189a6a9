/** @jest-environment jsdom */
import { nothing, type Host } from '../host/in-jest';
import { cleanSite, exported, exportView, siteTexts, until, untilShown } from '../support/driven-export';
import { builtPlugin, dataPath, enabledPlugin, pluginId } from '../support/enabled-plugin';
import { HaltingDisk } from '../support/halting-disk';

const notes = { 'Papers/A.md': '# A\n\n[[B]]', 'Papers/B.md': '# B', 'Log/2026-03-02.md': 'Read [[A]].', 'Diary.md': 'mine' };
const opening = (operation: string, path: string): boolean => operation === 'write' && path.includes('.logbook-lock');
const staging = (operation: string, path: string): boolean => operation === 'write' && path === '.site/.logbook-stage/files/Papers/A.md';
const committing = (operation: string, path: string): boolean => operation === 'rename' && path.startsWith('.site/Papers');

async function haltedExport(at: typeof opening): Promise<{ host: Host; disk: HaltingDisk }> {
  const disk = new HaltingDisk({ files: notes });
  const { host } = await enabledPlugin({ disk });
  disk.haltAt(at);
  void host.user.clickRibbon('Export site');
  await until(() => disk.isHalted);
  return { host, disk };
}

/** Disables the plugin while the disk is busy with its last operation. */
async function disabled(host: Host, disk: HaltingDisk): Promise<void> {
  const disabling = host.disable(pluginId);
  disk.goOn();
  expect(await disabling).toEqual(nothing);
  await until(() => !locked(disk));
}

const locked = (disk: HaltingDisk): boolean => Object.keys(siteTexts(disk)).some((path) => path.startsWith('.site/.logbook-lock'));

test.each([['it is being opened', opening], ['pages are being made', staging]])('a plugin that goes while %s leaves nothing on the site, and no lock', async (_name, at) => {
  const { host, disk } = await haltedExport(at);
  await disabled(host, disk);
  await new Promise((resolve) => window.setTimeout(resolve, 300));
  expect(Object.keys(siteTexts(disk)).filter((path) => !path.includes('/.logbook-stage/'))).toEqual([]);
  await host.enable(builtPlugin());
  await exported(host);
  expect(siteTexts(disk)).toEqual(await cleanSite(disk));
  expect(host.problems()).toEqual([]);
});

test('a plugin that goes in the middle of a commit leaves a site that the next export finishes, and no lock', async () => {
  const { host, disk } = await haltedExport(committing);
  await disabled(host, disk);
  expect(siteTexts(disk)['.site/.logbook-stage/journal.json']).toBeDefined();
  await host.enable(builtPlugin());
  await exported(host);
  expect(siteTexts(disk)).toEqual(await cleanSite(disk));
  expect(host.problems()).toEqual([]);
});

test('whoever waits for an export hears of its end when the plugin goes', async () => {
  const { host, disk } = await haltedExport(staging);
  const waiting = Promise.allSettled([host.cli('research-logbook:export'), host.cli('research-logbook:preview')]);
  await disabled(host, disk);
  const message = expect.stringContaining('the plugin was disabled meanwhile') as string;
  expect(await waiting).toEqual([1, 2].map(() => ({ status: 'rejected', reason: expect.objectContaining({ message }) as Error })));
});

test('ribbon, command and terminal at once are one export, told of once', async () => {
  const disk = new HaltingDisk({ files: notes });
  const { host } = await enabledPlugin({ disk });
  void host.user.clickRibbon('Export site');
  void host.user.run('Export site');
  const said = Promise.all([host.cli('research-logbook:export'), host.cli('research-logbook:export')]);
  await host.settled();
  host.app.workspace.rightSplit.collapse();
  const [first, second] = await said;
  await host.settled();
  expect(first).toBe(second);
  expect(host.user.notices()).toEqual([expect.stringMatching(/^Site exported: \d+ pages/)]);
  expect(siteTexts(disk)).toEqual(await cleanSite(disk));
});

test('an export that is asked for during a preview is done after it', async () => {
  const disk = new HaltingDisk({ files: notes });
  const { host } = await enabledPlugin({ disk });
  disk.haltAt((operation, path) => operation === 'read' && path === 'Papers/A.md');
  const preview = host.cli('research-logbook:preview');
  await until(() => disk.isHalted);
  const exporting = host.cli('research-logbook:export');
  disk.goOn();
  expect(await preview).toContain('Would write to .site');
  expect(await exporting).not.toBe(await preview);
  expect(siteTexts(disk)).toEqual(await cleanSite(disk));
});

test('a cancel while the site is being opened writes nothing', async () => {
  const { host, disk } = await haltedExport(opening);
  await untilShown('Cancel');
  const clicking = host.user.click('Cancel');
  disk.goOn();
  await clicking;
  await untilShown('The export was cancelled. Nothing was written.');
  expect(siteTexts(disk)).toEqual({});
});

test('an export goes on without its view, and a new view shows how far it is', async () => {
  const { host, disk } = await haltedExport(staging);
  host.app.workspace.detachLeavesOfType('research-logbook-export');
  expect(exportView()).toBe('');
  disk.goOn();
  await host.user.run('Show the last export');
  await untilShown('The site was exported to .site');
  expect(host.problems()).toEqual([]);
});

test('an export that waits for settings which are just being written ends when the plugin goes', async () => {
  const disk = new HaltingDisk({ files: { ...notes, [dataPath]: '{}' } });
  const { host } = await enabledPlugin({ disk });
  disk.put(dataPath, '{"siteTi');
  const waiting = expect(host.cli('research-logbook:export')).rejects.toThrow('the plugin was disabled meanwhile');
  await new Promise((resolve) => window.setTimeout(resolve, 20));
  expect(await host.disable(pluginId)).toEqual(nothing);
  await waiting;
  expect(siteTexts(disk)).toEqual({});
});
