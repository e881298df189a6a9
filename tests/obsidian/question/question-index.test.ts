/** @jest-environment jsdom */
import type { TFile } from 'obsidian';
import { nothing, type Host } from '../../host/in-jest';
import { caughtUp, questionsApp } from './questions-app';
import type { QuestionIndex } from '../../../src/obsidian/question/question-index';

const files = {
  'Log/2026-02-27.md': '- [ ] ❓ Why?\n- [x] ❓ When? ✅ 2026-02-28\n',
  'Log/2026-01-10 to 2026-01-12.md': '- [ ] ❓ Which?\n',
  'Papers/DeePMD.md': '---\ntype: paper\nread_date: 2025.3.1\n---\n- [ ] ❓ How?\n',
  'Papers/DeePMD (conflicted copy 2026-02-20).md': '- [ ] ❓ Copied?\n',
  'Plain.md': '# Nothing is asked here\n',
};

/** Every question as `note: words (day asked)`. */
const asked = (index: QuestionIndex): string[] => [...index.notes.values()].flatMap(({ questions }) => questions.map(({ note, text, asked: day }) => `${note}: ${text} (${day ?? ''})`)).sort();

/** How often each note is read from now on. */
function watchReads(host: Host): readonly string[] {
  const reads: string[] = [];
  const { vault } = host.app;
  const read = vault.cachedRead.bind(vault);
  vault.cachedRead = (file: TFile) => {
    reads.push(file.path);
    return read(file);
  };
  return reads;
}

test('the questions of all notes are found with the day that they were asked on, those of conflict copies left out', async () => {
  const { index } = await questionsApp({ files });
  expect([index.isReady, index.notes.size]).toEqual([false, 0]);
  await index.begin();
  expect(asked(index)).toEqual([
    'Log/2026-01-10 to 2026-01-12.md: Which? (2026-01-12)',
    'Log/2026-02-27.md: When? (2026-02-27)',
    'Log/2026-02-27.md: Why? (2026-02-27)',
    'Papers/DeePMD.md: How? (2025-03-01)',
  ]);
  expect([index.isReady, index.openCount]).toEqual([true, 3]);
});

test('no note is read until somebody wants to know, and then each of them once', async () => {
  const { host, index } = await questionsApp({ files });
  const reads = watchReads(host);
  await caughtUp(host);
  expect(reads).toEqual([]);
  await Promise.all([index.begin(), index.begin()]);
  expect([...reads].sort()).toEqual(Object.keys(files).sort());
});

test('an edit reads its note alone, and changes that come together are told once', async () => {
  const { host, index } = await questionsApp({ files });
  await index.begin();
  const reads = watchReads(host);
  let told = 0;
  index.onChange(() => told++);
  await host.otherProgram.write('Plain.md', '- [ ] ❓ One? ➕ 2026-03-01\n');
  await host.otherProgram.write('Papers/DeePMD.md', 'Read.\n');
  await caughtUp(host);
  expect([told, [...new Set(reads)].sort()]).toEqual([1, ['Papers/DeePMD.md', 'Plain.md']]);
  expect(asked(index).filter((each) => !each.startsWith('Log/'))).toEqual(['Plain.md: One? (2026-03-01)']);
});

test('an edit that changes no question is told to nobody', async () => {
  const { host, index } = await questionsApp({ files });
  await index.begin();
  let told = 0;
  index.onChange(() => told++);
  await host.otherProgram.write('Plain.md', '# Still nothing\n');
  await host.otherProgram.write('Papers/DeePMD.md', `${files['Papers/DeePMD.md']}\nMore.\n`);
  await caughtUp(host);
  expect(told).toBe(0);
});

test('notes that come, go and move are followed, with a folder too', async () => {
  const { host, index } = await questionsApp({ files });
  await index.begin();
  const { vault, fileManager } = host.app;
  await vault.create('New.md', '- [ ] ❓ New?\n');
  await fileManager.trashFile(vault.getFileByPath('Log/2026-02-27.md')!);
  await fileManager.renameFile(vault.getFolderByPath('Papers')!, 'Reads');
  await caughtUp(host);
  expect(asked(index)).toEqual(['Log/2026-01-10 to 2026-01-12.md: Which? (2026-01-12)', 'New.md: New? ()', 'Reads/DeePMD.md: How? (2025-03-01)']);
  await fileManager.renameFile(vault.getFileByPath('New.md')!, 'Log/2026-03-01.md');
  await caughtUp(host);
  expect(asked(index)).toContain('Log/2026-03-01.md: New? (2026-03-01)');
});

test('a note tells what it asks before the others have been read', async () => {
  const { host, index } = await questionsApp({ files });
  const reads = watchReads(host);
  const file = host.app.vault.getFileByPath('Papers/DeePMD.md')!;
  expect((await index.of(file)).questions.map(({ text }) => text)).toEqual(['How?']);
  expect(reads).toEqual(['Papers/DeePMD.md']);
});

test('a plugin that goes while it reads leaves nothing behind and reads no further', async () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`Notes/${at}.md`, `- [ ] ❓ Why ${at}?\n`]));
  const { host, index } = await questionsApp({ files: many });
  const reads = watchReads(host);
  void index.begin();
  await host.settled();
  expect(await host.disable('research-logbook')).toEqual(nothing);
  const then = reads.length;
  await caughtUp(host);
  expect(reads.length - then).toBeLessThanOrEqual(32);
  expect(host.problems()).toEqual([]);
});
