import { BloomFilter } from './bloom-filter';
import { BREAK, GAP, isHan, letters } from './letters';
import { grown, leavingWeight, LETTER, windowHash } from './window-hash';

/** Finds which of many names stand in a text; the time hardly depends on how many names there are. */
export class Names {
  /** By their first letters, and then by more of them: the paths of one folder begin alike. */
  private readonly branches = new Map<number, Branch>();
  private readonly starts: BloomFilter;

  /** Names that say too little to be told from other words are left to the compiler. */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      const units = letters(name);
      if (units.length < SHORTEST || units.includes(BREAK)) continue;
      let branch = branchAt(this.branches, windowHash(units, 0, SHORTEST));
      for (let end = SHORTEST + STEP; end <= units.length; end += STEP) branch = branchAt(branch.branches, windowHash(units, end - STEP, end));
      branch.names.push({ name, units });
    }
    this.starts = new BloomFilter(this.branches.size);
    for (const hash of this.branches.keys()) this.starts.add(hash);
  }

  in(text: Uint16Array): Set<string> {
    const found = new Set<string>();
    let hash = windowHash(text, 0, SHORTEST);
    for (let at = 0; at + SHORTEST <= text.length; at += 1) {
      if (this.starts.mayHave(hash) && isStart(text, at)) findAt(text, at, this.branches.get(hash), found);
      if (at + SHORTEST < text.length) hash = (grown(hash, text[at + SHORTEST] ?? 0) - Math.imul((text[at] ?? 0) & LETTER, LEAVING)) | 0;
    }
    return found;
  }
}

/** Six letters, or three Chinese characters. */
const SHORTEST = 6;
/** Letters between one branch and the next. */
const STEP = 8;
const LEAVING = leavingWeight(SHORTEST);

interface Branch {
  /** Those that end before the next branch. */
  readonly names: Name[];
  readonly branches: Map<number, Branch>;
}

interface Name {
  readonly name: string;
  readonly units: Uint16Array;
}

function branchAt(branches: Map<number, Branch>, hash: number): Branch {
  const known = branches.get(hash) ?? { names: [], branches: new Map() };
  branches.set(hash, known);
  return known;
}

function findAt(text: Uint16Array, at: number, first: Branch | undefined, found: Set<string>): void {
  let end = at + SHORTEST;
  for (let branch = first; branch !== undefined; ) {
    for (const { name, units } of branch.names) if (!found.has(name) && standsAt(units, text, at)) found.add(name);
    end += STEP;
    branch = branch.branches.size > 0 && end <= text.length ? branch.branches.get(windowHash(text, end - STEP, end)) : undefined;
  }
}

/** A name begins with a word, or beside a Chinese character. */
function isStart(text: Uint16Array, at: number): boolean {
  const first = text[at] ?? 0;
  return first >= GAP || isHan(first) || (at > 0 && isHan(text[at - 1] ?? 0));
}

/** `Planner` does not stand in `Planners`; Chinese has no such bounds. */
function standsAt(name: Uint16Array, text: Uint16Array, at: number): boolean {
  for (let index = 0; index < name.length; index += 1) if ((((name[index] ?? 0) ^ (text[at + index] ?? 0)) & ~GAP) !== 0) return false;
  return isBound(text[at + name.length - 1], text[at + name.length]);
}

function isBound(before: number | undefined, after: number | undefined): boolean {
  if (before === undefined || after === undefined || before === BREAK || after === BREAK) return true;
  return (after & GAP) !== 0 || isHan(before) || isHan(after);
}
