import type { ChineseWords } from '../../text/words';
import { isGeneral } from './common-words';
import type { Asked, Asking, ComparedNote } from './compared-note';
import { indexedPassage, indexedQuestion, keysOf, linkKey, type IndexedText } from './indexed-text';
import type { Passage } from './passages-in';
import { Postings } from './postings';

interface IndexedNote {
  readonly note: ComparedNote;
  readonly asked: readonly IndexedText<Asked>[];
  readonly passages: readonly IndexedText<Passage>[];
}

/**
 * What the notes of a vault ask and say, arranged to find what belongs together. Notes are put in, again when they
 * change, and removed, each at the price of that note alone; in which order says nothing.
 */
export class ProposalIndex {
  private readonly notes = new Map<string, IndexedNote>();
  private readonly asked = new Postings<Asked>();
  private readonly passages = new Postings<Passage>();
  /** In how many notes a word or a link is. */
  private readonly counts = new Map<string, number>();
  /** Worked out of the counts, until these change. */
  private readonly weights = new Map<string, number>();
  private wholes = new WeakMap<IndexedText<unknown>, number>();

  /** `chineseWords` is for where there is no segmenter of the platform's own, or another is wanted. */
  constructor(private readonly chineseWords?: ChineseWords) {}

  /** Puts a note in, in the place of what it was before. */
  put(note: ComparedNote): void {
    this.remove(note.path);
    const added: IndexedNote = {
      note,
      asked: note.asked.map((asked) => indexedQuestion(asked, note, this.chineseWords)),
      passages: note.passages.map((passage) => indexedPassage(passage, note, this.chineseWords)),
    };
    this.notes.set(note.path, added);
    this.asked.put(note.path, added.asked);
    this.passages.put(note.path, added.passages);
    for (const key of keysOfNote(added)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    this.forgetWeights();
  }

  remove(path: string): void {
    const old = this.notes.get(path);
    if (old === undefined) return;
    this.notes.delete(path);
    this.asked.remove(path, old.asked);
    this.passages.remove(path, old.passages);
    for (const key of keysOfNote(old)) {
      const count = (this.counts.get(key) ?? 0) - 1;
      if (count > 0) this.counts.set(key, count);
      else this.counts.delete(key);
    }
    this.forgetWeights();
  }

  /** All that is asked, by note and line. */
  questions(): readonly IndexedText<Asked>[] {
    const paths = [...this.notes.keys()].sort();
    return paths.flatMap((path) => this.notes.get(path)?.asked ?? []);
  }

  /** What was put in of a question; undefined when its note has changed since. */
  questionOf({ note, span, text }: Asking): IndexedText<Asked> | undefined {
    return this.notes.get(note)?.asked.find(({ of: { asking } }) => asking.span.start === span.start && asking.text === text);
  }

  questionsNear(text: IndexedText<Asked>): ReadonlySet<IndexedText<Asked>> {
    return this.asked.withAny(this.rarestFirst(text), MOST_NEAR);
  }

  passagesNear(text: IndexedText<Asked>): ReadonlySet<IndexedText<Passage>> {
    return this.passages.withAny(this.rarestFirst(text), MOST_NEAR);
  }

  /** How much a word tells: the more, the fewer notes have it; one of research as such tells less. */
  weightOf(word: string): number {
    const known = this.weights.get(word);
    if (known !== undefined) return known;
    const rarity = Math.log((this.notes.size + EVER) / Math.max(1, this.counts.get(word) ?? 0));
    const weight = isGeneral(word) ? rarity * GENERAL_SHARE : rarity;
    this.weights.set(word, weight);
    return weight;
  }

  /** How much all words of a text tell together; they are added up in one order, so that the sum is always the same. */
  wholeOf(text: IndexedText<unknown>): number {
    const known = this.wholes.get(text);
    if (known !== undefined) return known;
    const whole = text.words.reduce((sum, word) => sum + this.weightOf(word), 0);
    this.wholes.set(text, whole);
    return whole;
  }

  isRare(word: string): boolean {
    return !isGeneral(word) && (this.counts.get(word) ?? 0) <= Math.max(RARE_AT_LEAST, this.notes.size * RARE_SHARE);
  }

  /** Whether so many notes link to a note, as to a list of all papers, that it says nothing of what they are about. */
  isHub(path: string): boolean {
    return (this.counts.get(linkKey(path)) ?? 0) > Math.max(HUB_AT_LEAST, this.notes.size * HUB_SHARE);
  }

  isPaper(path: string): boolean {
    return this.notes.get(path)?.note.isPaper === true;
  }

  private forgetWeights(): void {
    this.weights.clear();
    this.wholes = new WeakMap();
  }

  /** What a text is found by, rarest first: without a rare word or a link in common nothing is proposed. */
  private rarestFirst({ words, links }: IndexedText<Asked>): readonly string[] {
    const keys = [...words.filter((word) => this.isRare(word)), ...links.filter((path) => !this.isHub(path)).map(linkKey)];
    return keys.sort((a, b) => (this.counts.get(a) ?? 0) - (this.counts.get(b) ?? 0) || (a < b ? -1 : 1));
  }
}

function keysOfNote({ asked, passages }: IndexedNote): ReadonlySet<string> {
  return new Set([...asked, ...passages].flatMap((text: IndexedText<unknown>) => keysOf(text)));
}

/** Notes that are not there, so that a word of one note among three is rare already. */
const EVER = 20;
const GENERAL_SHARE = 0.35;
const RARE_AT_LEAST = 5;
const RARE_SHARE = 0.03;
const HUB_AT_LEAST = 12;
const HUB_SHARE = 0.2;
/** Texts that a question is held against. */
const MOST_NEAR = 600;
