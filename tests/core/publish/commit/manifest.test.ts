import fc from 'fast-check';
import { manifestPath, parseManifest, printManifest, type Manifest } from '../../../../src/core/publish/commit/manifest';
import { Refusal } from '../../../../src/core/publish/commit/refusal';
import { bytesOf } from '../../../support/export-run';

const print = { hash: '0123456789abcdef0123456789abcdef', size: 3 };
const text = (manifest: Manifest): string => new TextDecoder().decode(printManifest(manifest));
const json = (value: unknown): Uint8Array => bytesOf(JSON.stringify(value));

test('lists one file a line, sorted, and nothing but its hash and its size', () => {
  const manifest = new Map([['b.md', print], ['Papers/论文.md', print], ['a.md', { ...print, size: 0 }]]);
  expect(text(manifest)).toBe(`{"version":1,"files":{
"Papers/论文.md":["0123456789abcdef0123456789abcdef",3],
"a.md":["0123456789abcdef0123456789abcdef",0],
"b.md":["0123456789abcdef0123456789abcdef",3]
}}
`);
});

test('reads back what it printed, whatever the paths', () => {
  const path = fc.array(fc.string({ minLength: 1, unit: 'binary' }).map((name) => `x${name.replace(/[/\\\0]/g, '')}`), { minLength: 1 });
  fc.assert(fc.property(fc.uniqueArray(path.map((names) => names.join('/'))), (paths) => {
    const manifest = new Map(paths.map((name, size) => [name, { ...print, size }]));
    expect(new Map(parseManifest(printManifest(manifest)))).toEqual(manifest);
  }));
});

test.each(['../a.md', '/a.md', 'a//b.md', './a.md', 'a/../../b.md', '.git/config', 'a\\b.md', 'a\0.md', '', manifestPath])(
  'does not take "%s" for ours, whoever wrote it into the manifest',
  (path) => {
    expect([...parseManifest(json({ version: 1, files: { [path]: ['h', 1], 'a.md': ['h', 1] } })).keys()]).toEqual(['a.md']);
  },
);

test('takes dot-files of the top for ours, such as .nojekyll', () => {
  expect([...parseManifest(json({ version: 1, files: { '.nojekyll': ['h', 0] } })).keys()]).toEqual(['.nojekyll']);
});

test.each([
  ['', 'not JSON'],
  ['<<<<<<< HEAD', 'not JSON'],
  ['[]', 'no version'],
  ['null', 'no version'],
  ['{"version":0,"files":{}}', 'version is unknown'],
  ['{"version":2,"files":{}}', 'newer than this program knows'],
  ['{"version":1}', 'no list of files'],
  ['{"version":1,"files":["a.md"]}', 'no list of files'],
])('refuses %s, and says why', (content, reason) => {
  expect(() => parseManifest(bytesOf(content))).toThrow(Refusal);
  expect(() => parseManifest(bytesOf(content))).toThrow(reason);
});

test('leaves out entries that are no hash and size', () => {
  const files = { a: ['h', '1'], b: [1, 1], c: 'h', d: null, e: ['h'], f: ['h', 1] };
  expect([...parseManifest(json({ version: 1, files })).keys()]).toEqual(['f']);
});
