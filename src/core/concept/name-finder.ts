import type { Span } from '../text/token';
import { folded, nameForms, type Concept } from './concept-name';

/** A name of one concept, or of several that share it, somewhere in a text. */
export interface FoundName extends Span {
  /** As the concept has it. */
  readonly name: string;
  /** As the text has it. */
  readonly text: string;
  /** Vault paths; those that have the name in the first place before those that have it as an alias. */
  readonly concepts: readonly string[];
}

interface Entry {
  readonly concept: string;
  readonly name: string;
  readonly exact: string | undefined;
  /** Its place among the names of its concept. */
  readonly rank: number;
}

interface Branch {
  readonly next: Map<number, Branch>;
  readonly entries: Entry[];
}

/** The names of concepts, arranged to find all of them in one walk through a text. */
export class NameFinder {
  private readonly root: Branch = { next: new Map(), entries: [] };

  constructor(concepts: readonly Concept[]) {
    for (const { path, names } of concepts) {
      for (const [rank, name] of names.entries()) {
        for (const { letters, exact } of nameForms(name)) this.add(letters, { concept: path, name, exact, rank });
      }
    }
  }

  private add(letters: string, entry: Entry): void {
    let branch = this.root;
    for (let at = 0; at < letters.length; at++) {
      const code = letters.charCodeAt(at);
      const next = branch.next.get(code) ?? { next: new Map<number, Branch>(), entries: [] };
      branch.next.set(code, next);
      branch = next;
    }
    branch.entries.push(entry);
  }

  /** The names within spans of a text, from left to right; of those at one place the longest, none inside another. */
  *namesIn(text: string, spans: readonly Span[]): Generator<FoundName> {
    const letters = folded(text);
    for (const span of spans) {
      for (let at = span.start; at < span.end;) {
        const found = this.longestAt(text, letters, at, span.end);
        if (found !== undefined) yield found;
        at = found?.end ?? at + 1;
      }
    }
  }

  private longestAt(text: string, letters: string, start: number, limit: number): FoundName | undefined {
    let branch = this.root.next.get(letters.charCodeAt(start));
    if (branch === undefined || !mayBegin(text, start)) return undefined;
    let found: FoundName | undefined;
    for (let end = start + 1; branch !== undefined && end <= limit; branch = branch.next.get(letters.charCodeAt(end)), end++) {
      if (branch.entries.length === 0 || !mayEnd(text, end)) continue;
      const written = text.slice(start, end);
      const entries = branch.entries.filter(({ exact }) => exact === undefined || exact === written).sort((a, b) => a.rank - b.rank || a.concept.length - b.concept.length);
      const [first] = entries;
      if (first !== undefined) found = { start, end, name: first.name, text: written, concepts: [...new Set(entries.map(({ concept }) => concept))] };
    }
    return found;
  }
}

/** Not inside a word, a citation key, a command of TeX or a tag. */
function mayBegin(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (/[@\\#]/.test(before)) return false;
  return !(isOfWord(text.charAt(start)) && (isOfWord(before) || /(?:non|anti|pseudo)-$/i.test(text.slice(Math.max(0, start - 7), start))));
}

/** Not inside a word, before the `-4` of a version, nor as the name of a file. */
function mayEnd(text: string, end: number): boolean {
  const after = text.charAt(end);
  if (after === '@' || (after === '.' && /^\.[a-z][a-z\d]{0,3}(?![\w])/.test(text.slice(end, end + 6)))) return false;
  return !(isOfWord(text.charAt(end - 1)) && (isOfWord(after) || (after === '-' && /\d/.test(text.charAt(end + 1)))));
}

/** Of a script that puts spaces between its words. */
function isOfWord(character: string): boolean {
  return /[\p{L}\p{N}\p{M}_]/u.test(character) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character);
}
