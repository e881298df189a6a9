/** Each two units that stand side by side; the second time with a number, so that `abab` has `ab`, `ba` and `ab2`. A single unit is its own. */
export function bigramsOf(key: string): ReadonlySet<string> {
  if (key.length < 2) return new Set(key === '' ? [] : [key]);
  const bigrams = new Set<string>();
  for (let at = 1; at < key.length; at += 1) {
    const bigram = key.slice(at - 1, at + 1);
    let numbered = bigram;
    for (let count = 2; bigrams.has(numbered); count += 1) numbered = `${bigram}${String(count)}`;
    bigrams.add(numbered);
  }
  return bigrams;
}

/** Two texts of two lists, by their places there, and how alike they are: Dice's measure, from 0 to 1. */
export interface Likeness {
  readonly left: number;
  readonly right: number;
  readonly alike: number;
}

/**
 * All pairs that are at least so alike. Work is done for pairs that share a bigram only, found by an inverted index, so that
 * long lists of unlike texts cost little more than reading them.
 */
export function likenesses(lefts: readonly ReadonlySet<string>[], rights: readonly ReadonlySet<string>[], least: number): readonly Likeness[] {
  if (lefts.length === 0 || rights.length === 0) return [];
  const index = new Map<string, number[]>();
  rights.forEach((bigrams, right) => {
    for (const bigram of bigrams) {
      const known = index.get(bigram);
      if (known === undefined) index.set(bigram, [right]);
      else known.push(right);
    }
  });
  const found: Likeness[] = [];
  const shared = new Uint32Array(rights.length);
  lefts.forEach((bigrams, left) => {
    const touched: number[] = [];
    for (const bigram of bigrams) {
      for (const right of index.get(bigram) ?? []) {
        if (shared[right] === 0) touched.push(right);
        shared[right] = (shared[right] ?? 0) + 1;
      }
    }
    for (const right of touched) {
      const alike = (2 * (shared[right] ?? 0)) / (bigrams.size + (rights[right]?.size ?? 0));
      if (alike >= least) found.push({ left, right, alike });
      shared[right] = 0;
    }
  });
  return found;
}
