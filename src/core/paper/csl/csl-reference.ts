import { arxivOf, doiOf, namedArxivOf } from '../identifier';
import { known } from '../known';
import type { Reference } from '../reference';
import { REFERENCE_TYPES, type ReferenceType } from '../reference-type';
import { cslDate } from './csl-date';
import { cslNames } from './csl-names';
import { isRecord, type JsonRecord } from '../../record';
import { textOf } from './csl-record';
import { markupText } from './markup-text';

/**
 * One parsed item: of a library, or what a service answers, with Crossref's own names of types too. Undefined for what is no
 * item. `id` is empty when the item has none, or has an address instead.
 */
export function cslReference(item: unknown): Reference | undefined {
  if (!isRecord(item)) return undefined;
  const text = (name: string): string => markupText(textOf(item[name]));
  const author = cslNames(item.author);
  const title = text('title');
  if (title === '' && author.length === 0 && text('DOI') === '') return undefined;
  const arxiv = arxivNumber(text);
  const type = typeOf(textOf(item.type), arxiv !== '' && /^arxiv/i.test(text('publisher') || text('container-title') || 'arxiv'));
  return {
    id: /^(?:https?:|10\.)|\s/.test(text('id')) ? text('citation-key') : text('citation-key') || text('id'),
    type,
    title,
    ...known({
      author,
      editor: cslNames(item.editor),
      issued: cslDate(item.issued) ?? cslDate(item['published-print']) ?? cslDate(item.published),
      accessed: cslDate(item.accessed),
      status: text('status'),
      'container-title': text('container-title'),
      'collection-title': text('collection-title'),
      volume: text('volume'),
      issue: text('issue') || text('journal-issue'),
      page: (text('page') || text('article-number')).replace(/\s*[-‐-―−]+\s*/g, '-'),
      number: namedArxivOf(text('number')) === undefined ? text('number') : '',
      edition: text('edition'),
      genre: text('genre'),
      publisher: text('publisher'),
      'publisher-place': text('publisher-place') || text('publisher-location'),
      DOI: doiOf(text('DOI')),
      ISBN: text('ISBN'),
      ISSN: text('ISSN'),
      URL: text('URL'),
      arxiv,
      abstract: text('abstract'),
      language: text('language'),
      keyword: keywords(item),
      note: text('note'),
    }),
  };
}

function arxivNumber(text: (name: string) => string): string {
  const archive = /^arxiv/i.test(text('archive')) ? arxivOf(text('archive_location')) : undefined;
  return archive ?? namedArxivOf(text('number')) ?? (/arxiv/i.test(text('DOI')) ? arxivOf(text('DOI')) : undefined) ?? namedArxivOf(text('URL')) ?? '';
}

function keywords(item: JsonRecord): readonly string[] {
  const said: readonly unknown[] = Array.isArray(item.keyword) ? item.keyword : textOf(item.keyword).split(/\s*[,;；，]\s*/);
  return said.map(textOf).filter((word) => word !== '');
}

function typeOf(said: string, isPreprint: boolean): ReferenceType {
  const type = CROSSREF.get(said) ?? REFERENCE_TYPES.find((each) => each === said) ?? 'document';
  return isPreprint && type === 'document' ? 'article' : type;
}

const CROSSREF: ReadonlyMap<string, ReferenceType> = new Map<string, ReferenceType>([
  ['journal-article', 'article-journal'], ['proceedings-article', 'paper-conference'], ['posted-content', 'article'], ['preprint', 'article'],
  ['book-chapter', 'chapter'], ['book-section', 'chapter'], ['book-part', 'chapter'], ['monograph', 'book'], ['edited-book', 'book'],
  ['reference-book', 'book'], ['proceedings', 'book'], ['dissertation', 'thesis'], ['reference-entry', 'entry'], ['report-component', 'report'],
  ['peer-review', 'review'], ['article-preprint', 'article'],
]);
