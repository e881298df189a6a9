import { parseLastExport, printLastExport, siteKey, vaultKey } from '../../../../src/core/publish/state/last-export';
import { summaryOf } from '../../../../src/core/publish/report-summary';
import { bytesOf, hash } from '../../../support/export-run';

const a = { path: 'a.md', size: 1, mtime: 2.5 };
const b = { path: '论文.md', size: 3, mtime: 4 };
const key = vaultKey([a, b], 'options', hash);

test('the key of a vault stays while nothing changes', () => {
  expect(vaultKey([{ ...a }, { ...b }], 'options', hash)).toBe(key);
});

test.each([
  ['a size', [{ ...a, size: 2 }, b], 'options'],
  ['a time, by less than a millisecond', [{ ...a, mtime: 2.500001 }, b], 'options'],
  ['a name', [{ ...a, path: 'A.md' }, b], 'options'],
  ['the order', [b, a], 'options'],
  ['a new file', [a, b, { ...a, path: 'c.md' }], 'options'],
  ['a missing file', [a], 'options'],
  ['the options', [a, b], 'others'],
  ['an option that looks like a name', [b], 'options\0a.md'],
])('the key of a vault changes with %s', (_, files, options) => {
  expect(vaultKey(files, options, hash)).not.toBe(key);
});

test('the key of a site changes with a name and with the manifest', () => {
  const keys = [
    siteKey(['a', 'b'], bytesOf('1'), hash), siteKey(['a'], bytesOf('1'), hash),
    siteKey(['a', 'b'], bytesOf('2'), hash), siteKey(['a', 'b'], undefined, hash),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(siteKey(['a', 'b'], bytesOf('1'), hash)).toBe(keys[0]);
});

const summary = summaryOf({
  pages: [], withheld: [{ note: '论文.md', reason: 'is private', code: 'no-rule' }], removed: [], assets: [], durationMs: 0,
  findings: [{ code: 'x', severity: 'info', note: 'a.md', line: 1, message: 'One\nand another.' }],
});

test('is read back as it was saved', () => {
  const last = { vault: 'v', site: 's', report: 'r', summary };
  expect(parseLastExport(printLastExport(last))).toEqual(last);
});

test('whatever is wrong with it, there is none', () => {
  const whole = printLastExport({ vault: 'v', site: 's', report: 'r', summary });
  expect(parseLastExport(undefined)).toBeUndefined();
  for (let end = 0; end < whole.length; end += 1) expect(parseLastExport(whole.subarray(0, end))).toBeUndefined();
  expect(parseLastExport(new Uint8Array(100))).toBeUndefined();
  expect(parseLastExport(bytesOf(new TextDecoder().decode(whole).replace('"version":2', '"version":3')))).toBeUndefined();
});
