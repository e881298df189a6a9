import { propertyEdit } from '../../note/edit-property';
import type { PropertyValue } from '../../note/properties';
import { propertiesIn } from '../../note/properties-in';
import { propertyLines, type WritableValue } from '../../note/write-property';
import { applyEdits } from '../../text/edit';
import { scan } from '../../text/scan';
import type { Paper } from '../lookup/paper';
import { abstractMarks, markedSpan } from '../refresh/import-marks';
import { IMPORT_KEY, valueHash, writeImportRecord } from '../refresh/import-record';
import { authorNames } from './author-names';
import { paperMarkdown } from './paper-markdown';
import { paperProperties, paperUrl, venueOf } from './paper-properties';

/** A note is made whole or not at all. */
export type FilledPaper = { readonly text: string } | { readonly problem: string };

/**
 * Fills the variables of a paper, and gives the note every property that is known of the paper and that the template has
 * left empty. `{{date}}` and the like are to be filled before. A problem tells why the template cannot be used.
 */
export function fillPaper(template: string, paper: Paper, day: string): FilledPaper {
  const values = paperVariables(paper, day);
  const cut = bodyStart(template);
  let text = template.slice(0, cut).replace(IN_PROPERTIES, (whole: string, key: string | undefined, name: string | undefined, end: string | undefined, inside: string | undefined) => {
    const value = values.get((name ?? inside ?? '').toLowerCase());
    if (key === undefined || value === undefined) return filled(whole, value, (plain) => plain.replace(/["\\]/g, ' '));
    return propertyLines(key, value, end || '\n').slice(0, end === '' ? -1 : undefined);
  });
  text += template.slice(cut).replace(VARIABLE, (whole: string, name: string) => name.toLowerCase() === ABSTRACT ? abstractMarks(paper) : filled(whole, values.get(name.toLowerCase()), name.toLowerCase() === 'url' ? (plain) => plain : paperMarkdown));
  const hashes = new Map<string, string>();
  const properties: readonly (readonly [string, WritableValue])[] = [['type', 'paper'], ...paperProperties(paper, day)];
  for (const [key, value] of properties) {
    if (isEmpty(propertiesIn(text).values[key])) {
      const edit = propertyEdit(text, key, value);
      if ('refused' in edit) return { problem: edit.refused.message };
      text = applyEdits(text, edit.edits);
    }
    const now = propertiesIn(text).values[key];
    if (key !== 'type' && now !== undefined && valueHash(now) === valueHash(value)) hashes.set(key, valueHash(value));
  }
  const abstract = markedSpan(text, 'abstract');
  if (abstract !== undefined) hashes.set('abstract', valueHash(text.slice(abstract.start, abstract.end)));
  const record = propertyEdit(text, IMPORT_KEY, writeImportRecord({ source: paper.source, at: day, hashes }));
  return 'refused' in record ? { problem: record.refused.message } : { text: applyEdits(text, record.edits) };
}

/** What may stand in a template between double braces. */
export function paperVariables({ reference, institution = '', citations }: Paper, day: string): ReadonlyMap<string, WritableValue> {
  const { title, author, editor, issued, abstract = '', DOI = '', arxiv = '', id, volume = '', issue = '', page = '', publisher = '', keyword = [] } = reference;
  return new Map<string, WritableValue>([
    ['title', title], ['authors', authorNames(author ?? editor ?? [])], ['year', issued?.year ?? ''], ['venue', venueOf(reference)],
    ['doi', DOI], ['arxiv', arxiv], ['url', paperUrl(reference)], ['abstract', abstract], ['citekey', id], ['institution', institution],
    ['citations', citations ?? ''], ['citations_asof', citations === undefined ? '' : day], ['volume', volume], ['issue', issue],
    ['pages', page], ['publisher', publisher], ['keywords', keyword],
  ]);
}

function filled(whole: string, value: WritableValue | undefined, written: (plain: string) => string): string {
  if (value === undefined) return whole;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => written(String(item).replace(/\s+/g, ' '))).join(', ');
}

function bodyStart(text: string): number {
  const [first] = scan(text).tokens;
  return first?.kind === 'frontMatter' ? first.end : /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
}

export function isEmpty(value: PropertyValue | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.every((item: PropertyValue) => isEmpty(item)));
}

/** The abstract between marks, so that it can be refreshed. */
const ABSTRACT = 'import:abstract';
const NAMES = 'title|authors|year|venue|doi|arxiv|url|abstract|citekey|institution|citations|citations_asof|volume|issue|pages|publisher|keywords|import:abstract';
const VARIABLE = new RegExp(`\\{\\{\\s*(${NAMES})\\s*\\}\\}`, 'gi');
/** A property whose whole value is one variable, in quotes or not, becomes proper YAML whatever the paper says. */
const IN_PROPERTIES = new RegExp(`^([\\p{L}_][\\p{L}\\p{N}_-]*):[ \\t]*["']?\\{\\{[ \\t]*(${NAMES})[ \\t]*\\}\\}["']?[ \\t]*(\\r?\\n|$)|${VARIABLE.source}`, 'gimu');
