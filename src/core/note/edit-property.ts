import { isMap, isScalar, parseDocument, type Pair } from 'yaml';
import { applyEdits, type Edit } from '../text/edit';
import { scan } from '../text/scan';
import { frontMatterProblem } from './front-matter-problem';
import { lineAt } from '../text/line';
import { readProperties, type PropertiesProblemCode, type PropertyValue } from './properties';
import { PropertyPlace } from './property-place';
import { isSameValue, propertyLines, type WritableValue } from './write-property';

/** What to change in a note for one of its properties to have a value, or why that cannot be without changing more. */
export type PropertyEdit = { readonly edits: readonly Edit[] } | { readonly refused: PropertyRefusal };

export interface PropertyRefusal {
  /** `complex`: it is written in a way that only a hand should change. `comment`: one would be lost. */
  readonly code: PropertiesProblemCode | 'complex' | 'comment';
  /** What is wrong and what to do, in one sentence. */
  readonly message: string;
  /** Line of the note, counted from 1. */
  readonly line: number;
}

/**
 * The edits that give a property a value: of a list, only the items that are new or gone; without the property, lines
 * after the others; without any, properties at the top of the note. All other bytes stay.
 */
export function propertyEdit(text: string, key: string, value: WritableValue): PropertyEdit {
  const note = scan(text);
  const token = note.tokens[0];
  if (token?.kind !== 'frontMatter') {
    const problem = frontMatterProblem(note);
    return problem === undefined ? checked(text, { key, value, line: 1 }, newProperties(text, key, value)) : { refused: problem };
  }
  const { start, end } = token.yaml;
  const yaml = text.slice(start, end);
  const { values, problem } = readProperties(yaml, lineAt(text, start));
  if (problem !== undefined) return { refused: problem };
  if (Object.hasOwn(values, key) && isSameValue(values[key], value)) return { edits: [] };
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const pair = pairsOf(yaml).find((one) => isScalar(one.key) && String(one.key.value) === key);
  if (pair === undefined) return checked(text, { key, value, line: lineAt(text, end) }, { start: end, end, text: propertyLines(key, value, eol) });
  const place = new PropertyPlace(yaml, pair);
  const line = lineAt(text, start + place.offset);
  const edit = place.edit(value, eol);
  if (typeof edit === 'string') return { refused: refusal(edit, key, line) };
  return checked(text, { key, value, line }, { ...edit, start: edit.start + start, end: edit.end + start });
}

function pairsOf(yaml: string): readonly Pair[] {
  const { contents } = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  return isMap(contents) ? contents.items : [];
}

function newProperties(text: string, key: string, value: WritableValue): Edit {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  return { start: at, end: at, text: `---${eol}${propertyLines(key, value, eol)}---${eol}` };
}

interface Wanted {
  readonly key: string;
  readonly value: WritableValue;
  readonly line: number;
}

/** YAML has many ways to say a thing: what an edit makes of the note is read again, and must be just what is wanted. */
function checked(text: string, { key, value, line }: Wanted, edit: Edit): PropertyEdit {
  const before = valuesOf(text);
  const after = valuesOf(applyEdits(text, [edit]));
  const isAsWanted = after !== undefined && isSameValue(after.values, { ...before?.values, [key]: value }) && after.body === (before?.body ?? text.replace(/^\uFEFF/, ''));
  return isAsWanted ? { edits: [edit] } : { refused: refusal('complex', key, line) };
}

function valuesOf(text: string): { readonly values: { readonly [key: string]: PropertyValue }; readonly body: string } | undefined {
  const token = scan(text).tokens[0];
  if (token?.kind !== 'frontMatter') return undefined;
  const { values, problem } = readProperties(text.slice(token.yaml.start, token.yaml.end));
  const body = text.slice(token.end).replace(/^[ \t]*(?:\r\n|\r|\n)?/, '');
  return problem === undefined ? { values, body } : undefined;
}

function refusal(code: 'complex' | 'comment', key: string, line: number): PropertyRefusal {
  const why = code === 'comment' ? 'a comment stands in its value' : 'its value is written in a way that only you should change';
  return { code, message: `Cannot change the property "${key}": ${why}; change it by hand.`, line };
}
