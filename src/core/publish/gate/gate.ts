import type { Finding } from '../finding';
import { noteName } from '../place/title';
import { BREAK, GAP, letters, spelled } from './letters';
import { Names } from './names';
import { allPassages, findPassages, keptPassages, PassageSet } from './passages';
import { hiddenProse, prose, unhiding, type LinkText, type ProseLink } from './prose';
import type { KnownPassages } from './withheld-passages';

/** What must not be found in the site. */
export interface Secrets {
  /** Names of notes, files and folders that stay in the vault. */
  readonly names: readonly string[];
  /** What the site says by itself: the names and properties of published notes, the words of our own. */
  readonly known: readonly string[];
  /** The passages of the notes that stay in the vault. */
  readonly passages: KnownPassages;
  /** The properties that readers see. */
  readonly propertiesShown: readonly string[];
}

/** A published note that a page is made of. */
export interface GateSource {
  /** Vault path. */
  readonly note: string;
  readonly text: string;
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
  const known = letters([...new Set(secrets.known)].join('\n'));
  const spoken = new Names(secrets.names).in(known);
  const secretNames = secrets.names.filter((name) => !spoken.has(name));
  const names = new Names(secretNames);
  const secretKeys = new Set(secretNames.map(keyOf));
  const isSecret = remembered((text: string): boolean => secretKeys.has(keyOf(text)));
  const tells = ({ target, unseen }: ProseLink): boolean => {
    if (/^[<"']?https?:|\.(?!md)\w+#/i.test(target)) return false;
    const [path = '', ...headings] = unseen ? ['', target] : target.split('#');
    return [path, ...path.split('/')].some(isSecret) || headings.some((heading) => names.in(letters(heading)).size > 0);
  };
  // A link to what stays in the vault shows its own words, and a name of that not even there.
  const words: LinkText = (link) => (!tells(link) ? link.words || link.target : isSecret(link.words) ? ' ' : link.words);
  const wordsAndTarget: LinkText = (link) => (tells(link) ? words(link) : `${words(link)}](${link.target})`);
  const kept = unsaid(new PassageSet(joined([...secrets.passages.values()].map(({ passages }) => passages))), known);
  const knownPassages = once(() => allPassages(known));

  return {
    check(page, text, sources) {
      const units = letters(text);
      const read = sources.map((source) => once(() => prose(source.text, secrets.propertiesShown)));
      const shown = once(() => [...sources.map((source) => noteName(source.note)), ...read.flatMap((note) => [note().shown(words), note().shown(wordsAndTarget)])].map(letters));
      // Most notes that say what private notes say too hide nothing, and need not be read as prose.
      const plain = once(() => sources.map((source) => letters(unhiding(source.text))));
      const unshown = (wanted: PassageSet, isSaid: (passage: number) => boolean): ReadonlyMap<number, string> => {
        const found = new Map<number, readonly [start: number, end: number]>();
        findPassages(units, wanted, (passage, start, end) => found.set(passage, [start, end]));
        takeShown(found, plain);
        for (const passage of found.keys()) if (isSaid(passage)) found.delete(passage);
        takeShown(found, shown);
        return new Map([...found].map(([passage, [start, end]]) => [passage, spelled(units, start, end)]));
      };
      const leaks: Finding[] = [];
      const found = names.in(units);
      if (found.size > 0) for (const part of shown()) for (const name of names.in(part)) found.delete(name);
      for (const name of found) leaks.push(leak(page, `it says "${name}", which names what stays in the vault`, 'Take it out of the notes of this page'));
      for (const [note, said] of notesOf(unshown(kept, () => false), secrets.passages)) {
        leaks.push(leak(page, `it says "${said}", which stands in the private note "${note}"`, 'Take it out of the notes of this page, or publish that note'));
      }
      const hidden = sources.map((source) => keptPassages(letters(hiddenProse(source.text, secrets.propertiesShown))));
      const told = unshown(new PassageSet(hidden.flat()), (passage) => knownPassages().has(passage));
      if (told.size === 0) return leaks;
      for (const [index, source] of sources.entries()) {
        const ofSource = new Set(hidden[index]);
        const said = [...told].find(([passage]) => ofSource.has(passage))?.[1];
        if (said !== undefined) leaks.push(leak(page, `it says "${said}", which the note "${source.note}" hides in a comment, a private callout or a property`, 'Take it out of the note'));
      }
      return leaks;
    },
  };
}

/** Passages that are not in a text. */
function unsaid(passages: PassageSet, text: Uint16Array): PassageSet {
  const said = new Set<number>();
  findPassages(text, passages, (passage) => said.add(passage));
  return said.size === 0 ? passages : passages.without(said);
}

/** Takes out the passages that are shown; by what is only asked for when there is need. */
function takeShown(found: Map<number, unknown>, shown: () => readonly Uint16Array[]): void {
  if (found.size === 0) return;
  const candidates = new PassageSet(found.keys());
  for (const units of shown()) findPassages(units, candidates, (passage) => found.delete(passage));
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

/** A name, whatever its case and marks. */
function keyOf(name: string): string {
  return letters(name.replace(/\.(?:md|canvas)\W*$/i, '')).filter((unit) => unit !== BREAK).map((unit) => unit & ~GAP).join();
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

/** The same links stand in many notes. */
function remembered(decide: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text) ?? decide(text);
    known.set(text, before);
    return before;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function leak(page: string, what: string, remedy: string): Finding {
  return { code: 'leak', severity: 'error', note: '', line: 0, message: `Cannot publish page "${page}": ${what}. ${remedy}. Nothing was written.` };
}
