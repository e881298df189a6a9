import { MemorySite } from '../../../support/memory-site';
import { exportVault, MemoryState, MemoryVault, type Files } from '../../../support/memory-vault';

const vault: Files = {
  'Plans/2026-W12.md': '## 2026.3.16-2026.3.22\n\n- [x] a\n- [ ] b\n\n> [!private]\n> - [x] c\n',
  'Plans/2026-W21.md': '# Thesis 2026-05-18 – 2026-05-24\n',
  'Plans/Old/2025-W50.md': '- [-] x\n',
  'Plans/2026-W30.md': '---\npublish: false\n---\n- [x] secret\n',
  'Plans/Term.md': '---\ntype: note\n---\n# The term\n',
  'Plans/Someday.md': '---\ndate: 2020-01-01\n---\n- [ ] z\n',
};

test('the folder of plans opens with its weeks, newest first, and what they came to', async () => {
  const { pages } = await exportVault(vault, { settings: { language: 'en', propertiesShown: [], logHeadingFormat: 'YYYY-MM-DD' } });
  expect(pages['Plans/README.md']).toBe([
    '# Plans',
    '',
    '<div class="weeks">',
    '',
    '- <span data-week="20591 20597"></span>[Thesis 2026-05-18 – 2026-05-24](/Plans/2026-W21.md)',
    '- <span data-week="20528 20534"></span>[2026-W12](/Plans/2026-W12.md) <span class="week-days">2026-03-16 – 2026-03-22</span> <span class="week-tasks">1 of 2 done</span>',
    '- <span data-week="20430 20436"></span>[2025-W50](/Plans/Old/2025-W50.md) <span class="week-days">2025-12-08 – 2025-12-14</span> <span class="week-tasks">0 of 1 done</span>',
    '- [Someday](/Plans/Someday.md) <span class="week-tasks">0 of 1 done</span>',
    '',
    '</div>',
    '',
    '## Other pages',
    '',
    '- [The term](/Plans/Term.md)',
    '',
  ].join('\n'));
});

test('so does the sidebar', async () => {
  const { pages } = await exportVault(vault, { settings: { language: 'en' } });
  expect([...(pages['Plans/_sidebar.md'] ?? '').matchAll(/\((\/Plans\/[^)]+)\)/g)].map(([, page]) => page)).toEqual(['/Plans/2026-W21.md', '/Plans/2026-W12.md', '/Plans/Someday.md', '/Plans/Term.md', '/Plans/Old/']);
});

test('an author’s own page stays', async () => {
  const { pages } = await exportVault({ ...vault, 'Plans/README.md': '# Mine\n' });
  expect(pages['Plans/README.md']).toBe('# Mine\n');
});

test('a change of a week makes its page and that of all plans anew, another day none', async () => {
  const files = new MemoryVault(vault);
  const options = { site: new MemorySite(), state: new MemoryState() };
  await exportVault(files, options);
  files.write('Plans/2026-W12.md', '## 2026.3.16-2026.3.22\n\n- [x] a\n- [x] b\n');
  const { report } = await exportVault(files, options);
  expect(report.pages.filter(({ status }) => status !== 'unchanged').map(({ page }) => page)).toEqual(['Plans/2026-W12.md', 'Plans/README.md']);
});

test('days that are the names of private entries are written in another way', async () => {
  const { pages, report } = await exportVault({ ...vault, 'Log/2026-03-22.md': '---\npublish: false\n---\nx' }, { settings: { language: 'en', propertiesShown: [], logHeadingFormat: 'YYYY-MM-DD' } });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(pages['Plans/README.md']).toContain('<span class="week-days">2026.3.16-3.22</span>');
});
