import { exportVault } from '../../../support/memory-vault';

const page = async (text: string): Promise<string> => ((await exportVault({ 'Plans/W.md': text })).pages['Plans/W.md'] ?? '').replace(/^# W\n\n/, '').trim();

test('the table of a week says which column is which day', async () => {
  const table = '| | 2026.3.16 | 3.17 | notes |\n|---|---|---|---|\n| | Mon | Tue | |\n| am | a | b | c |';
  expect(await page(`## 2026.3.16-2026.3.22\n\n${table}\n\nafter\n`)).toBe(`## 2026.3.16-2026.3.22\n\n<div class="week-plan" data-days-are="columns" data-heads="2" data-days="- 20528 20529 -">\n\n${table}\n\n</div>\n\n\nafter`);
});

test('one whose rows are days says so', async () => {
  const table = '| day | am | pm |\n|---|---|---|\n| Mon 3.16 | a | b |\n| Tue 3.17 | c | d |';
  expect(await page(`## 2026.3.16-2026.3.22\n\n${table}\n`)).toContain(`<div class="week-plan" data-days-are="rows" data-heads="1" data-days="- 20528 20529">\n\n${table}\n\n</div>`);
});

test.each([
  ['a table of something else', '## 2026.3.16-2026.3.22\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'],
  ['a plan whose days nothing tells', '| | Mon | Tue |\n|---|---|---|\n| am | a | b |\n'],
  ['a table in a quote', '## 2026.3.16-2026.3.22\n\n> | | 2026.3.16 | 2026.3.17 |\n> |---|---|---|\n> | am | a | b |\n'],
  ['a table in a comment', '## 2026.3.16-2026.3.22\n\n%%\n| | 2026.3.16 | 2026.3.17 |\n|---|---|---|\n| am | a | b |\n%%\n'],
])('%s is left as it is', async (_, text) => {
  expect(await page(text)).not.toContain('week-plan');
});
