/** @jest-environment jsdom */
import { setImmediate } from 'node:timers/promises';
import type { TFile } from 'obsidian';
import { MemoryDisk, nothing, type Host } from '../host/in-jest';
import { cleanSite, exported, siteTexts } from '../support/driven-export';
import { dataPath, enabledPlugin, pluginId } from '../support/enabled-plugin';

const notes = Object.fromEntries([
  ...Array.from({ length: 100 }, (_, at) => [`Papers/${at}.md`, `# Paper ${at}\n\n[[${(at + 1) % 100}]] ${'words '.repeat(200)}`]),
  ['Diary.md', 'mine'],
]) as Record<string, string>;

const unsettled = /^Cannot (?:read|publish) "Storm\/.*: it (?:is gone since the export began|changed while the export was running)\. Export again\.$/;

/** So many files are made, renamed and deleted, all at once; one of ten stays. */
async function storm({ app: { vault } }: Host, count: number, folder = 'Storm'): Promise<void> {
  await vault.createFolder(folder);
  await Promise.all(Array.from({ length: count }, async (_, at) => {
    const file: TFile = await vault.create(`${folder}/${at}.md`, `---\npublish: ${at % 3 === 0}\n---\n# ${at}\n[[${at + 1}]]`);
    await vault.rename(file, `${folder}/${at} moved.md`);
    if (at % 10 !== 0) await vault.adapter.remove(file.path);
  }));
}

/** Counts what happens to files until the function that it gives is called. */
function countedEvents({ app: { vault } }: Host): () => number {
  let events = 0;
  const refs = (['create', 'delete', 'rename'] as const).map((name) => vault.on(name as 'create', () => { events += 1; }));
  return () => {
    refs.forEach((ref) => vault.offref(ref));
    return events;
  };
}

test('a storm of 10,000 events in the vault disturbs neither the app nor what is exported after it', async () => {
  const disk = new MemoryDisk({ files: notes });
  const { host } = await enabledPlugin({ disk });
  const counted = countedEvents(host);
  await storm(host, 3500);
  expect(counted()).toBeGreaterThan(10_000);
  await exported(host);
  expect(await host.disable(pluginId)).toEqual(nothing);
  expect(host.problems()).toEqual([]);
  expect(siteTexts(disk)).toEqual(await cleanSite(disk));
});

test('an export in the middle of the storm ends with what it read, or says which note did not hold still', async () => {
  let operations = 0;
  // The storm lets others in now and then, as a real disk does.
  const disk = new MemoryDisk({ files: notes, pause: async () => { if ((operations += 1) % 20 === 0) await setImmediate(); } });
  const { host } = await enabledPlugin({ disk });
  const counted = countedEvents(host);
  let isOver = false;
  const raging = (async () => {
    for (let round = 0; round < 12 || (!isOver && round < 20); round += 1) await storm(host, 300, `Storm/${round}`);
  })();
  const ends: unknown[] = [];
  while (ends.length < 2) ends.push(await exported(host).then(({ pages }) => pages.length, (failure: Error) => failure.message));
  isOver = true;
  await raging;
  expect(counted()).toBeGreaterThan(10_000);
  for (const end of ends) expect(typeof end === 'number' ? end > 100 : unsettled.test(String(end))).toBe(true);
  await exported(host);
  expect(host.problems()).toEqual([]);
  expect(siteTexts(disk)).toEqual(await cleanSite(disk));
});

test('settings that Sync writes 200 times during an export change nothing in it, and hold for the next', async () => {
  const disk = new MemoryDisk({ files: { ...notes, [dataPath]: '{"siteTitle":"First"}' } });
  const { host } = await enabledPlugin({ disk });
  let isOver = false;
  const exporting = exported(host).finally(() => { isOver = true; });
  let writes = 0;
  for (; writes < 200 || !isOver; writes += 1) {
    const text = JSON.stringify({ siteTitle: `Title ${writes}`, rules: [{ folder: 'Papers', visibility: 'private' }] });
    await setImmediate();
    await host.otherProgram.write(dataPath, writes % 3 === 0 ? text.slice(0, -7) : text);
  }
  const { pages, findings } = await exporting;
  expect([pages.filter(({ note }) => note !== '').length, findings]).toEqual([100, []]);
  expect(disk.texts()['.site/index.html']).toContain('First');

  await host.otherProgram.write(dataPath, '{"siteTitle":"Last"}');
  await host.settled();
  await exported(host);
  expect(disk.texts()['.site/index.html']).toContain('Last');
  expect(disk.texts()[dataPath]).toBe('{"siteTitle":"Last"}');
  expect(host.problems()).toEqual([]);
  expect(siteTexts(disk)).toEqual(await cleanSite(disk));
});
