import { noteName } from '../place/title';
import { letters } from './letters';
import type { LinkTexts } from './link-texts';
import { prose, unhiding } from './prose';

/** A published note that a page is made of. */
export interface GateSource {
  /** Vault path. */
  readonly note: string;
  readonly text: string;
}

/** What the notes of a page show, as letters; each is made when it is first asked for. */
export interface OwnTexts {
  /** As written: most notes that say what private notes say too hide nothing, and need not be read as prose. */
  readonly plain: Texts;
  /** As readers see them, all that is cheap to make first. */
  readonly read: readonly Texts[];
}

type Texts = () => readonly Uint16Array[];

export function ownTexts(sources: readonly GateSource[], propertiesShown: readonly string[], links: LinkTexts): OwnTexts {
  const notes = once(() => sources.map((source) => prose(source.text, propertiesShown)));
  return {
    plain: once(() => sources.map((source) => letters(unhiding(source.text)))),
    read: [
      once(() => [...sources.map((source) => noteName(source.note)), ...notes().map((note) => note.shown(links.words))].map(letters)),
      once(() => notes().map((note) => letters(note.shown(links.wordsAndTarget)))),
    ],
  };
}

/** Makes a value when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
