import type { WritableValue } from '../../note/write-property';
import type { Paper } from '../lookup/paper';
import { withoutVersion } from '../lookup/requests';
import { authorNames } from './author-names';

/** The properties of a deep read that come from elsewhere, in the order in which a note has them. */
export const IMPORTED = ['title', 'authors', 'year', 'venue', 'doi', 'arxiv', 'citekey', 'institution', 'citations', 'citations_asof'] as const;

export type ImportedKey = (typeof IMPORTED)[number];

/** What is known of a paper as properties; `day`, as `2026-03-02`, is when it was cited so often. */
export function paperProperties({ reference, institution, citations }: Paper, day: string): ReadonlyMap<ImportedKey, WritableValue> {
  const { title, author, editor, issued, DOI, arxiv, id } = reference;
  const values: readonly (readonly [ImportedKey, WritableValue | undefined])[] = [
    ['title', title],
    ['authors', authorNames(author ?? editor ?? [])],
    ['year', issued?.year],
    ['venue', venueOf(reference)],
    ['doi', DOI],
    ['arxiv', arxiv],
    ['citekey', id],
    ['institution', institution],
    ['citations', citations],
    ['citations_asof', citations === undefined ? undefined : day],
  ];
  const known = new Map<ImportedKey, WritableValue>();
  for (const [key, value] of values) {
    if (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)) known.set(key, value);
  }
  return known;
}

/** Where a paper has appeared; a preprint has in arXiv. */
export function venueOf({ 'container-title': container, 'collection-title': series, arxiv, publisher, type }: Paper['reference']): string {
  return container ?? series ?? (arxiv !== undefined && type === 'article' ? 'arXiv' : publisher ?? '');
}

/** Where a paper can be read. */
export function paperUrl({ URL, DOI, arxiv }: Paper['reference']): string {
  if (arxiv !== undefined) return `https://arxiv.org/abs/${withoutVersion(arxiv)}`;
  return DOI === undefined ? URL ?? '' : `https://doi.org/${encodeURI(DOI)}`;
}
