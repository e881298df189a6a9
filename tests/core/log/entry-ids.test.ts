import { verifySite } from '../../../src/core/verify/verify-site';
import { exportVault, type Files } from '../../support/memory-vault';

const ids = async (files: Files, settings = {}): Promise<readonly string[]> => {
  const { pages, site } = await exportVault(files, { settings });
  expect((await verifySite(site)).broken.filter(({ page }) => page !== 'index.html')).toEqual([]);
  return [...(pages['Log/README.md'] ?? '').matchAll(/^## .* :id=(\S+)$/gm)].map(([, id = '']) => id);
};

const log: Files = {
  'Log/2026-03-02.md': 'first, then [[2026-03-02 2]]',
  'Log/2026-03-02 2.md': 'see [[2026-02-20 to 2026-02-22#Done]]',
  'Log/2026-02-20 to 2026-02-22.md': '## Done\nA span, before [[2026-03-02]]',
};

test('an entry has the address of its days, a second one of a day that of its name too', async () => {
  expect(await ids(log)).toEqual(['_2026-03-02', '_2026-03-02-2', '_2026-02-20-to-2026-02-22']);
});

test.each([
  ['another format of headings', { logHeadingFormat: 'YYYY年M月D日' }],
  ['another title and language', { logTitle: 'Diary', language: 'zh' as const }],
  ['another format of names', { logFormat: 'YYYY/MM/DD' }],
])('%s moves no entry', async (_, settings) => {
  expect(await ids(log, settings)).toEqual(await ids(log));
});

test('no entry moves when another of its day comes or goes', async () => {
  const { 'Log/2026-03-02.md': _, ...without } = log;
  expect(await ids({ ...without, 'Log/2026-03-02 2.md': 'alone' })).toEqual(['_2026-03-02-2', '_2026-02-20-to-2026-02-22']);
  expect(await ids({ ...log, 'Log/2026-03-02 three.md': '' })).toEqual(expect.arrayContaining([...(await ids(log))]));
});

test('notes of one day and name in two folders, and a heading that is a day, keep apart', async () => {
  const found = await ids({ 'Log/2026-03-02.md': '### 2026-03-02\nx', 'Log/a/2026-03-02.md': 'see [[Log/2026-03-02#2026-03-02]]', 'Log/Ideas.md': '---\ndate: 2026-03-02\n---\nx' });
  expect(new Set(found).size).toBe(found.length);
  expect(found).toContain('_2026-03-02');
});
