import type { IndexedText } from './indexed-text';
import type { ProposalIndex } from './proposal-index';

/** Why something is proposed: what the two have in common. */
export interface Because {
  /** The notes that both link to, or are. */
  readonly links: readonly string[];
  /** Lower case; those that tell most come first. */
  readonly words: readonly string[];
}

/** How much two texts share. */
export interface Shared {
  /** The sum of the weights of the shared words. */
  readonly weight: number;
  readonly words: number;
  /** How many of the shared words are rare. */
  readonly rare: number;
  readonly links: readonly string[];
  /** Each is about a paper, and none is about both. */
  readonly isApart: boolean;
}

/** Undefined for texts that have no word in common. */
export function sharedOf(index: ProposalIndex, one: IndexedText<unknown>, other: IndexedText<unknown>): Shared | undefined {
  const words = one.words.filter((word) => other.has.has(word));
  if (words.length === 0) return undefined;
  const papers = papersOf(index, one);
  const others = papersOf(index, other);
  return {
    weight: weightOf(index, words),
    words: words.length,
    rare: words.filter((word) => index.isRare(word)).length,
    links: sharedLinks(index, one, other),
    isApart: papers.length > 0 && others.length > 0 && !papers.some((path) => others.includes(path)),
  };
}

export function becauseOf(index: ProposalIndex, one: IndexedText<unknown>, other: IndexedText<unknown>): Because {
  const words = one.words.filter((word) => other.has.has(word)).sort((a, b) => index.weightOf(b) - index.weightOf(a) || (a < b ? -1 : 1));
  return { links: sharedLinks(index, one, other), words };
}

/** The weight of all words together; they are added up in one order, so that the sum is always the same. */
export function weightOf(index: ProposalIndex, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + index.weightOf(word), 0);
}

/** Of one note alone the note itself tells something when it is about a paper: a day's log is about many things. */
function sharedLinks(index: ProposalIndex, one: IndexedText<unknown>, other: IndexedText<unknown>): readonly string[] {
  return one.links.filter((path) => {
    if (!other.links.includes(path)) return false;
    return path === one.note.path && path === other.note.path ? one.note.isPaper : !index.isHub(path);
  });
}

function papersOf(index: ProposalIndex, { about }: IndexedText<unknown>): readonly string[] {
  return about.filter((path) => index.isPaper(path));
}
