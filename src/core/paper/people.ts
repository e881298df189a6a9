import { valueTexts, type Paper } from './paper';

/** An author, or an institution, and the papers of theirs. */
export interface Group<P extends Paper> {
  readonly name: string;
  readonly papers: readonly P[];
}

/** Who wrote the papers, those with most of them first. */
export function authorsOf<P extends Paper>(papers: readonly P[]): readonly Group<P>[] {
  return grouped(papers, ({ values }) => valueTexts(values['authors'] ?? values['author']).map(nameOf).filter((name) => !/^(?:et al\.?|等)$/i.test(name)));
}

/** Where their first authors worked. */
export function institutionsOf<P extends Paper>(papers: readonly P[]): readonly Group<P>[] {
  return grouped(papers, ({ values }) => valueTexts(values['institution']).slice(0, 1).map(nameOf));
}

function grouped<P extends Paper>(papers: readonly P[], namesOf: (paper: P) => readonly string[]): readonly Group<P>[] {
  const groups = new Map<string, { readonly name: string; readonly papers: P[] }>();
  for (const paper of papers) {
    for (const name of new Set(namesOf(paper))) {
      const key = name.normalize('NFKC').toLowerCase().replace(/[\s.]+/g, ' ').trim();
      const group = groups.get(key) ?? { name, papers: [] };
      groups.set(key, group);
      group.papers.push(paper);
    }
  }
  return [...groups].sort(([a, one], [b, other]) => other.papers.length - one.papers.length || (a < b ? -1 : 1)).map(([, group]) => group);
}

/** A link in a property has its words. */
function nameOf(text: string): string {
  return text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1').trim();
}
