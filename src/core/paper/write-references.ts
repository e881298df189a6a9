import { writeBibtex } from './bibtex/write-bibtex';
import { writeCsl } from './csl/write-csl';
import { writeGbt7714 } from './gbt7714/write-gbt7714';
import type { ReferenceFormat } from './read-references';
import type { Reference } from './reference';
import { writeRis } from './ris/write-ris';

/** The formats in the order in which they are offered, each with the ending of its files. */
export const REFERENCE_FILES: Readonly<Record<ReferenceFormat, string>> = { bibtex: 'bib', gbt7714: 'txt', csl: 'json', ris: 'ris' };

/** References in a format that other programs read. */
export function writeReferences(references: readonly Reference[], format: ReferenceFormat): string {
  return WRITERS[format](references);
}

const WRITERS: Readonly<Record<ReferenceFormat, (references: readonly Reference[]) => string>> = { bibtex: writeBibtex, csl: writeCsl, ris: writeRis, gbt7714: writeGbt7714 };
