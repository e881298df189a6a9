import type { Reference } from '../reference';
import type { ReadReferences } from '../reference-problem';

/** Reads a CSL-JSON item, or a list of them. */
export function readCsl(text: string): ReadReferences {
  return { references: [], problems: text === '' ? [] : [{ code: 'broken-json', line: 1, message: 'Not read yet.', about: [] }] };
}

/** One item, parsed: what a service answers. Undefined for what is no item. Takes Crossref's own names of types as well. */
export function cslReference(item: unknown): Reference | undefined {
  return item === undefined ? undefined : undefined;
}
