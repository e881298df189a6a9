import { arxivOf, doiOf, namedArxivOf } from '../identifier';
import { known } from '../known';
import type { Reference } from '../reference';
import { readDate } from '../reference-date';
import type { ReferenceType } from '../reference-type';
import { bibtexDate } from './bibtex-date';
import { bibtexNames } from './bibtex-names';
import { typeOfEntry } from './bibtex-type';
import { latexText, verbatimText } from './latex-text';

/** An entry of a BibTeX file as it is written, all that it inherits among its fields. */
export interface RawEntry {
  /** `article`, in lower case. */
  readonly kind: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads the names of BibTeX and of biblatex alike: `journal` and `journaltitle`, `address` and `location`. */
export function bibtexReference({ kind, key, fields }: RawEntry): Reference {
  const raw = (...names: readonly string[]): string => firstOf(fields, names);
  const text = (...names: readonly string[]): string => latexText(raw(...names));
  const arxiv = arxivNumber(raw, text);
  const journal = titled(text('journal', 'journaltitle', 'shortjournal'), text('journalsubtitle'));
  const container = titled(text('booktitle'), text('booksubtitle')) || journal;
  const isPreprint = PREPRINT.test(container) || namedArxivOf(container) !== undefined;
  const url = verbatimText(raw('url')) || /\\url\s*\{([^{}]*)\}|^\s*(https?:\/\/\S+)\s*$/.exec(raw('howpublished'))?.slice(1).join('') || '';
  const type = refinedType(typeOfEntry(kind), { isPreprint: isPreprint || (arxiv !== '' && container === ''), url, subtype: raw('entrysubtype') });
  const numbered = NUMBERED.has(type);
  const number = text('number');
  return {
    id: key,
    type,
    title: bibtexTitle(fields),
    ...known({
      author: bibtexNames(raw('author')),
      editor: bibtexNames(raw('editor')),
      issued: bibtexDate(fields),
      accessed: readDate(raw('urldate', 'lastchecked')),
      status: text('pubstate') || withoutYear(text('year', 'date')),
      'container-title': isPreprint ? '' : container,
      'collection-title': text('series'),
      volume: isPreprint ? '' : text('volume'),
      issue: text('issue') || (numbered ? '' : number),
      page: pageText(text('pages', 'eid', 'articleno')),
      number: numbered ? number : '',
      edition: text('edition'),
      genre: text('type') || GENRES.get(kind),
      publisher: text('publisher', 'school', 'institution', 'organization'),
      'publisher-place': text('address', 'location'),
      DOI: doiOf(verbatimText(raw('doi'))) ?? doiOf(url),
      ISBN: text('isbn'),
      ISSN: text('issn'),
      URL: url,
      arxiv,
      abstract: text('abstract'),
      language: text('langid', 'language'),
      keyword: text('keywords', 'keyword').split(/\s*[,;；，]\s*/).filter((word) => word !== ''),
      note: text('note', 'addendum') || (url === '' || raw('url') !== '' ? text('howpublished') : ''),
    }),
  };
}

/** `title` with `subtitle` */
export function bibtexTitle(fields: ReadonlyMap<string, string>): string {
  return titled(latexText(fields.get('title') ?? ''), latexText(fields.get('subtitle') ?? ''));
}

function firstOf(fields: ReadonlyMap<string, string>, names: readonly string[]): string {
  for (const name of names) {
    const value = fields.get(name);
    if (value !== undefined && value.trim() !== '') return value;
  }
  return '';
}

function titled(title: string, subtitle: string): string {
  if (title === '' || subtitle === '') return title;
  return /[:?!：？！]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

function arxivNumber(raw: (...names: string[]) => string, text: (...names: string[]) => string): string {
  const eprint = verbatimText(raw('eprint', 'arxivid', 'arxiv'));
  const kind = raw('archiveprefix', 'eprinttype');
  const own = kind === '' || /arxiv/i.test(kind) ? arxivOf(eprint) : undefined;
  return own ?? arxivOf(/arxiv/i.test(raw('doi', 'url')) ? verbatimText(raw('doi', 'url')) : '')
    ?? namedArxivOf(verbatimText(raw('url'))) ?? namedArxivOf(text('journal', 'journaltitle')) ?? namedArxivOf(text('volume'))
    ?? namedArxivOf(text('note')) ?? namedArxivOf(text('howpublished')) ?? '';
}

function refinedType(type: ReferenceType, about: { readonly isPreprint: boolean; readonly url: string; readonly subtype: string }): ReferenceType {
  if (about.isPreprint && (type === 'article-journal' || type === 'document' || type === 'webpage' || type === 'manuscript')) return 'article';
  if (type === 'article-journal' && /^(?:magazine|newspaper)$/.test(about.subtype)) return about.subtype === 'magazine' ? 'article-magazine' : 'article-newspaper';
  return type === 'document' && about.url !== '' ? 'webpage' : type;
}

/** `in press`; a year alone is no state. */
function withoutYear(text: string): string {
  return /\d{4}/.test(text) ? '' : text;
}

/** `5998--6008` is `5998-6008`. */
export function pageText(text: string): string {
  return text.replace(/\s*[-‐-―−]+\s*/g, '-');
}

const PREPRINT = /^(?:CoRR|arXiv(?:\.org)?(?:\s+(?:e-?prints?|preprints?).*)?)$/i;
const NUMBERED: ReadonlySet<ReferenceType> = new Set<ReferenceType>(['report', 'patent', 'standard', 'software', 'dataset', 'document', 'webpage', 'book', 'pamphlet', 'thesis']);
const GENRES: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'], ['mastersthesis', 'Master’s thesis'], ['bachelorsthesis', 'Bachelor’s thesis'],
]);
