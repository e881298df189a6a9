import type { Reference } from '../reference';
import { dateText } from '../reference-date';
import { risOfName } from './ris-names';
import { risOfType } from './ris-type';

/** RIS records, as EndNote, NoteExpress and Zotero read them. */
export function writeRis(references: readonly Reference[]): string {
  return references.map((reference) => [...lines(reference), 'ER  - ', ''].join('\n')).join('\n');
}

function lines(reference: Reference): readonly string[] {
  const { type, issued, accessed, page = '', arxiv } = reference;
  const [, first = page, last] = /^([^-]+)-([^-]+)$/.exec(page) ?? [];
  const values: readonly (readonly [string, string | undefined])[] = [
    ['TY', type === 'article' ? 'UNPB' : risOfType(type)],
    ['ID', reference.id],
    ['TI', reference.title],
    ...(reference.author ?? []).map((name) => ['AU', risOfName(name)] as const),
    ...(reference.editor ?? []).map((name) => ['ED', risOfName(name)] as const),
    ['PY', issued === undefined ? undefined : String(issued.year).padStart(4, '0')],
    ['DA', issued?.month === undefined ? undefined : dateText(issued, '/')],
    ['T2', reference['container-title']],
    ['T3', reference['collection-title']],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', first],
    ['EP', last],
    ['M1', reference.number],
    ['ET', reference.edition],
    ['M3', reference.genre],
    ['PB', reference.publisher],
    ['CY', reference['publisher-place']],
    ['DO', reference.DOI],
    ['SN', reference.ISBN],
    ['SN', reference.ISSN],
    ['UR', reference.URL],
    ['Y2', accessed === undefined ? undefined : dateText(accessed, '/')],
    ['AN', arxiv === undefined ? undefined : `arXiv:${arxiv}`],
    ['AB', reference.abstract],
    ['LA', reference.language],
    ...(reference.keyword ?? []).map((word) => ['KW', word] as const),
    ['N1', reference.note],
  ];
  return values.flatMap(([tag, value = '']) => (value === '' ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`]));
}
