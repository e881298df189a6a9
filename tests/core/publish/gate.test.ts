import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { leakGate, type Secrets } from '../../../src/core/publish/gate/gate';
import { letters } from '../../../src/core/publish/gate/letters';
import { keptPassages } from '../../../src/core/publish/gate/passages';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { exportVault, type Files } from '../../support/memory-vault';

const notes = (texts: Readonly<Record<string, string>>): Secrets['passages'] => new Map(
  Object.entries(texts).map(([path, text]) => [path, { hash: '', passages: Float64Array.from(keptPassages(letters(text))) }]),
);

const gate = (secrets: Partial<Secrets>): ReturnType<typeof leakGate> => leakGate({ names: [], known: [], passages: new Map(), propertiesShown: ['authors'], ...secrets });

function leaks(secrets: Partial<Secrets>, page: string, source?: string): string[] {
  const sources = source === undefined ? [] : [{ note: 'a.md', text: source }];
  return gate(secrets).check('a.md', page, sources).map(({ message }) => message);
}

const diary = { 'Diary/May.md': 'On Monday we talked about the offer of the other laboratory.\n\n周三和导师讨论了下一步的研究计划以及论文投稿。' };

test('a passage of a private note is named with the note, its words and the remedy', () => {
  expect(leaks({ passages: notes(diary) }, '# A\n\nwe **talked** about the offer of the other lab.', '# A')).toEqual([
    'Cannot publish page "a.md": it says "we talked about the offer of t", which stands in the private note "Diary/May.md". Take it out of the notes of this page, or publish that note. Nothing was written.',
  ]);
});

test.each([
  ['in Chinese', '他说：和导师讨论了下一步的研究计划以及论文。'],
  ['in percents', `[x](a?id=${encodeURIComponent('talked about the offer of the other laboratory')})`],
  ['in entities', '<p title="talked&#32;about the &#111;ffer of the other laboratory">'],
  ['with marks between', '- ~~talked~~ _about_ the `offer` of \\*the other\\* laboratory'],
  ['in capitals', 'TALKED ABOUT THE OFFER OF THE OTHER LABORATORY'],
])('a passage is found %s', (_, page) => {
  expect(leaks({ passages: notes(diary) }, page)).toHaveLength(1);
});

test('a short line of a private note is found when it stands alone', () => {
  expect(leaks({ passages: notes({ 'b.md': '- call the lawyer\n- milk' }) }, '* Call the lawyer\n')).toHaveLength(1);
});

test('what the page’s own notes say is no leak, though a private note says it too', () => {
  const source = `---\nauthors: Ann\n---\n${diary['Diary/May.md']}`;
  expect(leaks({ passages: notes(diary) }, `<div>\n\n${diary['Diary/May.md']}\n\n</div>`, source)).toEqual([]);
});

test('what a note hides is a leak on its own page', () => {
  const source = '---\nmood: nobody may know how bad it was\n---\nText %%nobody may know this either, really%% more\n\n> [!private]\n> and nobody may know this third thing';
  for (const line of ['nobody may know how bad it was', 'nobody may know this either, really', 'and nobody may know this third thing']) {
    expect(leaks({}, `Text more ${line}\n`, source)).toEqual([expect.stringContaining('which the note "a.md" hides')]);
  }
  expect(leaks({}, 'Text  more', source)).toEqual([]);
});

test('a percent sign twice in code hides nothing', () => {
  const source = '```\n%%writefile a.py\nprint("a line of code that is long enough")\n```\n\nA line of prose that is long enough\n\n`%%` too, and a line that ends here';
  expect(leaks({}, source, source)).toEqual([]);
});

test.each([
  ['as a label', '[Acme takeover](/x.md)'],
  ['in an address', '[x](/Work/Acme%20takeover.md)'],
  ['with escapes', 'The Acme\\_takeover'],
  ['in an attribute', '<img alt="acme takeover.png">'],
])('the name of a private note is found %s', (_, page) => {
  const found = leaks({ names: ['Acme takeover'] }, page, '[[Acme takeover]] [x](Work/Acme%20takeover.md)');
  expect(found).toEqual(['Cannot publish page "a.md": it says "Acme takeover", which names what stays in the vault. Take it out of the notes of this page. Nothing was written.']);
});

test('a name that the author writes into his prose is no leak, and a part of a word is no name', () => {
  expect(leaks({ names: ['Acme takeover'] }, 'About the Acme takeover.', 'About the Acme takeover.')).toEqual([]);
  expect(leaks({ names: ['Planner'] }, 'Planners plan.', '')).toEqual([]);
  expect(leaks({ names: ['Planner'], known: ['The Planner'] }, '[The Planner](/p.md)')).toEqual([]);
});

const folder = resolve(__dirname, '../../../examples/vault');
const example: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))]),
);
const pages = Object.entries(example).filter(([path]) => path.endsWith('.md')).map(([, bytes]) => new TextDecoder().decode(bytes as Uint8Array));

test.each(['[[有限尺寸效应#一句话]]', '![[有限尺寸效应#一句话]]', '[[finite size effects#^b1|]]'])('a link that leads nowhere says its name, which a property may hide: %s', async (link) => {
  const { report, pages } = await exportVault({ 'Papers/A.md': `---\nconcepts: ["[[有限尺寸效应]]", "[[finite size effects]]"]\n---\n# A\n\n${link}\n` });
  expect(report.findings.filter(({ code }) => code === 'leak')).toEqual([]);
  expect(pages['Papers/A.md']).toMatch(/有限尺寸效应|finite size effects/);
});

test('the example vault gives no false alarm, whichever half of it is private', async () => {
  for (let draw = 0; draw < 8; draw += 1) {
    const paths = Object.keys(example).filter((path, index) => path.endsWith('.md') && (index * 7 + draw * 3) % 5 < 2);
    const rules = [{ folder: '', visibility: 'public' } as const, ...paths.map((path) => ({ folder: path, visibility: 'private' }) as const)];
    const { report } = await exportVault(example, { settings: { ...DEFAULT_SETTINGS, rules }, dryRun: true });
    expect(report.findings.filter(({ code }) => code === 'leak')).toEqual([]);
  }
});

test('of random passages of 60 characters, planted in another page, every one is found', () => {
  const texts = pages.filter((text) => text.length > 400);
  let planted = 0;
  let found = 0;
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (from, to, at) => {
      const own = texts[from % texts.length] ?? '';
      const other = texts[to % texts.length] ?? '';
      const body = own.replace(/^---[^]*?\n---\n/, '').replace(/\s+/g, ' ').replace(/[[\]()<>"|%&`]/g, '');
      const passage = body.slice(at % Math.max(1, body.length - 60)).slice(0, 60);
      if (own === other || passage.length < 60 || letters(passage).length < 31 || other.includes(passage)) return;
      planted += 1;
      const secrets = { passages: notes({ 'secret.md': body }) };
      if (leaks(secrets, `${other}\n\nand ${passage} too`, other).length > 0) found += 1;
    }),
    { numRuns: 400 },
  );
  expect(planted).toBeGreaterThan(200);
  expect(found).toBe(planted);
});
