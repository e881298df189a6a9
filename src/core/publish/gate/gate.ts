import type { Finding } from '../finding';
import { letters, spelled } from './letters';
import { linkTexts } from './link-texts';
import { Names } from './names';
import { once, ownTexts, type GateSource, type OwnTexts } from './own-texts';
import { allPassages, findPassages, PassageSet } from './passages';
import type { KnownPassages } from './withheld-passages';

/** What must not be found in the site. */
export interface Secrets {
  /** Names of notes, files and folders that stay in the vault. */
  readonly names: readonly string[];
  /** What the site says by itself, each text once: the names and properties of published notes, the words of our own. */
  readonly known: readonly string[];
  /** The passages of the notes that stay in the vault. */
  readonly passages: KnownPassages;
  /** The properties that readers see. */
  readonly propertiesShown: readonly string[];
}

/** Looks for what must not be there in one page before it is written. */
export interface LeakGate {
  /** None of `sources` for a page that is made of titles alone. */
  check(page: string, text: string, sources: readonly GateSource[]): readonly Finding[];
}

/**
 * The independent check of the staged site: it knows nothing of how a page was made, only what its notes show and what
 * the vault keeps. What stands in a page, stands in the vault's private part, and is not shown by the page's own notes,
 * is a leak.
 */
export function leakGate(secrets: Secrets): LeakGate {
  const known = letters(secrets.known.join('\n'));
  const spoken = new Names(secrets.names).in(known);
  const secretNames = secrets.names.filter((name) => !spoken.has(name));
  const names = new Names(secretNames);
  const links = linkTexts(secretNames, names);
  const kept = keptOf(secrets.passages, known);
  const knownPassages = once(() => allPassages(known));
  return {
    check(page, text, sources) {
      const units = letters(text);
      const own = ownTexts(sources, secrets.propertiesShown, links);
      const found: Finding[] = [];
      const named = names.in(units);
      for (const texts of own.read) if (named.size > 0) for (const part of texts()) for (const name of names.in(part)) named.delete(name);
      for (const name of named) found.push(leak('name', page, name));
      for (const [note, said] of notesOf(unshown(units, kept, own), secrets.passages)) {
        found.push(leak('private', page, said, note));
      }
      // All at once: a log page has hundreds of notes, and each look is at the whole page.
      const hidden = own.hidden.flat().filter((passage) => !knownPassages().has(passage));
      const told = unshown(units, new PassageSet(hidden), own);
      for (const [index, { note }] of sources.entries()) {
        if (told.size === 0) break;
        const ofNote = new Set(own.hidden[index]);
        const [, said] = [...told].find(([passage]) => ofNote.has(passage)) ?? [];
        if (said !== undefined) found.push(leak('hidden', page, said, note));
      }
      return found;
    },
  };
}

/** The passages among `wanted` that a page says and its own notes do not show, and how it spells them. */
function unshown(page: Uint16Array, wanted: PassageSet, own: OwnTexts): ReadonlyMap<number, string> {
  const found = new Map<number, readonly [start: number, end: number]>();
  findPassages(page, wanted, (passage, start, end) => found.set(passage, [start, end]));
  for (const texts of [own.plain, ...own.read]) {
    if (found.size === 0) break;
    const candidates = new PassageSet([...found.keys()]);
    for (const units of texts()) findPassages(units, candidates, (passage) => found.delete(passage));
  }
  return new Map([...found].map(([passage, [start, end]]) => [passage, spelled(page, start, end)]));
}

/** What the notes that stay in the vault say and the site by itself does not. */
function keptOf(notes: KnownPassages, known: Uint16Array): PassageSet {
  const all = new PassageSet(joined([...notes.values()].map(({ passages }) => passages)));
  const said = new Set<number>();
  findPassages(known, all, (passage) => said.add(passage));
  return all.without(said);
}

/** The notes that passages come from, one for each passage, each note with words of it. */
function notesOf(passages: ReadonlyMap<number, string>, notes: KnownPassages): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const left = new Map(passages);
  for (const [path, note] of notes) {
    if (left.size === 0) break;
    for (const passage of note.passages) {
      const words = left.get(passage);
      if (words !== undefined && !found.has(path)) found.set(path, words);
      left.delete(passage);
    }
  }
  return found;
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What a page says, by what keeps it back: the name of a thing in the vault, a private note, or the private part of a note. */
function leak(kind: keyof typeof leaks, page: string, said: string, note = ''): Finding {
  const message = `Cannot publish page "${page}": it says "${said}", ${leaks[kind](note)}. Nothing was written.`;
  return { code: 'leak', severity: 'error', note: '', line: 0, message, about: [kind, page, said, note] };
}

const leaks = {
  name: () => 'which names what stays in the vault. Take it out of the notes of this page',
  private: (note: string) => `which stands in the private note "${note}". Take it out of the notes of this page, or publish that note`,
  hidden: (note: string) => `which the note "${note}" hides in a comment, a private callout or a property. Take it out of the note`,
};
