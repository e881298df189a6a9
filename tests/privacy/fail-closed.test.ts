import { exportVault } from '../support/memory-vault';

const secret = 'Zqvxkaaa stays in the vault';

// Each of these lies in a folder that is public by itself.
test.each([
  ['false', '---\npublish: false\n---\n'],
  ['"false" as text', '---\npublish: "false"\n---\n'],
  ['"true" as text', '---\npublish: "true"\n---\n'],
  ['yes', '---\npublish: yes\n---\n'],
  ['no', '---\npublish: no\n---\n'],
  ['1', '---\npublish: 1\n---\n'],
  ['0', '---\npublish: 0\n---\n'],
  ['nothing', '---\npublish:\n---\n'],
  ['null', '---\npublish: null\n---\n'],
  ['a list', '---\npublish: [true]\n---\n'],
  ['a map', '---\npublish:\n  to: all\n---\n'],
  ['an unknown word', '---\npublish: everyone\n---\n'],
  ['a slip of the pen', '---\npublish: ture\n---\n'],
  ['the word twice', '---\npublish: true\npublish: true\n---\n'],
  ['the word twice, the second in quotes', '---\npublish: true\n"publish": false\n---\n'],
  ['private: true', '---\nprivate: true\n---\n'],
  ['private: yes', '---\nprivate: yes\n---\n'],
  ['both', '---\npublish: true\nprivate: true\n---\n'],
  ['a capital', '---\nPublish: true\n---\n'],
  ['capitals', '---\nPRIVATE: true\n---\n'],
  ['a full-width name', '---\nｐｕｂｌｉｓｈ: false\n---\n'],
  ['broken YAML', '---\npublish: true\ntitle: [a\n---\n'],
  ['broken YAML before it', '---\ntitle: "a\npublish: false\n---\n'],
  ['a tab', '---\npublish: true\nlist:\n\t- a\n---\n'],
  ['an unknown alias', '---\npublish: *a\n---\n'],
  ['properties that never end', '---\npublish: false\n\n'],
  ['properties after a blank line', '\n---\npublish: false\n---\n'],
  ['properties after a space', ' ---\npublish: false\n---\n'],
  ['properties after the title', '# Title\n---\npublish: false\n---\n'],
  ['properties after a comment', '%% draft %%\n---\nprivate: true\n---\n'],
  ['a byte order mark', '\uFEFF---\npublish: false\n---\n'],
  ['a byte order mark and CRLF', '\uFEFF---\r\npublish: false\r\n---\r\n'],
  ['CRLF', '---\r\npublish: false\r\n---\r\n'],
  ['dots at the end', '---\npublish: false\n...\n---\n'],
  ['spaces after the dashes', '---  \npublish: false\n---  \n'],
  ['protected', '---\npublish: protected\n---\n'],
])('a note is withheld, with its reason, when it says %s', async (_, front) => {
  const { site, report } = await exportVault({ 'Papers/Note.md': `${front}${secret}\n`, 'Papers/Other.md': 'Other' });
  expect(report.withheld).toEqual([expect.objectContaining({ note: 'Papers/Note.md', reason: expect.stringMatching(/^[A-Z].*\.$/) as string })]);
  expect(JSON.stringify(site.files())).not.toMatch(/Zqvxk|Note/);
});

test('a protected note says that protected pages are not set up', async () => {
  const { report } = await exportVault({ 'Papers/Note.md': '---\npublish: protected\n---\n' });
  expect(report.withheld).toEqual([{ note: 'Papers/Note.md', reason: 'Protected pages are not set up.', code: 'not-set-up' }]);
});

test.each([
  'Note.sync-conflict-20260101-101010-ABCDEFG.md',
  'Note (conflicted copy 2026-01-01).md',
  "Note (Ann's conflicted copy 2026-01-01).md",
  'Note (Conflict 2026-01-01).md',
  'Note (冲突副本 2026-01-01).md',
])('the conflict copy "%s" is withheld', async (name) => {
  const { site, report } = await exportVault({ [`Papers/${name}`]: `---\npublish: true\n---\n${secret}`, 'Papers/Other.md': 'Other' });
  expect(report.withheld.map(({ note }) => note)).toEqual([`Papers/${name}`]);
  expect(JSON.stringify(site.files())).not.toContain('Zqvxk');
});

test('a note that is not UTF-8 is withheld', async () => {
  const bytes = Buffer.from(`---\npublish: true\n---\n${secret}`, 'utf16le');
  const { site, report } = await exportVault({ 'Papers/Note.md': new Uint8Array(bytes), 'Papers/Other.md': 'Other' });
  expect(report.withheld).toHaveLength(1);
  expect(Object.keys(site.files())).not.toContain('Papers/Note.md');
});

test('the manifest of the site holds published paths only', async () => {
  const { site } = await exportVault({ 'Papers/Other.md': 'Other', 'Diary/Zqvxkaab.md': secret });
  const manifest = JSON.parse(site.files()['_logbook/manifest.json'] ?? '') as { files: Record<string, unknown> };
  expect(Object.keys(manifest.files).sort()).toEqual(Object.keys(site.files()).filter((path) => path !== '_logbook/manifest.json').sort());
});
