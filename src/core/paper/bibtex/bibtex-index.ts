import { ascendingLines } from '../problem-lines';
import type { ReferenceProblem, ReferenceProblemCode } from '../reference-problem';
import { MONTHS } from '../reference-date';
import type { RawEntry } from './bibtex-reference';
import { readFields } from './read-fields';
import { splitBibtex, type BibtexBlock } from './split-bibtex';

/** Reads a BibTeX file one block a step; values stay as they are written. */
export interface BibtexIndex {
  readonly entries: readonly RawEntry[];
  readonly problems: readonly ReferenceProblem[];
  /** Reads on; false at the end of the file. */
  readonly step: () => boolean;
  /** How far it has read. */
  readonly done: () => number;
}

/** Starts to read a file; nothing of it is read yet. */
export function bibtexIndex(text: string): BibtexIndex {
  const blocks = splitBibtex(text);
  const lines = ascendingLines(text);
  const strings = new Map(MONTHS.map((month) => [month, month]));
  const entries: RawEntry[] = [];
  const problems: ReferenceProblem[] = [];
  const keys = new Set<string>();
  let done = 0;

  const tell = (code: ReferenceProblemCode, offset: number, message: string, ...about: readonly string[]): void => {
    problems.push({ code, line: lines(offset), message, about });
  };
  const readEntry = (block: BibtexBlock): void => {
    const [head = '', key = ''] = keyOf(text, block);
    const { fields: inside, unknown, brokenAt } = readFields(text, block.from + head.length, block.to, strings, block.closed);
    const outside = block.closed ? fieldsAfter(text, block.next, strings) : undefined;
    const fields = new Map([...(outside ?? []), ...inside]);
    const what = key || block.kind;
    const latest = outside === undefined ? brokenAt ?? block.start : block.next;
    const kept = block.closed || (fields.get('title') ?? '') !== '';
    if (!block.closed) {
      tell('unclosed-entry', block.start, `Cannot read all of "${what}": a brace that it opens is never closed. ${kept ? 'Close it, and look at what was read.' : 'It is left out; close the brace.'}`, what);
    } else if (brokenAt !== undefined) {
      tell('broken-entry', brokenAt, `Cannot read all of "${what}": here should stand a field, \`name = {value}\`. Mend the line.`, what);
    }
    if (outside !== undefined) {
      tell('broken-entry', block.next, `Cannot tell where "${what}" ends: fields follow the brace that closes it. Remove that brace, or open another.`, what);
    }
    for (const name of unknown) {
      tell('unknown-string', latest, `Cannot look up "${name}" of "${what}": no @string gives it a text. Put the text in braces.`, name, what);
    }
    if (!kept) return;
    if (key !== '' && keys.has(key)) tell('repeated-key', latest, `Found the key "${key}" again: another entry has it. Rename one of them.`, key);
    keys.add(key);
    entries.push({ kind: block.kind, key, fields });
  };

  return {
    entries,
    problems,
    done: () => done,
    step() {
      const next = blocks.next();
      if (next.done === true) {
        done = text.length;
        return false;
      }
      const block = next.value;
      done = block.next;
      if (block.kind === 'string') {
        for (const [name, value] of readFields(text, block.from, block.to, strings).fields) strings.set(name, value);
      } else if (block.kind !== 'comment' && block.kind !== 'preamble') {
        readEntry(block);
      }
      return true;
    },
  };
}

/** The text up to the first comma, and the key in it; an entry may have none. */
function keyOf(text: string, { from, to }: BibtexBlock): readonly string[] {
  KEY.lastIndex = from;
  const found = KEY.exec(text);
  return found === null || from + found[0].length > to + 1 ? [] : found;
}

/** Of an entry that a brace too many has closed. */
function fieldsAfter(text: string, from: number, strings: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined {
  FIELD_AFTER.lastIndex = from;
  if (!FIELD_AFTER.test(text)) return undefined;
  const end = text.indexOf('@', from);
  return readFields(text, from, end < 0 ? text.length : end, strings).fields;
}

const FIELD_AFTER = /\s*,\s*[A-Za-z][\w+:-]*\s*=\s*[{"\d]/y;
const KEY = /\s*([^\s{},="#]*)\s*(?:,|(?=\}|\)))/y;
