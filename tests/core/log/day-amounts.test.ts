import { yearsOfDays } from '../../../src/core/log/day-amounts';
import { shownCharacters } from '../../../src/core/publish/compile/shown-characters';
import { exportVault, type Files } from '../../support/memory-vault';

test('a span fills its days over New Year and shares its characters out; the gap lies between two days of one year', () => {
  const years = yearsOfDays([
    { start: '2024-01-10', characters: 5000 },
    { start: '2023-12-30', end: '2024-01-02', characters: 800 },
    { start: '2023-12-30', characters: 0 },
  ]);
  expect(years.map(({ year, days, longestGap }) => [year, [...days].map(([day, { amount }]) => `${day} ${amount}`), longestGap])).toEqual([
    ['2024', ['2024-01-01 2', '2024-01-02 2', '2024-01-10 4'], 7],
    ['2023', ['2023-12-30 2', '2023-12-31 2'], 0],
  ]);
});

test('an entry without a word is still a day, and 29 February is one', () => {
  const [year] = yearsOfDays([{ start: '2024-02-28', end: '2024-03-01', characters: 0 }]);
  expect([...(year?.days.keys() ?? [])]).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  expect([...(year?.days.values() ?? [])].map(({ amount }) => amount)).toEqual([1, 1, 1]);
});

test('what readers see is counted, not links, markup or what is embedded', () => {
  expect(shownCharacters('ab [cd](/x/y.md) <b class="e">f</b> 一二\n\n<div class="embed">\n\nlong\n\n</div>\ng')).toBe(8);
});

const mapOf = async (files: Files, settings = {}): Promise<string> => {
  const { pages, report } = await exportVault(files, { settings: { language: 'en', ...settings } });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return /^<div class="year-map".*$/m.exec(pages['Log/README.md'] ?? '')?.[0] ?? '';
};

const long = 'word '.repeat(500);

test('the map says in words what it draws, links every day to its entry, and no cell stops the keyboard', async () => {
  const map = await mapOf({ 'Log/2026-03-02.md': 'x', 'Log/2026-03-05.md': long });
  expect(map).toContain('role="img" aria-label="2026: 2 days with entries, longest gap 2 days. Days by month: Mar 2."');
  expect([...map.matchAll(/<a href="([^"]*)" tabindex="(-?\d)"><title>([^<]*)<\/title><path class="amount-(\d)"/g)].map(([, ...found]) => found)).toEqual([
    ['#/Log/?id=_2026-03-02', '-1', '2026.3.2', '1'],
    ['#/Log/?id=_2026-03-05', '-1', '2026.3.5', '4'],
  ]);
});

test('what is private darkens no cell: no entry, no callout, no comment, no property', async () => {
  const open: Files = { 'Log/2026-03-02.md': 'x', 'Log/2026-03-05.md': 'y' };
  const shut: Files = {
    'Log/2026-03-02.md': `---\nmood: ${long}\n---\nx\n\n> [!private]\n> ${long}\n\n%%${long}%%`,
    'Log/2026-03-03.md': `---\npublish: false\n---\n${long}`,
    'Log/2026-03-04.md': `---\npublish: protected\n---\n${long}`,
    'Log/2026-03-05.md': 'y',
  };
  expect(await mapOf(shut)).toBe(await mapOf(open));
});

test('weeks begin on Monday in Chinese, on Sunday in English, and the map can be left out', async () => {
  const files: Files = { 'Log/2026-03-01.md': 'a Sunday' };
  expect(await mapOf(files)).toContain('d="M137 16h10v10h-10z"');
  expect(await mapOf(files, { language: 'zh' })).toContain('d="M124 94h10v10h-10z"');
  expect(await mapOf(files, { logHeatMap: false })).toBe('');
});
