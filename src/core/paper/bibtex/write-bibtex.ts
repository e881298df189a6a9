import type { Reference } from '../reference';

/** BibTeX entries in UTF-8, one after the other. */
export function writeBibtex(references: readonly Reference[]): string {
  return references.map(({ title }) => title).join('\n');
}
