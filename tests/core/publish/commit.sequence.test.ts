import fc from 'fast-check';
import type { Written } from '../../../src/core/publish/commit/survey';
import { exportRun, type Pages } from '../../support/export-run';
import { isDeep } from '../../support/is-deep';
import { MemorySite } from '../../support/memory-site';

const name = fc.constantFrom('a', 'A', 'b', 'é', 'É', 'c.md', '论文', '_sidebar.md', 'index.html');
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** Sites as an export makes them: no two files or folders are one when case is not told apart, and no file is a folder. */
const site: fc.Arbitrary<Pages> = fc.array(fc.tuple(path, fc.constantFrom('', 'one', 'two')), { maxLength: 12 }).map((files) => {
  const pages: Record<string, string> = {};
  const taken = new Set<string>();
  const spellings = new Map<string, string>();
  for (const [drawn, text] of files) {
    const file = drawn.split('/').reduce((folder, name) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      return spellings.get(fold(path)) ?? (spellings.set(fold(path), path), path);
    }, '');
    const folders = file.split('/').map((_, depth, names) => fold(names.slice(0, depth + 1).join('/')));
    const isFree = [...taken].every((other) => !`${other}/`.startsWith(`${fold(file)}/`)) && folders.every((folder) => !taken.has(folder));
    if (!isFree) continue;
    taken.add(fold(file));
    pages[file] = text;
  }
  return pages;
});

const run = fc.record({ pages: site, keepsState: fc.boolean(), stopAt: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }) });

test.each(['exact', 'fold', 'nfd'] as const)('any sequence of exports and stops gives what one export gives (%s)', async (spelling) => {
  await fc.assert(fc.asyncProperty(fc.array(run, { maxLength: 8 }), site, async (runs, last) => {
    const folder = new MemorySite(spelling);
    let written: ReadonlyMap<string, Written> = new Map();
    for (const { pages, keepsState, stopAt } of runs) {
      folder.restart(stopAt === undefined ? undefined : { at: stopAt, kind: 'torn' });
      if (!keepsState) written = new Map();
      written = await exportRun(folder, pages, { written, removeMany: true }).then((done) => done.written, () => written);
    }
    const { plan } = await exportRun(folder.restart(), last, { written, removeMany: true });
    expect(plan.findings).toEqual([]);
    const clean = new MemorySite(spelling);
    await exportRun(clean, last);
    expect(folder.restart().files()).toEqual(clean.restart().files());
    expect(folder.folders()).toEqual(clean.folders());
  }), { numRuns: isDeep ? 5_000 : 200 });
});
