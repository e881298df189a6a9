import fc from 'fast-check';
import { hasErrors } from '../../../src/core/publish/report';
import type { Settings } from '../../../src/core/settings';
import { hostilePaths, hostileText } from '../../support/hostile-notes';
import { isDeep } from '../../support/is-deep';
import { MemorySite } from '../../support/memory-site';
import { exportVault, MemoryState, MemoryVault } from '../../support/memory-vault';

type Step =
  | { readonly do: 'write'; readonly path: string; readonly text: string }
  | { readonly do: 'remove'; readonly path: string }
  | { readonly do: 'rename'; readonly path: string; readonly to: string }
  | { readonly do: 'set'; readonly settings: Partial<Settings> }
  | { readonly do: 'export' };

const path = fc.constantFrom(...hostilePaths, 'Sub/a.md', 'New/B.md', 'New/图 1.png', 'Log/2025-12-31.md', '首页.md');

const settings: fc.Arbitrary<Partial<Settings>> = fc.record({
  language: fc.constantFrom('auto', 'en', 'zh'),
  siteTitle: fc.constantFrom('', 'My site'),
  home: fc.constantFrom('', 'Home.md', 'A'),
  propertiesShown: fc.constantFrom(['tags', 'authors'], ['authors'], []),
  rules: fc.subarray([{ folder: 'Sub', visibility: 'private' }, { folder: 'Log', visibility: 'private' }, { folder: 'img', visibility: 'private' }]),
}, { requiredKeys: [] });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: path.chain((to) => fc.record({ do: fc.constant('write' as const), path: fc.constant(to), text: hostileText(to) })) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), path }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rename' as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('set' as const), settings }) },
  { weight: 3, arbitrary: fc.constant({ do: 'export' as const }) },
);

/** Does the steps to one vault and one site, and compares the site after each export with one made from nothing. */
async function follow(steps: readonly Step[]): Promise<void> {
  const vault = new MemoryVault();
  const site = new MemorySite();
  const state = new MemoryState();
  let settings: Partial<Settings> = {};
  for (const one of [...steps, { do: 'export' as const }]) {
    if (one.do === 'write') vault.write(one.path, one.text);
    else if (one.do === 'remove') vault.remove(one.path);
    else if (one.do === 'rename') vault.rename(one.path, one.to);
    else if (one.do === 'set') ({ settings } = one);
    else {
      const options = { settings, include: ['/'], removeMany: true };
      const again = await exportVault(vault, { ...options, site, state });
      const clean = await exportVault(vault, options);
      expect(again.report.findings).toEqual(clean.report.findings);
      if (!hasErrors(clean.report.findings)) expect(again.pages).toEqual(clean.pages);
    }
  }
}

test('200 edits, renames, removals and changes of settings give the bytes of one clean export, at every export between', async () => {
  await follow(fc.sample(step, { numRuns: 200, seed: 20260302 }));
});

test('any few of them do too', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 10 }), follow), isDeep ? {} : { numRuns: 25 });
});

test('an unchanged file is not written again, and an unchanged note not read', async () => {
  const vault = new MemoryVault({ 'A.md': '[[B]] ![[C]]', 'B.md': 'b', 'C.md': 'c', 'Private.md': '---\npublish: false\n---\nx', 'Log/2026-03-02.md': 'day' });
  const site = new MemorySite();
  const state = new MemoryState();
  await exportVault(vault, { include: ['/'], site, state });
  const before = new Map(site.list().map(({ path: file, mtime }) => [file, mtime]));
  vault.reads.length = 0;
  vault.write('B.md', 'b and more');
  const { report } = await exportVault(vault, { include: ['/'], site, state });
  expect(vault.reads).toEqual(['B.md']);
  const written = site.list().filter(({ path: file, mtime }) => before.get(file) !== mtime).map(({ path: file }) => file);
  expect(written).toEqual(['B.md', '_logbook/manifest.json']);
  expect(report.pages.filter(({ status }) => status !== 'unchanged').map(({ page }) => page)).toEqual(['B.md']);
});

test('a page that embeds a changed note is made again, and nothing else', async () => {
  const vault = new MemoryVault({ 'A.md': '[[B]] ![[C]]', 'B.md': 'b', 'C.md': '![[D#H]]', 'D.md': '## H\n\nx' });
  const options = { include: ['/'], site: new MemorySite(), state: new MemoryState() };
  await exportVault(vault, options);
  vault.write('D.md', '## H\n\ny');
  const { report } = await exportVault(vault, options);
  expect(report.pages.filter(({ status }) => status !== 'unchanged').map(({ page }) => page)).toEqual(['A.md', 'C.md', 'D.md']);
});

test('pages take up the language that the notes now have', async () => {
  const vault = new MemoryVault({ 'A.md': '[[Private]]', 'Private.md': '---\npublish: false\n---\nx' });
  const options = { include: ['/'], site: new MemorySite(), state: new MemoryState() };
  expect((await exportVault(vault, options)).pages['A.md']).toContain('private note');
  vault.write('一.md', '# 一');
  expect((await exportVault(vault, options)).pages['A.md']).toContain('私人笔记');
});
