import { bigramsOf, likenesses } from './bigrams';
import type { KnownQuestion } from './known-question';
import { grouped } from './pair-equal';
import { Places } from './places';
import { mayBeOne, tellsClosure, type AnySide, type Pairing, type Side } from './pairing';

/** How alike two texts must be where nothing but their words tells that they are one question. */
const ALIKE = 0.8;
/** The same for a question that stands where the other stood, between the same neighbours: a word of few was changed. */
const ALIKE_IN_PLACE = 0.4;
/** The same where one of the neighbours is another. */
const ALIKE_BESIDE = 0.6;

/** Two that may be one question, reworded. */
interface Candidate<P extends KnownQuestion, Q extends KnownQuestion> {
  readonly before: Side<P>;
  readonly now: Side<Q>;
  readonly alike: number;
}

/** Pairs what is alike in a note: in one section first, then anywhere in it. */
export function pairAlikeInNotes<P extends KnownQuestion, Q extends KnownQuestion>(pairing: Pairing<P, Q>): void {
  const nows = grouped(pairing.leftNow(), noteOf);
  for (const [note, befores] of grouped(pairing.leftBefore(), noteOf)) {
    const found = candidates(befores, nows.get(note) ?? [], ALIKE);
    pairAll(pairing, found.filter(isInSection));
    pairAll(pairing, found);
  }
}

/** Pairs what stands in place of another. */
export function pairInPlace<P extends KnownQuestion, Q extends KnownQuestion>(pairing: Pairing<P, Q>): void {
  const nows = grouped(pairing.leftNow(), noteOf);
  if (nows.size === 0) return;
  const [allBefore, allNow] = [grouped(pairing.before, noteOf), grouped(pairing.now, noteOf)];
  for (const [note, befores] of grouped(pairing.leftBefore(), noteOf)) {
    const found = candidates(befores, nows.get(note) ?? [], ALIKE_IN_PLACE).filter(({ before }) => tellsClosure(before));
    if (found.length === 0) continue;
    const places = new Places(pairing, allBefore.get(note) ?? [], allNow.get(note) ?? []);
    pairAll(pairing, found.filter(({ before, now }) => places.areOne(before, now)));
    pairAll(pairing, found.filter((candidate) => candidate.alike >= ALIKE_BESIDE && isInSection(candidate) && places.areBeside(candidate.before, candidate.now)));
  }
}

function isInSection({ before, now }: Candidate<KnownQuestion, KnownQuestion>): boolean {
  return before.question.section === now.question.section;
}

function noteOf({ note }: AnySide): string {
  return note;
}

/** Pairs what is alike though it stands in different notes. */
export function pairAlikeInVault<P extends KnownQuestion, Q extends KnownQuestion>(pairing: Pairing<P, Q>): void {
  pairAll(pairing, candidates(pairing.leftBefore(), pairing.leftNow(), ALIKE));
}

function candidates<P extends KnownQuestion, Q extends KnownQuestion>(befores: readonly Side<P>[], nows: readonly Side<Q>[], least: number): readonly Candidate<P, Q>[] {
  if (befores.length === 0 || nows.length === 0) return [];
  const bigrams = (sides: readonly AnySide[]): readonly ReadonlySet<string>[] => sides.map(({ key }) => bigramsOf(key));
  const found: Candidate<P, Q>[] = [];
  for (const { left, right, alike } of likenesses(bigrams(befores), bigrams(nows), least)) {
    const [before, now] = [befores[left], nows[right]];
    if (before !== undefined && now !== undefined && mayBeOne(before, now)) found.push({ before, now, alike });
  }
  return found.sort((a, b) => b.alike - a.alike || a.before.at - b.before.at || a.now.at - b.now.at);
}

function pairAll<P extends KnownQuestion, Q extends KnownQuestion>(pairing: Pairing<P, Q>, found: readonly Candidate<P, Q>[]): void {
  for (const { before, now } of found) pairing.pair(before, now);
}

