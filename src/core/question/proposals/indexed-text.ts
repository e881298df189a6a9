import { noteName } from '../../note/note-name';
import { folded, wordsIn, type ChineseWords } from '../../text/words';
import { isCommon, singular } from './common-words';
import type { Asked, ComparedNote } from './compared-note';
import type { Passage } from './passages-in';

/** A question or a passage, as it is compared. */
export interface IndexedText<T> {
  readonly of: T;
  readonly note: ComparedNote;
  /** Sorted, each once; of a passage also those of its heading and of its note's name. */
  readonly words: readonly string[];
  /** The note itself and those that are linked to, nearby too: sorted, each once. */
  readonly links: readonly string[];
  /** Of these the ones that it is surely about. */
  readonly about: readonly string[];
  readonly has: ReadonlySet<string>;
}

/** Under which a text is found: its words, and its links in brackets, which are in no word. */
export function keysOf({ words, links }: Pick<IndexedText<unknown>, 'words' | 'links'>): readonly string[] {
  return [...words, ...links.map(linkKey)];
}

export function linkKey(path: string): string {
  return `[[${path}`;
}

export function indexedQuestion(asked: Asked, note: ComparedNote, chineseWords?: ChineseWords): IndexedText<Asked> {
  return indexed(asked, note, asked.links, asked.nearby, wordsOf(asked.asking.text, chineseWords));
}

export function indexedPassage(passage: Passage, note: ComparedNote, chineseWords?: ChineseWords): IndexedText<Passage> {
  const name = noteName(note.path);
  return indexed(passage, note, passage.links, [], wordsOf(`${passage.text}\n${passage.heading ?? ''}\n${name}`, chineseWords));
}

/** The words of a text that say what it is about, in the form in which they are compared. */
export function wordsOf(text: string, chineseWords?: ChineseWords): readonly string[] {
  const words = wordsIn(folded(text, (target, shown) => shown ?? target.slice(target.lastIndexOf('/') + 1)), chineseWords);
  return [...new Set(words.filter((word) => !isCommon(word)).map(singular))].sort();
}

function indexed<T>(of: T, note: ComparedNote, linked: readonly string[], nearby: readonly string[], words: readonly string[]): IndexedText<T> {
  const about = [...new Set([note.path, ...linked])].sort();
  const links = [...new Set([...about, ...nearby])].sort();
  return { of, note, words, links, about, has: new Set(keysOf({ words, links })) };
}
