import { isRecord } from '../../record';
import { textOf } from '../csl/csl-record';
import { known } from '../known';
import { json } from './ask';
import type { Paper } from './paper';

/** The first institution and how often a paper is cited, as OpenAlex says it. */
export function readOpenAlex(text: string): Pick<Paper, 'institution' | 'citations'> | undefined {
  const work = json(text);
  if (!isRecord(work)) return undefined;
  const count = work.cited_by_count;
  const [author] = listOf(work.authorships);
  const [institution] = isRecord(author) ? listOf(author.institutions) : [];
  if (typeof count !== 'number' && institution === undefined) return undefined;
  return known({ institution: isRecord(institution) ? textOf(institution.display_name) : '', citations: typeof count === 'number' && count >= 0 ? count : undefined });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
