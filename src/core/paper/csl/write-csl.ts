import type { Reference } from '../reference';

/** A list of CSL-JSON items. */
export function writeCsl(references: readonly Reference[]): string {
  return references.map(({ title }) => title).join('\n');
}
