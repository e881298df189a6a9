import type { HeadingFact } from './facts';

/**
 * The heading that `#A#B` means, as the app reads it: `B` at a deeper level after `A`. Case, punctuation and runs of
 * white space do not count. Gives its index, or undefined.
 */
export function findHeading(headings: readonly HeadingFact[], subpath: readonly string[]): number | undefined {
  const wanted = subpath.map(headingKey);
  let next = 0;
  let level = 0;
  for (const [index, heading] of headings.entries()) {
    if (heading.level <= level || headingKey(heading.text) !== wanted[next]) continue;
    next += 1;
    level = heading.level;
    if (next === wanted.length) return index;
  }
  const last = wanted[wanted.length - 1];
  const index = headings.findIndex((heading) => headingKey(heading.text) === last);
  return index === -1 ? undefined : index;
}

/** What two spellings of one heading have in common. */
export function headingKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
