import fc from 'fast-check';
import { fileKey } from '../../../../src/core/publish/place/file-key';
import { sitePaths } from '../../../../src/core/publish/place/site-path';

const alone = (path: string): string | undefined => sitePaths([path]).get(path);
const digits = (path: string | undefined): string => path?.replace(/-[0-9a-f]{8}(?=\.|$)/, '-########') ?? '';

test.each([
  ['Papers/DeepMD.md', 'Papers/DeepMD.md'],
  ['每日记录.md', '每日记录.md'],
  ['分子动力学/文献精读/深度势能：一种方法。.md', '分子动力学/文献精读/深度势能：一种方法。.md'],
  ['Log/2024-01-02.md', 'Log/2024-01-02.md'],
  ['README.md', 'README.md'],
  ['Folder/readme.md', 'Folder/README.md'],
  ['_template_.md', '_template_.md'],
  ['a b.md', 'a-b.md'],
  ['a\u3000b\u00A0c.md', 'a-b-c.md'],
  ['A & B (draft).md', 'A-B-draft.md'],
  ['C#.md', 'C.md'],
  ["What's 100% ok?.md", 'What-s-100-ok.md'],
  ['a/#b/c.md', 'a/b/c.md'],
  ['Cafe\u0301.md', 'Café.md'],
  ['UP.MD', 'UP.md'],
  ['photo.PNG', 'photo.PNG'],
  ['archive.tar.gz', 'archive.tar.gz'],
  ['note.1.md', 'note.1.md'],
  ['v1.html.md', 'v1-html.md'],
  ['x.md.md', 'x-md.md'],
  ['Board.canvas.md', 'Board.canvas.md'],
  ['.hidden/x.md', 'hidden/x.md'],
  ['...md', 'unnamed.md'],
  ['.md', 'unnamed.md'],
  ['???.md', 'unnamed.md'],
  ['\\..\\.md', 'unnamed.md'],
  ['../up.md', 'unnamed/up.md'],
  ['a..b.md', 'a.b.md'],
  ['end..md', 'end.md'],
  ['dir./x .md', 'dir/x.md'],
  ['con.md', 'con-.md'],
  ['Aux.note.md', 'Aux-.note.md'],
  ['LPT1', 'LPT1-'],
  ['COM¹.txt', 'COM¹-.txt'],
  ['console.md', 'console.md'],
  ['_sidebar.md', '_sidebar-.md'],
  ['a/_NavBar.md', 'a/_NavBar-.md'],
  ['_404.md', '_404-.md'],
  ['_coverpage/x.md', '_coverpage-/x.md'],
  ['_logbook/site.js', '_logbook-/site.js'],
  ['_tags.md', '_tags-.md'],
  ['index.html', 'index-.html'],
  ['CNAME', 'CNAME-'],
  ['.nojekyll', 'nojekyll'],
  ['a\u202Eb\u200Bc\u0007.md', 'a-b-c.md'],
  ['\uD800x.md', 'x.md'],
  ['👩‍💻 day.md', '👩-💻-day.md'],
  ['❤\uFE0F.md', '❤.md'],
])('%j becomes %j', (path, site) => {
  expect(alone(path)).toBe(site);
});

test('a name that is too long is cut and told apart by digits of its hash', () => {
  const long = alone(`${'深'.repeat(60)}.md`);
  expect(digits(long)).toBe(`${'深'.repeat(29)}-########.md`);
  expect(alone(`${'深'.repeat(61)}.md`)).not.toBe(long);
  expect(alone(`${'a'.repeat(97)}.md`)).toBe(`${'a'.repeat(97)}.md`);
  expect(digits(alone(`${'a'.repeat(98)}.md`))).toBe(`${'a'.repeat(88)}-########.md`);
});

test('a folder that is too deep begins anew', () => {
  const folder = Array.from({ length: 9 }, (_, at) => `folder number ${at} of them`).join('/');
  expect(digits(alone(`${folder}/x.md`)?.split('/')[0])).toBe('deep-########');
  expect(alone(`${folder}/x.md`)?.split('/').slice(0, -1)).toEqual(alone(`${folder}/y.md`)?.split('/').slice(0, -1));
});

test.each([
  ['the unaltered one keeps its name', ['C.md', 'C#.md', 'C+.md'], ['C.md', 'C-########.md', 'C-########.md']],
  ['altered ones that collide all get digits', ['C#.md', 'C+.md'], ['C-########.md', 'C-########.md']],
  ['case alone does not part files', ['note.md', 'Note.md'], ['note-########.md', 'Note.md']],
  ['nor does the normal form', ['Caf\u00E9.md', 'Cafe\u0301.md'], ['Café-########.md', 'Café.md']],
  ['nor full width', ['Ａ.md', 'A.md'], ['Ａ-########.md', 'A.md']],
  ['a file gives way to a folder', ['a', 'a/b.md'], ['a-########', 'a/b.md']],
  ['folders that differ in case become one', ['a/x.md', 'A/y.md', 'A/x.md'], ['A/x-########.md', 'A/y.md', 'A/x.md']],
  ['README stays where two folders become one', ['C#/README.md', 'C/README.md'], ['C/README-########.md', 'C/README.md']],
])('when paths collide, %s', (_name, paths, sites) => {
  const map = sitePaths(paths);
  expect(paths.map((path) => digits(map.get(path)))).toEqual(sites);
  expect([...sitePaths(paths.toReversed())].sort()).toEqual([...map].sort());
});

test('digits that a note already has in its name are left to it', () => {
  const first = sitePaths(['C#.md', 'C.md']).get('C#.md') ?? '';
  const map = sitePaths(['C#.md', 'C.md', first]);
  expect(map.get(first)).toBe(first);
  expect(digits(map.get('C#.md'))).toBe('C-########.md');
  expect(new Set(map.values()).size).toBe(3);
});

test('what the site already has is left alone', () => {
  const map = sitePaths(['Log/2024.md', 'log'], ['Log/2024.md']);
  expect([...map.values()].map(digits)).toEqual(['Log/2024-########.md', 'log-########']);
});

const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'aAbB.-_ /\\'.split('')) },
  { weight: 2, arbitrary: fc.constantFrom('#', '?', '%', '"', "'", ':', '*', '<', '~', '图', 'é', 'e\u0301', 'ß', 'ſ', 'İ', 'K', '①', '１', 'ﬁ', '\u202E', '\u200B', '\u0000', '\uD83D', '\uDE00', '😀', '\uFEFF', '\u3000', '\uFFFF') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);
const name = fc.oneof(
  { weight: 5, arbitrary: fc.array(character, { maxLength: 5 }).map((characters) => characters.join('')) },
  { weight: 2, arbitrary: fc.constantFrom('con', 'NUL', 'com¹', '_sidebar', '_Navbar', '_logbook', '_tags', '_404', 'index', 'CNAME', '.nojekyll', 'README', 'readme', '..', '.', 'x.html', 'x.md', 'deep-00000000') },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('长', 'a', '😀', 'e\u0301'), fc.integer({ min: 30, max: 130 })).map(([unit, times]) => unit.repeat(times)) },
);
const path = fc.tuple(fc.array(name, { maxLength: 4 }), name, fc.constantFrom('.md', '.MD', '.html', '.png', '', '.html.md', ' .md', '.md.md'))
  .map(([folders, file, extension]) => [...folders, file + extension].join('/'));
const paths = fc.uniqueArray(path, { maxLength: 40 });

const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const ours = /^(?:_sidebar|_navbar|_coverpage|_404|_logbook|_tags)$/;

function faultsOf(site: string): string[] {
  const segments = site.split('/');
  const rules: readonly [string, boolean][] = [
    ['empty', site === ''],
    ['too long', site.length > 180],
    ['not NFC', site !== site.normalize('NFC')],
    ['ends in .html.md or .md.md', /\.(?:html|md)\.md$/i.test(site)],
    ['ends in .MD', /\.md$/i.test(site) && !site.endsWith('.md')],
    ['the page of a folder in the wrong case', /(?:^|\/)readme\.md$/i.test(site) && !site.endsWith('README.md')],
    ...segments.flatMap((segment): [string, boolean][] => [
      ['an empty segment', segment === ''],
      ['a segment too long', new TextEncoder().encode(segment).length > 100],
      ['a dot or a space at an end', /^[. ]|[. ]$/.test(segment)],
      ['a character that is read otherwise', /[\s#?%"'\\:*<>|[\]^{}()&+=,;~`$@!\p{Cc}\p{Bidi_Control}\u200B\uFEFF\uFFFF]|\p{Cs}/u.test(segment)],
      ['two dots', segment.includes('..')],
      ['a device', device.test(segment.normalize('NFKC').toLowerCase().split('.')[0] ?? '')],
      ['a name of ours', ours.test(segment.toLowerCase().split('.')[0] ?? '')],
      ['a file of the host', /^(?:index\.html|cname|404\.html)$/i.test(segment)],
    ]),
  ];
  return rules.filter(([, broken]) => broken).map(([rule]) => `${JSON.stringify(site)}: ${rule}`);
}

test('every hostile path gets a path that everything reads alike', () => {
  fc.assert(fc.property(paths, (vault) => {
    const map = sitePaths(vault);
    expect(map.size).toBe(vault.length);
    expect([...map.values()].flatMap(faultsOf)).toEqual([]);
  }));
});

test('no two paths become one file on any file system, nor one a folder of another', () => {
  fc.assert(fc.property(paths, (vault) => {
    const sites = [...sitePaths(vault).values()];
    for (const fold of [fileKey, (site: string) => site.normalize('NFKC').toLowerCase(), (site: string) => site.normalize('NFD').toUpperCase()]) {
      const keys = new Set(sites.map(fold));
      expect(keys.size).toBe(sites.length);
      for (const key of keys) {
        for (let at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1)) expect(keys.has(key.slice(0, at))).toBe(false);
      }
    }
  }));
});

test('the order in which files are listed makes no difference', () => {
  fc.assert(fc.property(paths, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (vault, random) => {
    const shuffled = vault.map((path, at): [number, string] => [random[at] ?? 0, path]).sort(([a], [b]) => a - b).map(([, path]) => path);
    expect([...sitePaths(shuffled)].sort()).toEqual([...sitePaths(vault)].sort());
  }));
});

test('a path that is fit for the site keeps its name, whatever comes beside it', () => {
  const fit = fc.array(fc.constantFrom('Papers', 'x', '图', 'note-1', 'a.b'), { minLength: 1, maxLength: 3 }).map((segments) => `${segments.join('/')}.md`);
  fc.assert(fc.property(fit, paths, (path, others) => {
    fc.pre(!others.some((other) => fileKey(other).includes(fileKey(path.split('/')[0] ?? ''))));
    expect(sitePaths([...others, path]).get(path)).toBe(path);
  }));
});
