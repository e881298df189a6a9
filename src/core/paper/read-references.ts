import { readCsl } from './csl/read-csl';
import type { ReadReferences } from './reference-problem';

/**
 * Reads BibTeX, RIS, CSL-JSON, or GB/T 7714 references, whichever the text is. Bad entries are left out or mended, and
 * told of; they never hide the others.
 */
export function readReferences(text: string): ReadReferences {
  return readCsl(text);
}
