import { bibtexDate } from './bibtex/bibtex-date';
import { bibtexIndex } from './bibtex/bibtex-index';
import { bibtexNames } from './bibtex/bibtex-names';
import { bibtexReference, bibtexTitle } from './bibtex/bibtex-reference';
import { wholeEntries } from './bibtex/read-bibtex';
import { citekey } from './citekey';
import { cslReading } from './csl/read-csl';
import { isHan } from './han-name';
import { readReferences, referenceFormat } from './read-references';
import type { Reference, ReferenceName } from './reference';
import type { ReferenceProblem } from './reference-problem';

/** A file of references to pick from. The index is at hand; the rest of a reference is read when it is asked for. */
export interface ReferenceLibrary {
  /** In the order of the file. */
  readonly entries: readonly LibraryEntry[];
  readonly problems: readonly ReferenceProblem[];
}

/** What a list shows of a reference, and the way to the rest. */
export interface LibraryEntry {
  readonly id: string;
  readonly title: string;
  /** Family names, whole Chinese ones, or literal ones. */
  readonly authors: readonly string[];
  readonly year?: number;
  /** The whole reference. */
  readonly read: () => Reference;
}

/** Is called after every entry: to let others run, it gives a promise; to cancel, it throws. */
export type LibraryStep = (done: number, total: number) => Promise<void> | undefined;

/** Reads a library in any of the formats of `readReferences`; BibTeX and CSL-JSON, which may be large, in small steps. */
export async function referenceLibrary(text: string, step?: LibraryStep): Promise<ReferenceLibrary> {
  await step?.(0, text.length);
  switch (referenceFormat(text)) {
    case 'bibtex': return bibtexLibrary(text, step);
    case 'csl': return cslLibrary(text, step);
    default: return wholeLibrary(text);
  }
}

async function bibtexLibrary(text: string, step?: LibraryStep): Promise<ReferenceLibrary> {
  const index = bibtexIndex(text);
  while (index.step()) {
    const waiting = step?.(index.done() / 2, text.length);
    if (waiting !== undefined) await waiting;
  }
  const whole = wholeEntries(index);
  const entries: LibraryEntry[] = [];
  for (const [at, entry] of index.entries.entries()) {
    const { key, fields } = whole(entry);
    const year = bibtexDate(fields)?.year;
    const title = bibtexTitle(fields);
    const author = bibtexNames(fields.get('author') ?? fields.get('editor') ?? '');
    const id = key || citekey({ title, author, ...(year === undefined ? {} : { issued: { year } }) });
    entries.push({ id, title, authors: author.map(shortName), ...(year === undefined ? {} : { year }), read: () => ({ ...bibtexReference(whole(entry)), id }) });
    const waiting = step?.(text.length * (1 + at / index.entries.length) / 2, text.length);
    if (waiting !== undefined) await waiting;
  }
  return { entries, problems: index.problems };
}

async function cslLibrary(text: string, step?: LibraryStep): Promise<ReferenceLibrary> {
  const reading = cslReading(text.replace(/^\uFEFF/, ''));
  while (reading.step()) {
    const waiting = step?.(text.length * reading.done(), text.length);
    if (waiting !== undefined) await waiting;
  }
  return { entries: reading.references.map(entryOf), problems: reading.problems };
}

function wholeLibrary(text: string): ReferenceLibrary {
  const { references, problems } = readReferences(text);
  return { entries: references.map(entryOf), problems };
}

function entryOf(reference: Reference): LibraryEntry {
  const { id, title, author, editor, issued } = reference;
  return { id, title, authors: (author ?? editor ?? []).map(shortName), ...(issued === undefined ? {} : { year: issued.year }), read: () => reference };
}

function shortName(name: ReferenceName): string {
  if ('literal' in name) return name.literal;
  return isHan(name.family) ? name.family + (name.given ?? '') : name.family;
}
