import fc from 'fast-check';
import type { SiteEntry } from '../../../src/core/publish/ports';
import { packed, unpackedEntries, unpackedFiles } from '../../../src/obsidian/export/packed-list';

const entry = fc.record<SiteEntry>({
  path: fc.string({ unit: 'grapheme', minLength: 1 }).filter((path) => !path.includes('\0')),
  kind: fc.constantFrom('file', 'folder', 'link'),
  size: fc.nat(),
  mtime: fc.double({ noNaN: true }),
});

test('a list is the same on the other side', () => {
  fc.assert(fc.property(fc.array(entry), (entries) => {
    expect(unpackedEntries(packed(entries))).toEqual(entries);
    const files = entries.map(({ path, size, mtime }) => ({ path, size, mtime }));
    expect(unpackedFiles(packed(files))).toEqual(files);
  }));
});
