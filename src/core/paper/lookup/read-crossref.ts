import { isRecord } from '../../record';
import { citekey } from '../citekey';
import { textOf } from '../csl/csl-record';
import { cslReference } from '../csl/csl-reference';
import { known } from '../known';
import { json } from './ask';
import type { Paper } from './paper';

/** What doi.org answers: one item of CSL-JSON, of Crossref with how often it is cited. */
export function readCslAnswer(text: string): Paper | undefined {
  return paperOf(json(text), 'doi.org');
}

/** What `/works/DOI` of Crossref answers. */
export function readCrossref(text: string): Paper | undefined {
  const answer = json(text);
  return isRecord(answer) ? paperOf(answer.message, 'api.crossref.org') : undefined;
}

/** What a search of Crossref finds; null when that is nothing. */
export function readCrossrefList(text: string): readonly Paper[] | undefined | null {
  const answer = json(text);
  const message = isRecord(answer) ? answer.message : undefined;
  const items: unknown = isRecord(message) ? message.items : undefined;
  if (!Array.isArray(items)) return undefined;
  const papers = items.map((item: unknown) => paperOf(item, 'api.crossref.org')).filter((paper) => paper !== undefined);
  return papers.length === 0 ? null : papers;
}

function paperOf(item: unknown, source: string): Paper | undefined {
  const reference = cslReference(item);
  if (!isRecord(item) || reference === undefined || reference.title === '') return undefined;
  const count = item['is-referenced-by-count'];
  const authors: readonly unknown[] = Array.isArray(item.author) ? item.author : [];
  const [first] = authors;
  const affiliations: unknown = isRecord(first) ? first.affiliation : undefined;
  const affiliation: unknown = Array.isArray(affiliations) ? affiliations[0] : undefined;
  return {
    reference: { ...reference, id: reference.id || citekey(reference) },
    source,
    ...known({
      institution: isRecord(affiliation) ? textOf(affiliation.name) : '',
      citations: typeof count === 'number' && count >= 0 ? count : undefined,
    }),
  };
}
