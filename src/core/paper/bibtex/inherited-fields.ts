import type { RawEntry } from './bibtex-reference';

/** An entry with what its `crossref` and `xdata` say where it says nothing itself. */
export function inheriting(entry: RawEntry, byKey: (key: string) => RawEntry | undefined): RawEntry {
  const parents = [entry.fields.get('xdata') ?? '', entry.fields.get('crossref') ?? ''].join(',');
  return parents === ',' ? entry : { ...entry, fields: withParents(entry, byKey, [entry.key]) };
}

function withParents(entry: RawEntry, byKey: (key: string) => RawEntry | undefined, line: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map(entry.fields);
  for (const name of ['xdata', 'crossref']) {
    for (const key of (entry.fields.get(name) ?? '').split(',').map((each) => each.trim())) {
      const parent = byKey(key);
      if (parent === undefined || line.includes(key)) continue;
      for (const [field, value] of withParents(parent, byKey, [...line, key])) {
        const own = name === 'xdata' ? field : inheritedName(field, entry.kind, parent);
        if (own !== undefined && !fields.has(own)) fields.set(own, value);
      }
    }
  }
  return fields;
}

/** The title of a book is the `booktitle` of what is in it, unless the book names that itself. */
function inheritedName(field: string, kind: string, parent: RawEntry): string | undefined {
  if (field === 'title') return parent.fields.has('booktitle') ? undefined : 'booktitle';
  if (field === 'subtitle') return parent.fields.has('booktitle') ? undefined : 'booksubtitle';
  return OWN.has(field) || (field === 'author' && kind !== 'inbook') ? undefined : field;
}

const OWN: ReadonlySet<string> = new Set(['crossref', 'xref', 'xdata', 'ids', 'doi', 'url', 'urldate', 'eprint', 'abstract', 'pages', 'keywords', 'note', 'file', 'type', 'entrysubtype']);
