import fc from 'fast-check';
import { vaultListing } from '../../../src/core/publish/vault-listing';

const file = (path: string) => ({ path, size: 1, mtime: 1 });
const pathsOf = (paths: readonly string[]): string[] => vaultListing(paths.map(file)).files.map(({ path }) => path);
const [composed, apart] = ['é.md'.normalize('NFC'), 'é.md'.normalize('NFD')];

test('a folder comes where its name would, with all that is in it', () => {
  expect(pathsOf(['a.md', 'b/c.md', 'a/z.md', 'a/a/a.md'])).toEqual(['a/a/a.md', 'a/z.md', 'a.md', 'b/c.md']);
});

test('a path is in NFC, and its spelling is remembered', () => {
  const { files, spellings } = vaultListing([file(apart), file('a.md')]);
  expect(files.map(({ path }) => path)).toEqual(['a.md', composed]);
  expect([...spellings]).toEqual([[composed, apart]]);
});

test('of two files that would have one path, the second keeps its spelling', () => {
  const { files, spellings } = vaultListing([file(apart), file(composed)]);
  expect(files.map(({ path }) => path)).toEqual([apart, composed]);
  expect(spellings.size).toBe(0);
});

test('the order of a listing has no say in the outcome, and no file is lost', () => {
  const name = fc.constantFrom('a', 'b.md', 'a.md', composed, apart, '论文.md', '가', '가'.normalize('NFD'));
  const paths = fc.uniqueArray(fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/')), { maxLength: 12 });
  fc.assert(fc.property(paths, fc.nat(), (listed, turn) => {
    const cut = turn % (listed.length + 1);
    const once = vaultListing(listed.map(file));
    expect(vaultListing([...listed.slice(cut), ...listed.slice(0, cut)].map(file))).toEqual(once);
    expect(new Set(once.files.map(({ path }) => once.spellings.get(path) ?? path))).toEqual(new Set(listed));
  }));
});
