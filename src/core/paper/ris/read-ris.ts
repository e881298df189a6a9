import { freeCitekey } from '../citekey';
import { arxivOf, doiOf, namedArxivOf } from '../identifier';
import { known } from '../known';
import type { Reference, ReferenceDate } from '../reference';
import { readDate } from '../reference-date';
import type { ReadReferences } from '../reference-problem';
import type { ReferenceType } from '../reference-type';
import { risNames } from './ris-names';
import { risRecords, type RisRecord } from './ris-records';
import { typeOfRis } from './ris-type';

/** Reads the records of a RIS file, as journals, CNKI and Zotero write them. */
export function readRis(text: string): ReadReferences {
  const { records, problems } = risRecords(text);
  const taken = new Set<string>();
  const references = records.map((record) => {
    const found = risReference(record);
    const id = found.id || freeCitekey(found, taken);
    taken.add(id);
    return { ...found, id };
  });
  return { references, problems };
}

function risReference({ values }: RisRecord): Reference {
  const all = (...tags: readonly string[]): readonly string[] => tags.flatMap((tag) => values.get(tag) ?? []).filter((value) => value !== '');
  const text = (...tags: readonly string[]): string => (all(...tags)[0] ?? '').replace(/\s+/g, ' ');
  const arxiv = namedArxivOf(text('AN')) ?? namedArxivOf(text('M1')) ?? namedArxivOf(text('UR')) ?? namedArxivOf(text('T2', 'JO', 'JF'))
    ?? (/arxiv/i.test(text('DO')) ? arxivOf(text('DO')) : undefined) ?? '';
  const said = typeOfRis(text('TY'));
  const journal = text('T2', 'JO', 'JF', 'BT', 'C3', 'JA', 'J2');
  const isPreprint = /^arxiv/i.test(journal);
  const type: ReferenceType = isPreprint || (arxiv !== '' && /^(?:manuscript|document)$/.test(said)) ? 'article' : said;
  const inSeries = type === 'book';
  const serials = all('SN').flatMap((value) => value.split(/\s*[;,]\s*|\s+(?=[\d-]{9,})/));
  return {
    id: text('ID'),
    type,
    title: text('TI', 'T1', 'CT') || (inSeries ? text('BT') : ''),
    ...known({
      author: risNames(all('AU', 'A1')),
      editor: risNames(all('ED', 'A2')),
      issued: issued(text('DA'), text('PY', 'Y1')),
      accessed: readDate(text('Y2')),
      'container-title': isPreprint || inSeries ? '' : journal,
      'collection-title': text('T3') || (inSeries ? text('T2') : ''),
      volume: text('VL'),
      issue: text('IS'),
      page: pages(text('SP'), text('EP')),
      number: namedArxivOf(text('M1')) === undefined ? text('M1') : '',
      edition: text('ET'),
      genre: text('M3'),
      publisher: text('PB'),
      'publisher-place': text('CY', 'PP'),
      DOI: doiOf(text('DO')) ?? doiOf(text('UR')),
      ISBN: serials.find((value) => !ISSN.test(value)),
      ISSN: serials.find((value) => ISSN.test(value)),
      URL: text('UR', 'LK'),
      arxiv,
      abstract: text('AB', 'N2'),
      language: text('LA'),
      keyword: all('KW'),
      note: text('N1'),
    }),
  };
}

/** `DA` says more than `PY`, if it says the same. */
function issued(day: string, year: string): ReferenceDate | undefined {
  const whole = readDate(day);
  const said = readDate(year);
  return whole !== undefined && (said === undefined || (said.year === whole.year && said.month === undefined)) ? whole : said;
}

function pages(first: string, last: string): string {
  const start = first.replace(/\s*[-‐-―−]+\s*/g, '-');
  return last === '' || last === first || start.includes('-') ? start : start === '' ? last : `${start}-${last}`;
}

const ISSN = /^(?:ISSN:?\s*)?\d{4}-?\d{3}[\dXx]$/;
