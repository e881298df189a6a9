/** @jest-environment jsdom */
import { MemoryDisk, nothing, type Host } from '../../host/in-jest';
import { caughtUp, listed, openedQuestions, questionsApp } from './questions-app';

afterEach(() => jest.useRealTimers());

const words = 'Why does the loss rise after the first hundred steps?';
const kept = (disk: MemoryDisk): string | undefined => Object.entries(disk.texts()).find(([path]) => path.startsWith('.obsidian/plugins/research-logbook/state/') && path.endsWith('/first-seen.json'))?.[1];
const ages = (): readonly string[] => [...document.querySelectorAll('.research-logbook-question-tree [role="treeitem"]:not([aria-level="1"])')].map((row) => `${row.querySelector('.research-logbook-question-words')?.textContent ?? ''} ${row.querySelector('.research-logbook-question-age')?.textContent ?? ''}`);

/** Waits for what is kept to say that, as the plugin takes its time. */
async function waitForKept(disk: MemoryDisk, text: string): Promise<void> {
  for (let tries = 0; tries < 200 && kept(disk)?.includes(text) !== true; tries += 1) await new Promise((resolve) => window.setTimeout(resolve, 50));
  expect(kept(disk)).toContain(text);
}

/** The same disk, so many days after 2 March 2026. */
async function startedAgain(disk: MemoryDisk, host: Host, days: number): Promise<Host> {
  await host.close();
  const { host: again, index } = await questionsApp({ disk }, {}, new Date(2026, 2, 2 + days, 9));
  await again.user.run('research-logbook:open-questions');
  await index.begin();
  await caughtUp(again);
  return again;
}

test('a question of no day is as old as the time since it was first seen, though its note was renamed and its words changed', async () => {
  const disk = new MemoryDisk({ files: { 'Loose.md': `- [ ] ❓ ${words}\n` } });
  const { host } = await openedQuestions({ disk });
  expect(ages()).toEqual([`${words} today`]);
  await waitForKept(disk, words);
  await host.app.fileManager.renameFile(host.app.vault.getFileByPath('Loose.md')!, 'Moved.md');
  await caughtUp(host);
  await waitForKept(disk, 'Moved.md');
  const later = await startedAgain(disk, host, 3);
  expect(ages()).toEqual([`${words} 3 days`]);
  await later.otherProgram.write('Moved.md', '- [ ] ❓ Why does the loss rise after the first thousand steps?\n- [ ] ❓ And who says so?\n');
  await caughtUp(later);
  expect(ages()).toEqual(['Why does the loss rise after the first thousand steps? 3 days', 'And who says so? today']);
  expect(later.problems()).toEqual([]);
});

test('what was renamed and reworded while the plugin was not there keeps its day', async () => {
  const disk = new MemoryDisk({ files: { 'Loose.md': `- [ ] ❓ ${words}\n` } });
  const { host } = await openedQuestions({ disk });
  await waitForKept(disk, words);
  await host.disable('research-logbook');
  await host.app.fileManager.renameFile(host.app.vault.getFileByPath('Loose.md')!, 'Moved.md');
  await host.otherProgram.write('Moved.md', `- [ ] ❓ ${words.replace('hundred', 'thousand')}\n`);
  await startedAgain(disk, host, 3);
  expect(ages()).toEqual([`${words.replace('hundred', 'thousand')} 3 days`]);
});

test('notes that change names between two looks keep the days of their own questions', async () => {
  const disk = new MemoryDisk({ files: { 'A.md': '- [ ] ❓ Why A?\n' } });
  const { host } = await openedQuestions({ disk });
  await waitForKept(disk, 'Why A?');
  const later = await startedAgain(disk, host, 3);
  await later.app.vault.create('B.md', '- [ ] ❓ Which way is B?\n');
  await caughtUp(later);
  const move = (from: string, to: string): Promise<void> => later.app.fileManager.renameFile(later.app.vault.getFileByPath(from)!, to);
  for (const [from, to] of [['A.md', 'C.md'], ['B.md', 'A.md'], ['C.md', 'B.md']] as const) await move(from, to);
  await caughtUp(later);
  expect(ages()).toEqual(['Why A? 3 days', 'Which way is B? today']);
});

test('the day that a note tells wins, and nothing is kept of such a question', async () => {
  const disk = new MemoryDisk({ files: { 'Loose.md': '- [ ] ❓ Undated?\n- [ ] ❓ Dated? ➕ 2026-02-20\n' } });
  const { host } = await openedQuestions({ disk });
  expect(ages()).toEqual(['Dated? 10 days', 'Undated? today']);
  await waitForKept(disk, 'Undated?');
  expect(kept(disk)).not.toContain('Dated?"');
  await host.otherProgram.write('Loose.md', '- [ ] ❓ Undated? ➕ 2026-02-10\n');
  await caughtUp(host);
  expect(ages()).toEqual(['Undated? 20 days']);
});

test('a broken memory is passed over, and the next one is kept', async () => {
  const disk = new MemoryDisk({ files: { 'Loose.md': `- [ ] ❓ ${words}\n` } });
  let { host } = await openedQuestions({ disk });
  await waitForKept(disk, words);
  const path = Object.keys(disk.texts()).find((each) => each.endsWith('/first-seen.json'))!;
  for (const broken of ['{"version":1,"questions":[{"te', '[]', '{"version":9}', '{"version":1,"questions":[{"text":1},null]}', '']) {
    await host.app.vault.adapter.write(path, broken);
    host = await startedAgain(disk, host, 3);
    expect(ages()).toEqual([`${words} today`]);
    expect(host.problems()).toEqual([]);
  }
  await waitForKept(disk, '2026-03-05');
});

test('a memory that cannot be kept harms nobody', async () => {
  const disk = new MemoryDisk({ files: { 'Loose.md': `- [ ] ❓ ${words}\n` } });
  let refused = 0;
  const { host } = await openedQuestions({ disk });
  disk.refuse = (operation, path) => {
    if (operation !== 'write' || !path.includes('first-seen')) return undefined;
    refused += 1;
    return 'ENOSPC';
  };
  for (let tries = 0; tries < 200 && refused === 0; tries += 1) await new Promise((resolve) => window.setTimeout(resolve, 50));
  await host.settled();
  disk.refuse = () => undefined;
  expect([refused, kept(disk), listed(), document.querySelector('.notice')]).toEqual([expect.any(Number), undefined, ['Up to 7 days 1', `- ${words}`], null]);
  expect(refused).toBeGreaterThan(0);
  expect(host.problems()).toEqual([]);
});

test('what was learnt last is not kept by a plugin that has gone, which leaves nothing behind', async () => {
  const disk = new MemoryDisk({ files: { 'Loose.md': '- [ ] ❓ Loose?\n' } });
  const { host } = await openedQuestions({ disk });
  expect(await host.disable('research-logbook')).toEqual(nothing);
  await new Promise((resolve) => window.setTimeout(resolve, 3200));
  expect(kept(disk)).toBeUndefined();
});

test('nothing is kept again when nothing was learnt', async () => {
  const disk = new MemoryDisk({ files: { 'Loose.md': `- [ ] ❓ ${words}\n` } });
  const { host } = await openedQuestions({ disk });
  await waitForKept(disk, words);
  let writes = 0;
  disk.refuse = (operation, path) => {
    if (operation === 'write' && path.includes('first-seen')) writes += 1;
    return undefined;
  };
  const later = await startedAgain(disk, host, 3);
  await later.otherProgram.write('Loose.md', `More.\n\n- [x] ❓ ${words} ✅ 2026-03-05\n- [ ] ❓ Dated? ➕ 2026-03-05\n`);
  await new Promise((resolve) => window.setTimeout(resolve, 3400));
  expect([ages(), writes]).toEqual([['Dated? today'], 0]);
  await later.otherProgram.write('Loose.md', '- [ ] ❓ Learnt?\n');
  await waitForKept(disk, 'Learnt?');
  expect(writes).toBe(1);
});
