import { propertyEdit, type PropertyRefusal } from '../../note/edit-property';
import type { PropertyValue } from '../../note/properties';
import { propertiesIn } from '../../note/properties-in';
import { isSameValue, type WritableValue } from '../../note/write-property';
import { applyEdits } from '../../text/edit';
import type { Paper } from '../lookup/paper';
import { isEmpty } from '../note/fill-paper';
import { paperProperties } from '../note/paper-properties';
import { abstractText, markedSpan } from './import-marks';
import { IMPORT_KEY, readImportRecord, valueHash, writeImportRecord } from './import-record';

/** What becomes of one value of a note. */
export interface RefreshField {
  /** A property, or `abstract`. */
  readonly key: string;
  readonly before: PropertyValue | undefined;
  readonly after: WritableValue;
  /**
   * - `changed`: it is as it was imported, or empty, and takes the new value
   * - `edited`: someone has changed it since it was imported; it stays
   * - `own`: it was never imported; it stays
   * - `removed`: it was imported, and someone has taken it away; it stays away
   * - `unwritable`: it cannot be changed without changing more; it stays
   */
  readonly outcome: 'changed' | 'edited' | 'own' | 'removed' | 'unwritable';
  readonly refusal?: PropertyRefusal;
}

/** What a refresh makes of a note; fields that say the same already are not in it. */
export interface RefreshPlan {
  readonly fields: readonly RefreshField[];
  readonly text: string;
  /** The properties cannot be read: nothing is changed then. */
  readonly problem?: string;
}

/**
 * Three-way, field by field: what was imported, what stands there, what is said now. Only what still is as it was imported
 * changes; every other byte of the note stays.
 */
export function refreshPlan(note: string, paper: Paper, day: string): RefreshPlan {
  const { values, problem } = propertiesIn(note);
  if (problem !== undefined) return { fields: [], text: note, problem: problem.message };
  const record = readImportRecord(values[IMPORT_KEY]);
  const hashes = new Map(record.hashes);
  const fields: RefreshField[] = [];
  let text = note;
  const fresh = paperProperties(paper, day);
  for (const [key, after] of fresh) {
    // A citekey is what others cite the paper by.
    if (key === 'citekey') continue;
    const present = values[key];
    if (isSameValue(present, after) || (present !== undefined && valueHash(present) === valueHash(after))) {
      hashes.set(key, valueHash(after));
      continue;
    }
    // The day belongs to the count.
    const outcome = key === 'citations_asof' && isKept(fields, 'citations') ? 'edited' : outcomeOf(key, present, record.hashes);
    const edit = outcome === 'changed' ? propertyEdit(text, key, after) : undefined;
    if (edit !== undefined && 'refused' in edit) {
      fields.push({ key, before: present, after, outcome: 'unwritable', refusal: edit.refused });
      continue;
    }
    fields.push({ key, before: present, after, outcome });
    if (edit === undefined) continue;
    text = applyEdits(text, edit.edits);
    hashes.set(key, valueHash(after));
  }
  const abstract = abstractField(text, paper, hashes);
  if (abstract !== undefined) {
    fields.push(abstract.field);
    text = abstract.text;
  }
  if (text === note) return { fields, text };
  const written = propertyEdit(text, IMPORT_KEY, writeImportRecord({ source: paper.source, at: day, hashes }));
  return { fields, text: 'refused' in written ? text : applyEdits(text, written.edits) };
}

function outcomeOf(key: string, present: PropertyValue | undefined, hashes: ReadonlyMap<string, string>): 'changed' | 'edited' | 'own' | 'removed' {
  const imported = hashes.get(key);
  if (isEmpty(present)) return imported === undefined ? 'changed' : 'removed';
  if (imported === undefined) return 'own';
  return present !== undefined && valueHash(present) === imported ? 'changed' : 'edited';
}

function isKept(fields: readonly RefreshField[], key: string): boolean {
  return fields.some((field) => field.key === key && field.outcome !== 'changed');
}

function abstractField(text: string, paper: Paper, hashes: Map<string, string>): { readonly field: RefreshField; readonly text: string } | undefined {
  const span = markedSpan(text, 'abstract');
  const after = abstractText(paper);
  if (span === undefined || after === '') return undefined;
  const before = text.slice(span.start, span.end);
  if (before === after) return undefined;
  const isOurs = hashes.get('abstract') === valueHash(before) || before.trim() === '';
  if (!isOurs) return { field: { key: 'abstract', before, after, outcome: 'edited' }, text };
  hashes.set('abstract', valueHash(after));
  return { field: { key: 'abstract', before, after, outcome: 'changed' }, text: applyEdits(text, [{ ...span, text: after }]) };
}
