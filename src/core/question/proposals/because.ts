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
  readonly words: number;
  /** How many of the shared words are rare. */
  readonly rare: number;
  readonly isLinked: boolean;
  /** Each is about a paper, and none is about both. */
  readonly isApart: boolean;
}

/** The weight of the words that two texts share; added up in one order, so that it is always the same. */
export function sharedWeight(index: ProposalIndex, one: IndexedText<unknown>, other: IndexedText<unknown>): number {
  let weight = 0;
  for (const word of one.words) if (other.has.has(word)) weight += index.weightOf(word);
  return weight;
}

export function sharedOf(index: ProposalIndex, one: IndexedText<unknown>, other: IndexedText<unknown>): Shared {
  const words = one.words.filter((word) => other.has.has(word));
  const papers = papersOf(index, one);
  const others = papersOf(index, other);
  return {
    words: words.length,
    rare: words.filter((word) => index.isRare(word)).length,
    isLinked: sharedLinks(index, one, other).length > 0,
    isApart: papers.length > 0 && others.length > 0 && !papers.some((path) => others.includes(path)),
  };
}

export function becauseOf(index: ProposalIndex, one: IndexedText<unknown>, other: IndexedText<unknown>): Because {
  const words = one.words.filter((word) => other.has.has(word)).sort((a, b) => index.weightOf(b) - index.weightOf(a) || (a < b ? -1 : 1));
  return { links: sharedLinks(index, one, other), words };
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
