import { headingStyleFor } from '../../../src/core/log/heading-style';
import { logEntry } from '../../../src/core/log/log-entry';
import { logHeading } from '../../../src/core/log/log-heading';
import { readFacts } from '../../../src/core/note/read-facts';
import { verifySite } from '../../../src/core/verify/verify-site';
import { exportVault } from '../../support/memory-vault';
import { rendered } from '../../support/rendered';

const heading = (properties: string, style = headingStyleFor('zh')): string | undefined => {
  const entry = logEntry(readFacts('Log/a.md', new TextEncoder().encode(`---\n${properties}\n---\n`)).facts, 'Log', () => undefined);
  return entry && logHeading(entry, style);
};

test.each([
  ['date: 2023-05-29', '2023.5.29', '2023-05-29'],
  ['date: 2023-05-30\nend: 2023-06-11', '2023.5.30-6.11', '2023-05-30 – 2023-06-11'],
  ['date: 2023-12-30\nend: 2024-01-02', '2023.12.30-2024.1.2', '2023-12-30 – 2024-01-02'],
])('the entry of %j has the heading %s, or %s', (properties, zh, en) => {
  expect([heading(properties), heading(properties, headingStyleFor('en'))]).toEqual([zh, en]);
});

test.each([
  ['heading: "2023年5月30日至6月11日"', '2023年5月30日至6月11日'],
  ['heading: "2023.5.30-6.11 答辩 (2*3)"', '2023.5.30-6.11 答辩 (2*3)'],
  ['heading: "5.30~6.11"', '5.30~6.11'],
])('%s is kept', (property, expected) => {
  expect(heading(`date: 2023-05-30\nend: 2023-06-11\n${property}`)).toBe(expected);
});

test.each(['"2023.5.30"', '"2023.5.30-6.12"', '"A private thought"', '2023', '["2023.5.30-6.11"]', '""'])('the heading %s is no heading of the entry, and stays in the vault', (property) => {
  expect(heading(`date: 2023-05-30\nend: 2023-06-11\nheading: ${property}`)).toBe('2023.5.30-6.11');
});

test.each(['%%secret%%', '[[Private note]]', '[text](Private.md)', '<!-- secret -->', '#tag', '$x$', '%% secret', '<b>'])('a title with %s is not shown', (title) => {
  expect(heading(`date: 2023-05-30\nheading: "2023/5/30 ${title}"`)).toBe('2023/5/30');
});

test('titles are shown as they are written, in the order of the days, and links lead to them', async () => {
  const { pages, site, report } = await exportVault({
    'Log/2023-05-30 to 2023-06-11.md': '---\ndate: 2023-05-30\nend: 2023-06-11\nheading: "2023-05-30~6.11 a_b_c *d* ~e~"\n---\nspan',
    'Log/2023-06-12.md': '---\nheading: "2023.6.12 组会"\n---\nafter [[2023-05-30 to 2023-06-11]], then [[2023-06-12 2]]',
    'Log/2023-06-12 2.md': '---\nheading: "2023.6.12 晚上"\n---\nevening',
    'Log/2023-06-13.md': 'last',
  });
  expect((await verifySite(site)).broken.filter(({ page }) => page !== 'index.html')).toEqual([]);
  expect(report.findings).toEqual([]);
  const shown = [...rendered(pages['Log/README.md'] ?? '').matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, text]) => text?.replace(/<[^>]*>| :id=.*/g, ''));
  expect(shown).toEqual(['2023.6.13', '2023.6.12 组会', '2023.6.12 晚上', '2023-05-30~6.11 a_b_c *d* ~e~']);
});
