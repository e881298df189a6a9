import { isCommitPending, recover } from '../../../../src/core/publish/commit/recover';
import { journalPath, stageFolder } from '../../../../src/core/publish/commit/journal';
import { after, before, later } from '../../../support/commit-scenario';
import { publishedSite } from '../../../support/commit-walk';
import { exportRun, hash } from '../../../support/export-run';
import type { MemorySite } from '../../../support/memory-site';

/** A site whose commit was stopped right before the first operation that matches. */
async function stoppedBefore(operation: RegExp): Promise<MemorySite> {
  const start = await publishedSite(before);
  const done: string[] = [];
  const whole = start.clone().restart();
  whole.observer = (name) => (done[whole.operations] = name);
  await exportRun(whole, after, { removeMany: true });
  const site = start.restart({ at: done.findIndex((name) => operation.test(name)), kind: 'stop' });
  await exportRun(site, after, { removeMany: true }).catch(() => undefined);
  return site.restart();
}

const firstRemoval = /^remove (?!\.logbook)/;
const lastMove = /^move index.html/;

test('a stage without a journal is thrown away, and the site stays', async () => {
  const site = await stoppedBefore(/^move .*journal.json/);
  const files = (await publishedSite(before)).files();
  expect(await isCommitPending(site)).toBe(false);
  expect(await recover(site, hash)).toBe('discarded');
  expect(site.files()).toEqual(files);
  expect(await recover(site, hash)).toBe('nothing');
});

test('a journal is finished without the vault', async () => {
  const site = await stoppedBefore(firstRemoval);
  expect(await isCommitPending(site)).toBe(true);
  expect(await recover(site, hash)).toBe('finished');
  expect(site.files()).toEqual((await publishedSite(after)).files());
  expect(site.folders()).not.toContain(stageFolder);
});

test('a file that somebody edited after the stop is not removed', async () => {
  const site = (await stoppedBefore(firstRemoval)).place('Log/secret.md', 'edited');
  expect(await recover(site, hash)).toBe('finished');
  expect(site.files()['Log/secret.md']).toBe('edited');
});

test('a file that somebody edited after the stop is not replaced, and the next export says so', async () => {
  const site = (await stoppedBefore(lastMove)).place('index.html', 'edited');
  expect(await recover(site, hash)).toBe('finished');
  expect(site.files()['index.html']).toBe('edited');
  const { plan } = await exportRun(site, later, { removeMany: true });
  expect(plan.findings).toMatchObject([{ code: 'edited-site-file', severity: 'error' }]);
});

test('a file that somebody made after the stop is not replaced', async () => {
  const site = (await stoppedBefore(/^move Concepts/)).place('Concepts/one.md', 'theirs');
  expect(await recover(site, hash)).toBe('finished');
  expect(site.files()).toMatchObject({ 'Concepts/one.md': 'theirs', 'Concepts/more/two.md': 'new' });
});

test('a staged file that is broken is not brought, and the next export mends the page', async () => {
  const site = (await stoppedBefore(lastMove)).place(`${stageFolder}/files/index.html`, '<html>n');
  expect(await recover(site, hash)).toBe('finished');
  expect(site.files()['index.html']).toBe(before['index.html']);
  await exportRun(site, after, { removeMany: true });
  expect(site.files()).toEqual((await publishedSite(after)).files());
});

test('a dry run leaves an unfinished commit as it is, and says so', async () => {
  const site = await stoppedBefore(lastMove);
  const files = site.files();
  await expect(exportRun(site, later, { dryRun: true })).rejects.toThrow('Export without --dry-run');
  expect(site.files()).toEqual(files);
});

test('a journal of a newer program is left for that program', async () => {
  const site = (await stoppedBefore(firstRemoval)).place(journalPath, '{"version":2}');
  await expect(recover(site, hash)).rejects.toThrow('Update Research Logbook');
});
