import type { Finding } from '../finding';
import { nameFinder } from './name-finder';
import { passages } from './passages';
import { prose } from './prose';

/** What must not be found in the site. */
export interface Secrets {
  /** Names of notes and files that stay in the vault. */
  readonly names: readonly string[];
  /** Names that published notes have themselves. */
  readonly publicNames: readonly string[];
  /** Passages of the notes that stay in the vault, as `passages` numbers them. */
  readonly passages: ReadonlySet<number>;
}

/** Looks for what must not be there in one page before it is written. */
export interface LeakGate {
  /** `sources` are the texts of the published notes that the page is made of; none for a page made of titles alone. */
  check(page: string, text: string, sources: readonly string[]): readonly Finding[];
}

/**
 * The independent check of the staged site: it knows nothing of how a page was made, only what its notes show and what
 * the vault keeps. What stands in a page, stands in the vault's private part, and is not shown by the page's own notes,
 * is a leak.
 */
export function leakGate(secrets: Secrets): LeakGate {
  const known = secrets.publicNames.join('\n');
  const knownPassages = shownPassages([known]);
  const find = nameFinder(secrets.names.filter((name) => isTelling(name) && !known.includes(name)));
  return {
    check(page, text, sources) {
      const parts = sources.map(prose);
      const leaks: string[] = [];
      for (const name of find(text)) {
        if (!parts.some(({ shown }) => shown.includes(name))) leaks.push(`the name "${name}"`);
      }
      const hidden = new Set<number>();
      for (const part of parts) passages(part.hidden, (passage) => hidden.add(passage));
      let shown: Set<number> | undefined;
      let found = 0;
      passages(text, (passage) => {
        if (!secrets.passages.has(passage) && !hidden.has(passage)) return;
        shown ??= shownPassages(parts.map((part) => part.shown));
        if (!shown.has(passage) && !knownPassages.has(passage)) found += 1;
      });
      if (found > 0) leaks.push(found === 1 ? 'one passage' : `${found} passages`);
      return leaks.map((what) => leak(page, what));
    },
  };
}

function shownPassages(texts: readonly string[]): Set<number> {
  const shown = new Set<number>();
  for (const text of texts) passages(text, (passage) => shown.add(passage));
  return shown;
}

/** Names too short or too common to tell anything are left to the compiler's own rules. */
function isTelling(name: string): boolean {
  return /\p{Script=Han}/u.test(name) ? name.length >= 4 : name.length >= 6;
}

function leak(page: string, what: string): Finding {
  return {
    code: 'leak',
    severity: 'error',
    note: '',
    line: 0,
    message: `Cannot write page "${page}": ${what} of a private note would stand in it. Nothing was written. Take it out of the notes of this page, or publish the note that it comes from.`,
  };
}
