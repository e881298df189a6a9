import type { Language } from '../i18n/index';
import { columnSection } from './literature-columns';
import { citationsText, paperTitle, valueTexts, yearOf, type Paper } from './paper';
import type { PaperSection } from './sections';

/** What one cell says, for whoever draws it. */
export type LiteratureCell =
  | { readonly kind: 'title'; readonly text: string }
  /** Values of a property as they are written: they may hold links. */
  | { readonly kind: 'property'; readonly key: string; readonly texts: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  /** No property says it; the note's section may. */
  | { readonly kind: 'section'; readonly section: PaperSection }
  | { readonly kind: 'empty' };

export interface LiteratureRow<P extends Paper> {
  readonly paper: P;
  readonly cells: readonly LiteratureCell[];
}

/** One row a paper, the newest first, those of one year and those without a year by their path. */
export function literatureTable<P extends Paper>(papers: readonly P[], columns: readonly string[], language: Language): readonly LiteratureRow<P>[] {
  const dated = papers.map((paper) => ({ paper, year: yearOf(paper) ?? -Infinity }));
  dated.sort((a, b) => (a.year === b.year ? (a.paper.path < b.paper.path ? -1 : 1) : a.year > b.year ? -1 : 1));
  return dated.map(({ paper }) => ({ paper, cells: columns.map((column) => cellOf(paper, column, language)) }));
}

function cellOf(paper: Paper, column: string, language: Language): LiteratureCell {
  if (column === 'title') return { kind: 'title', text: paperTitle(paper) };
  const text = column === 'citations' ? citationsText(paper, language) : '';
  if (text !== '') return { kind: 'text', text };
  const texts = valueTexts(paper.values[column]);
  if (texts.length > 0) return { kind: 'property', key: column, texts };
  const section = columnSection(column);
  return section === undefined ? { kind: 'empty' } : { kind: 'section', section };
}
