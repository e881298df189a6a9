import type { Finding } from '../finding';
import { BREAK, GAP, letters } from './letters';
import { Names } from './names';
import { findPassages, keptPassages, PassageSet } from './passages';
import { hides, prose, type Prose, type ProseLink } from './prose';
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
  const known = letters(secrets.known.join('\n'));
  const spoken = new Names(secrets.names).in(known);
  const secretNames = secrets.names.filter((name) => !spoken.has(name));
  const names = new Names(secretNames);
  const secretKeys = new Set(secretNames.map(keyOf));
  const isSecret = (text: string): boolean => secretKeys.has(keyOf(text));
  const tells = ({ target, unseen }: ProseLink): boolean => {
    const [path = '', ...headings] = unseen ? ['', target] : target.split('#');
    return [path, ...path.split('/')].some(isSecret) || headings.some((heading) => names.in(letters(heading)).size > 0);
  };
  const kept = new PassageSet(joined([...secrets.passages.values()].map(({ passages }) => passages)));

  /** Takes out what the page's own notes show. */
  const unshown = (text: Uint16Array, wanted: PassageSet, shown: () => readonly Uint16Array[]): ReadonlySet<number> => {
    const found = new Set<number>();
    findPassages(text, wanted, (passage) => found.add(passage));
    if (found.size === 0) return found;
    const candidates = new PassageSet(Float64Array.from(found));
    for (const units of [known, ...shown()]) findPassages(units, candidates, (passage) => found.delete(passage));
    return found;
  };

  return {
    check(page, text, sources) {
      const units = letters(text);
      const read = new Map<GateSource, Prose>();
      const proseOf = (source: GateSource): Prose => {
        const found = read.get(source) ?? prose(source.text, secrets.propertiesShown);
        read.set(source, found);
        return found;
      };
      const shown = once(() => sources.map((source) => letters(shownText(proseOf(source), tells, isSecret))));
      const leaks: Finding[] = [];
      const found = names.in(units);
      if (found.size > 0) for (const part of shown()) for (const name of names.in(part)) found.delete(name);
      for (const name of found) leaks.push(leak(page, `the name "${name}" stays in the vault`, 'Take it out of the notes of this page'));
      const passages = unshown(units, kept, shown);
      for (const note of notesOf(passages, secrets.passages)) leaks.push(leak(page, `it holds a passage of the note "${note}", which stays in the vault`, 'Take it out of the notes of this page, or publish that note'));
      for (const source of sources) {
        if (!hides(source.text) && !/^\uFEFF?---/.test(source.text)) continue;
        const hidden = new PassageSet(Float64Array.from(keptPassages(letters(proseOf(source).hidden))));
        if (unshown(units, hidden, shown).size > 0) leaks.push(leak(page, `it holds what the note "${source.note}" hides in a comment, a private callout or a property`, 'Take it out of the note'));
      }
      return leaks;
    },
  };
}

/** What a note shows. A link to what stays in the vault shows its own words, and a name of that not even there. */
function shownText({ shown, links }: Prose, tells: (link: ProseLink) => boolean, isSecret: (words: string) => boolean): string {
  const lines = [shown];
  for (const link of links) {
    if (!tells(link)) lines.push(link.target, link.words);
    else if (!isSecret(link.words)) lines.push(link.words);
  }
  return lines.join('\n');
}

/** The notes that passages come from; one for each passage that more than one note has. */
function notesOf(passages: ReadonlySet<number>, notes: KnownPassages): readonly string[] {
  const found: string[] = [];
  const left = new Set(passages);
  for (const [path, note] of notes) {
    if (left.size === 0) break;
    const before = left.size;
    for (const passage of note.passages) left.delete(passage);
    if (left.size < before) found.push(path);
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

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function leak(page: string, what: string, remedy: string): Finding {
  return { code: 'leak', severity: 'error', note: '', line: 0, message: `Cannot publish page "${page}": ${what}. ${remedy}. Nothing was written.` };
}
