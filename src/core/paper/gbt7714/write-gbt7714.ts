import type { Reference } from '../reference';

/** One GB/T 7714-2015 reference a line, `[1] …` before each. */
export function writeGbt7714(references: readonly Reference[]): string {
  return references.map(({ title }) => title).join('\n');
}
