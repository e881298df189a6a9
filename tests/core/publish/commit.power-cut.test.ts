import { exportRun, type Pages } from '../../support/export-run';
import { after, before, foreign, later, numbered } from '../../support/commit-scenario';
import { isDeep } from '../../support/is-deep';
import { MemorySite } from '../../support/memory-site';

/** More files than are forced to the disk one by one, each of more than one block. */
const block = 'x'.repeat(700);
const large: Pages = { ...after, ...numbered('Many/page', 60, block) };
const larger: Pages = { ...after, ...numbered('Many/page', 70, block), 'Many/page3.md': 'changed' };

async function site(pages: Pages): Promise<MemorySite> {
  const made = new MemorySite();
  for (const [path, text] of Object.entries(foreign)) made.place(path, text);
  await exportRun(made, pages);
  return made;
}

const step = isDeep ? 1 : 5;

/** Cuts the power after every operation, or every so manieth, with some of the last changes lost, and exports again. */
async function walk(next: Pages, again: Pages, broken: 'empty' | 'torn', lost: number): Promise<ReadonlySet<string>> {
  const violations = new Set<string>();
  const start = (await site(before)).cutPower(0, 'empty');
  const whole = (await site(again)).files();
  for (let at = 1 + (lost % step), stopped = true; stopped; at += step) {
    const folder = start.clone().restart({ at, kind: 'stop' });
    await exportRun(folder, next, { removeMany: true }).catch(() => undefined);
    stopped = folder.broken;
    const { plan } = await exportRun(folder.cutPower(lost, broken), again, { removeMany: true });
    for (const { code } of plan.findings) violations.add(code);
    if (JSON.stringify(folder.files()) !== JSON.stringify(whole)) violations.add(`another site after a cut at ${at}`);
  }
  return violations;
}

test.each([
  ['a small commit', after, after],
  ['a small commit, then another vault', after, later],
  ['a large commit', large, large],
])('a power cut during %s is mended by the next run', async (_, next, again) => {
  for (const broken of ['empty', 'torn'] as const) {
    for (const lost of [0, 1, 3, 1000]) expect(await walk(next, again, broken, lost)).toEqual(new Set());
  }
});

test('a power cut during a large commit that leaves files empty is mended, whatever the vault says by then', async () => {
  for (const lost of [0, 2]) expect(await walk(large, larger, 'empty', lost)).toEqual(new Set());
});

test('a power cut after a large commit is mended by what the state knows of its files', async () => {
  const folder = await site(before);
  const { written } = await exportRun(folder, large, { removeMany: true });
  folder.cutPower(0, 'torn');
  await exportRun(folder, larger, { written });
  expect(folder.files()).toEqual((await site(larger)).files());
});
