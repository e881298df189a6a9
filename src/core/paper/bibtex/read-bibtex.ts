import { freeCitekey } from '../citekey';
import type { Reference } from '../reference';
import type { ReadReferences } from '../reference-problem';
import { bibtexIndex, type BibtexIndex } from './bibtex-index';
import { bibtexReference, type RawEntry } from './bibtex-reference';
import { inheriting } from './inherited-fields';

/** Reads all entries of a BibTeX or biblatex file. */
export function readBibtex(text: string): ReadReferences {
  const index = bibtexIndex(text);
  while (index.step());
  const whole = wholeEntries(index);
  const taken = new Set(index.entries.map(({ key }) => key));
  return { references: index.entries.map((entry) => keyed(bibtexReference(whole(entry)), taken)), problems: index.problems };
}

/** Gives an entry what it inherits; the first entry of a key is the parent that is meant. */
export function wholeEntries({ entries }: BibtexIndex): (entry: RawEntry) => RawEntry {
  const byKey = new Map<string, RawEntry>();
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  return (entry) => inheriting(entry, (key) => byKey.get(key));
}

/** An entry without a key gets one. */
function keyed(reference: Reference, taken: Set<string>): Reference {
  if (reference.id !== '') return reference;
  const id = freeCitekey(reference, taken);
  taken.add(id);
  return { ...reference, id };
}
