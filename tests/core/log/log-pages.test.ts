import { LONG_LOG } from '../../../src/core/log/log-pages';
import { verifySite } from '../../../src/core/verify/verify-site';
import { exportVault, MemoryVault } from '../../support/memory-vault';

const day = (index: number): string => new Date(Date.UTC(2025, 6, 1) + index * 86_400_000).toISOString().slice(0, 10);

async function log(count: number): Promise<{ pages: Readonly<Record<string, string>>; broken: readonly unknown[] }> {
  const vault = new MemoryVault({ 'Log/README.md': 'My log.', 'Log/2026.md': 'no entry' });
  for (let index = 0; index < count; index += 1) vault.write(`Log/${day(index)}.md`, index === 0 ? 'first' : `after [[${day(index - 1)}]]`);
  const { pages, site } = await exportVault(vault, { settings: { language: 'en' } });
  return { pages, broken: (await verifySite(site)).broken.filter(({ page }) => page !== 'index.html') };
}

test('a short log is one page, newest first', async () => {
  const { pages, broken } = await log(3);
  expect(broken).toEqual([]);
  expect(pages['Log/README.md']).toBe([
    '# Log', 'My log.', '## 2025.7.3', 'after [2025-07-02](/Log/?id=_202572)', '## 2025.7.2', 'after [2025-07-01](/Log/?id=_202571)', '## 2025.7.1', 'first\n',
  ].join('\n\n'));
});

test('a long one has a page for each year, beside a note of that name, and links go across them', async () => {
  const { pages, broken } = await log(LONG_LOG + 1);
  expect(broken).toEqual([]);
  expect(pages['Log/README.md']).toBe(`# Log\n\nMy log.\n\n- [2026](/Log/2026-2.md) (${LONG_LOG + 1 - 184})\n- [2025](/Log/2025.md) (184)\n`);
  expect(pages['Log/2026-2.md']).toContain('## 2026.1.1\n\nafter [2025-12-31](/Log/2025.md?id=_20251231)');
  expect(pages['Log/2026.md']).toBe('# 2026\n\nno entry');
});
