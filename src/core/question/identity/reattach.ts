import { fingerprint, isTelling, type KnownQuestion } from './known-question';
import { pairAlikeInNotes, pairAlikeInVault, pairInPlace } from './pair-alike';
import { pairEqual } from './pair-equal';
import { mayBeOne, mayHaveStayed, Pairing, type AnySide } from './pairing';

/** Which question each question of before is now. */
export interface Reattached<P, Q> {
  readonly now: ReadonlyMap<P, Q>;
  /** Those that are nowhere any more. */
  readonly gone: readonly P[];
  /** Those that were not there before. */
  readonly fresh: readonly Q[];
}

/**
 * Finds the questions of before among those of now, however their notes were edited in between: by id, then by their words in their
 * section, note and vault, the nearest and most alike first. Of a question that was cut in two, the part most alike is the question; of
 * two that became one, likewise. An answer never passes to another question: words and state that changed at once make a new one.
 * Both lists are in the order of the lines of a note; of notes that did not change, neither needs to hold anything.
 * @param renames the path of a note before -> its path now
 */
export function reattach<P extends KnownQuestion, Q extends KnownQuestion>(previous: readonly P[], present: readonly Q[], renames: ReadonlyMap<string, string> = new Map()): Reattached<P, Q> {
  const pairing = new Pairing(previous, present, renames);
  // A line that was copied has its id twice: the one that is most where it was keeps it.
  for (const keyOf of [inSection, inNote, ({ note }: AnySide) => note, wherever, () => '']) pairEqual(pairing, withId(keyOf));
  pairEqual(pairing, ({ question, note }) => fingerprint({ ...question, note }), mayHaveStayed);
  for (const keyOf of [inSection, inNote]) pairEqual(pairing, keyOf, mayHaveStayed);
  pairAlikeInNotes(pairing);
  // What has the words of an answered question may be that question reopened, but only if nothing else can be it.
  for (const keyOf of [inSection, inNote]) pairEqual(pairing, keyOf);
  // Words that nobody else would choose have moved, though what stands in their place now may look like them a little.
  for (const keyOf of [inFileName, wherever]) pairEqual(pairing, (side) => (isTelling(side.key) ? keyOf(side) : undefined), mayBeOne);
  pairInPlace(pairing);
  for (const keyOf of [inFileName, wherever]) pairEqual(pairing, keyOf, mayBeOne);
  pairAlikeInVault(pairing);
  const now = new Map<P, Q>();
  for (const before of pairing.before) {
    const found = pairing.nowFor(before);
    if (found !== undefined) now.set(before.question, found.question);
  }
  return { now, gone: pairing.leftBefore().map(({ question }) => question), fresh: pairing.leftNow().map(({ question }) => question) };
}

function withId(keyOf: (side: AnySide) => string): (side: AnySide) => string | undefined {
  return (side) => (side.question.id === undefined ? undefined : [side.question.id, keyOf(side)].join('\0'));
}

function inSection({ note, question: { section }, key }: AnySide): string {
  return [note, section ?? '', key].join('\0');
}

function inNote({ note, key }: AnySide): string {
  return [note, key].join('\0');
}

/** In a note that may have gone to another folder while nobody watched. */
function inFileName({ note, key }: AnySide): string {
  return [note.slice(note.lastIndexOf('/') + 1), key].join('\0');
}

function wherever({ key }: AnySide): string {
  return key;
}
