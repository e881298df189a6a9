/** Tells most hashes that are not among many by a glance at one word of a table; never misses one that is. */
export class BloomFilter {
  private readonly table: Int32Array;
  private readonly last: number;

  constructor(count: number) {
    let words = 64;
    while (words < count && words < MOST_WORDS) words *= 2;
    this.table = new Int32Array(words);
    this.last = words - 1;
  }

  static ofEverything(): BloomFilter {
    const filter = new BloomFilter(0);
    filter.table.fill(-1);
    return filter;
  }

  add(hash: number): void {
    const mixed = mix(hash);
    const word = (mixed >>> 10) & this.last;
    this.table[word] = (this.table[word] ?? 0) | marks(mixed);
  }

  mayHave(hash: number): boolean {
    const mixed = mix(hash);
    const wanted = marks(mixed);
    return ((this.table[(mixed >>> 10) & this.last] ?? 0) & wanted) === wanted;
  }
}

/** What the rest of a mixed hash can tell apart. */
const MOST_WORDS = 1 << 22;

function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}

/** Two bits of a word. */
function marks(mixed: number): number {
  return (1 << (mixed & 31)) | (1 << ((mixed >>> 5) & 31));
}
