import type { Reference } from '../reference';

/** RIS records. */
export function writeRis(references: readonly Reference[]): string {
  return references.map(({ title }) => title).join('\n');
}
