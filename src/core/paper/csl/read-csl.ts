import { freeCitekey } from '../citekey';
import type { Reference } from '../reference';
import type { ReadReferences, ReferenceProblem } from '../reference-problem';
import { isRecord } from '../../record';
import { cslReference } from './csl-reference';
import { lineAt } from '../../text/line';

/** Reads CSL-JSON one item a step. */
export interface CslReading extends ReadReferences {
  /** Reads on; false at the end. */
  readonly step: () => boolean;
  /** How much of it is read: from 0 to 1. */
  readonly done: () => number;
}

/** Reads a CSL-JSON item, a list of them, or what holds a list as `items`, as Zotero and Juris-M export them. */
export function readCsl(text: string): ReadReferences {
  const { references, problems, step } = cslReading(text);
  while (step());
  return { references, problems };
}

/** Starts to read; the text is parsed, and no item is read yet. */
export function cslReading(text: string): CslReading {
  const parsed = parsedJson(text);
  if ('problem' in parsed) return { references: [], problems: [parsed.problem], step: () => false, done: () => 1 };
  const { value } = parsed;
  const items: readonly unknown[] = Array.isArray(value) ? value : isRecord(value) && Array.isArray(value.items) ? value.items : [value];
  const taken = new Set<string>();
  const references: Reference[] = [];
  const problems: ReferenceProblem[] = [];
  const readItem = (item: unknown, number: number): void => {
    const found = cslReference(item);
    if (found === undefined) {
      problems.push(noItem(number));
      return;
    }
    if (found.id !== '' && taken.has(found.id)) problems.push(repeated(found.id));
    const id = found.id || freeCitekey(found, taken);
    taken.add(id);
    references.push({ ...found, id });
  };
  let at = 0;
  return {
    references,
    problems,
    done: () => (items.length === 0 ? 1 : at / items.length),
    step() {
      if (at === items.length) return false;
      readItem(items[at], at + 1);
      at++;
      return true;
    },
  };
}

function parsedJson(text: string): { readonly value: unknown } | { readonly problem: ReferenceProblem } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    const line = Number(/line (\d+)/.exec(reason)?.[1] ?? lineAt(text, Number(/position (\d+)/.exec(reason)?.[1] ?? 0)));
    return { problem: { code: 'broken-json', line, message: 'Cannot read the CSL-JSON: it is no valid JSON from this line on. Export it anew.', about: [] } };
  }
}

/** JSON tells no lines of its elements. */
function noItem(number: number): ReferenceProblem {
  return { code: 'not-an-item', line: 1, message: `Cannot read item ${number}: it has no title, no DOI and no author. Give it a title.`, about: [String(number)] };
}

function repeated(id: string): ReferenceProblem {
  return { code: 'repeated-key', line: 1, message: `Found the key "${id}" again: another entry has it. Rename one of them.`, about: [id] };
}
