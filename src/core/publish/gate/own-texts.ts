import { noteName } from '../../note/note-name';
import { letters } from './letters';
import type { LinkTexts } from './link-texts';
import { keptPassages } from './passages';
import { Prose } from './prose';

/** A published note that a page is made of. */
export interface GateSource {
  /** Vault path. */
  readonly note: string;
  readonly text: string;
}

/** What the notes of a page show and hide, as letters; what they show is made when it is first asked for. */
export interface OwnTexts {
  /** As written: most notes that say what private notes say too hide nothing, and need not be read as prose. */
  readonly plain: Texts;
  /** As readers see them, all that is cheap to make first. */
  readonly read: readonly Texts[];
  /** The passages that each note hides. */
  readonly hidden: readonly (readonly number[])[];
}

type Texts = () => readonly Uint16Array[];

export function ownTexts(sources: readonly GateSource[], propertiesShown: readonly string[], links: LinkTexts): OwnTexts {
  const notes = sources.map((source) => new Prose(source.text, propertiesShown));
  return {
    plain: once(() => notes.map((note) => letters(note.unhiding))),
    read: [
      once(() => [...sources.map((source) => noteName(source.note)), ...notes.map((note) => note.shown(links.words))].map(letters)),
      once(() => notes.map((note) => letters(note.shown(links.wordsAndTarget)))),
    ],
    hidden: notes.map((note) => keptPassages(letters(note.hidden))),
  };
}

/** Makes a value when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
