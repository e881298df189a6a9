import { readReferences } from './read-references';
import type { Reference } from './reference';
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
  /** Family names, or literal ones. */
  readonly authors: readonly string[];
  readonly year?: number;
  /** The whole reference. */
  readonly read: () => Reference;
}

/** Is called every few milliseconds of work: to let others run, it gives a promise. */
export type LibraryStep = (done: number, total: number) => Promise<void> | undefined;

/** Reads a library in any of the formats of `readReferences`; a large BibTeX file in small steps. */
export async function referenceLibrary(text: string, step?: LibraryStep): Promise<ReferenceLibrary> {
  await step?.(0, text.length);
  const { references, problems } = readReferences(text);
  const entries = references.map((reference) => ({
    id: reference.id,
    title: reference.title,
    authors: (reference.author ?? []).map((name) => ('literal' in name ? name.literal : name.family)),
    ...(reference.issued === undefined ? {} : { year: reference.issued.year }),
    read: () => reference,
  }));
  return { entries, problems };
}
