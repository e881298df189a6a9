import { readBibtex } from './bibtex/read-bibtex';
import { readCsl } from './csl/read-csl';
import { looksLikeGbt7714, readGbt7714 } from './gbt7714/read-gbt7714';
import type { ReadReferences } from './reference-problem';
import { readRis } from './ris/read-ris';

export type ReferenceFormat = 'bibtex' | 'csl' | 'ris' | 'gbt7714';

/**
 * Reads BibTeX, RIS, CSL-JSON, or GB/T 7714 references, whichever the text is. Bad entries are left out or mended, and
 * told of; they never hide the others.
 */
export function readReferences(text: string): ReadReferences {
  const format = referenceFormat(text);
  if (format !== undefined) return READERS[format](text.replace(/^\uFEFF/, ''));
  if (text.trim() === '') return { references: [], problems: [] };
  return { references: [], problems: [{ code: 'unknown-format', line: 1, message: 'Cannot tell the format of the references: give BibTeX, RIS, CSL-JSON or GB/T 7714.', about: [] }] };
}

/** What a text is written in; undefined for anything else. */
export function referenceFormat(text: string): ReferenceFormat | undefined {
  if (/^\uFEFF?\s*(?:\{\s*["}]|\[\s*[{\]])/.test(text)) return 'csl';
  const entry = text.search(/(?:^|[\n\r}])\uFEFF?[ \t]*@[A-Za-z]+\s*[{(]/);
  const record = text.search(/^\uFEFF?\s*TY {1,2}-/m);
  if (entry >= 0 && (record < 0 || entry < record)) return 'bibtex';
  if (record >= 0) return 'ris';
  return looksLikeGbt7714(text) ? 'gbt7714' : undefined;
}

const READERS: Readonly<Record<ReferenceFormat, (text: string) => ReadReferences>> = { bibtex: readBibtex, csl: readCsl, ris: readRis, gbt7714: readGbt7714 };
