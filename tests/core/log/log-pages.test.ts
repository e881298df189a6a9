import { LONG_LOG } from '../../../src/core/log/log-pages';
import { verifySite } from '../../../src/core/verify/verify-site';
import { exportVault, MemoryVault } from '../../support/memory-vault';

const day = (index: number): string => new Date(Date.UTC(2025, 6, 1) + index * 86_400_000).toISOString().slice(0, 10);

async function log(count: number): Promise<{ pages: Readonly<Record<string, string>>; broken: readonly unknown[] }> {
  const vault = new MemoryVault({ 'Log/README.md': 'My log.', 'Log/2026.md': 'no entry' });
  for (let index = 0; index < count; index += 1) vault.write(`Log/${day(index)}.md`, index === 0 ? 'first' : `after [[${day(index - 1)}]]`);
  const { pages, site } = await exportVault(vault, { settings: { language: 'en', logHeatMap: false } });
  return { pages, broken: (await verifySite(site)).broken.filter(({ page }) => page !== 'index.html') };
}

test('a short log is one page, newest first', async () => {
  const { pages, broken } = await log(3);
  expect(broken).toEqual([]);
  expect(pages['Log/README.md']).toBe([
    '# Log', 'My log.',
    '## 2025.7.3 :id=_2025-07-03', 'after [2025-07-02](/Log/?id=_2025-07-02)',
    '## 2025.7.2 :id=_2025-07-02', 'after [2025-07-01](/Log/?id=_2025-07-01)',
    '## 2025.7.1 :id=_2025-07-01', 'first\n',
  ].join('\n\n'));
});

test('a long one has a page for each year, beside a note of that name, and links go across them', async () => {
  const { pages, broken } = await log(LONG_LOG + 1);
  expect(broken).toEqual([]);
  expect(pages['Log/README.md']).toBe([
    '# Log\n\nMy log.\n',
    `- [2026](/Log/2026-2.md): ${LONG_LOG + 1 - 184} entries, January; newest: [2026.1.17](/Log/2026-2.md?id=_2026-01-17)`,
    '- [2025](/Log/2025.md): 184 entries, July–December; newest: [2025.12.31](/Log/2025.md?id=_2025-12-31)\n',
  ].join('\n'));
  expect(pages['Log/2026-2.md']).toMatch(/^# 2026\n\n\[← 2025\]\(\/Log\/2025\.md\) · \[All years\]\(\/Log\/\)\n\n## /);
  expect(pages['Log/2025.md']).toMatch(/\n\n\[All years\]\(\/Log\/\) · \[2026 →\]\(\/Log\/2026-2\.md\)\n$/);
  expect(pages['Log/2026-2.md']).toContain('## 2026.1.1 :id=_2026-01-01\n\nafter [2025-12-31](/Log/2025.md?id=_2025-12-31)');
  expect(pages['Log/2026.md']).toBe('# 2026\n\nno entry');
});
