import { noteName } from '../note/note-name';
import type { PropertyValue } from '../note/properties';
import { readLinkWords } from './link-words';

/** A deep read as its properties tell of it. */
export interface Paper {
  /** Vault path of its note. */
  readonly path: string;
  readonly values: { readonly [key: string]: PropertyValue };
}

const TELLING = ['authors', 'author', 'year', 'venue', 'doi', 'DOI', 'arxiv', 'citekey'];

/** A note with `type: paper`, or one of the papers folder that says who wrote a paper, when, or what its DOI is. */
export function isPaper({ path, values }: Paper, folder: string): boolean {
  const { type } = values;
  if (typeof type === 'string' && type.trim() !== '') return /^(?:paper|论文|文献)$/i.test(type.trim());
  const below = path.slice(0, folder.length + 1).toLowerCase() === `${folder.toLowerCase()}/`;
  return below && /\.md$/i.test(path) && TELLING.some((key) => valueTexts(values[key]).length > 0);
}

/** The title that the properties say, or else the note's name. */
export function paperTitle({ path, values }: Paper): string {
  return valueTexts(values['title'])[0] ?? noteName(path);
}

/** The values of a property as plain texts, of a list each; empty ones left out. */
export function valueTexts(value: PropertyValue | undefined): readonly string[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  return Array.isArray(value) ? value.flatMap((item: PropertyValue) => valueTexts(item)) : [];
}

/** `NIPS2017` and `2022.5.4（先前有 preprint）` are of 2017 and 2022; undefined without a year. */
export function yearOf({ values }: Paper): number | undefined {
  const found = /(?:^|\D)((?:1[5-9]|20)\d{2})(?!\d)/.exec(valueTexts(values['year']).join(' '));
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

/** `292（2024-03）` in Chinese, `292 (2024-03)` in English; empty when nobody counted. */
export function citationsText({ values }: Paper, language: 'en' | 'zh'): string {
  const [count = ''] = valueTexts(values['citations']);
  const [day] = valueTexts(values['citations_asof']);
  if (count === '' || day === undefined) return count;
  return language === 'zh' ? `${count}（${day}）` : `${count} (${day})`;
}

/** What a value is called: of `[[Concepts/温度|temperature]]` the words, the whole target, and the target's own name. */
export function valueNames(value: PropertyValue | undefined): readonly string[] {
  return valueTexts(value).flatMap((text) => readLinkWords(text));
}
