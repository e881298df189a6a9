import { doiOf, namedArxivOf } from '../identifier';
import type { Reference } from '../reference';
import { dateText } from '../reference-date';
import { gbtOfNames } from './gbt-names';
import { markOfType } from './gbt-type';

/** One GB/T 7714-2015 reference a line, `[1] …` and so on before each. */
export function writeGbt7714(references: readonly Reference[]): string {
  return references.map((reference, at) => `[${at + 1}] ${gbt7714Line(reference)}\n`).join('');
}

/** `VASWANI A, SHAZEER N, PARMAR N, et al. Attention is all you need[C]//…`, without a number. */
export function gbt7714Line(reference: Reference): string {
  const { title, number, type, URL } = reference;
  const names = gbtOfNames(reference.author ?? reference.editor ?? []);
  const isOnline = URL !== undefined && doiOf(URL) === undefined && (namedArxivOf(URL) === undefined || type === 'webpage');
  const mark = `[${markOfType(type)}${isOnline ? '/OL' : ''}]`;
  const numbered = number !== undefined && NUMBERED.has(type) ? `: ${number}` : '';
  const parts = [
    ...(names === '' ? [] : [names]),
    `${title}${numbered}${mark}${inBook(reference)}`,
    source(reference, isOnline),
    ...(isOnline ? [URL] : []),
    ...(reference.DOI === undefined ? [] : [`DOI: ${reference.DOI}`]),
  ].filter((part) => part !== '');
  return `${parts.join('. ')}.`.replace(/\.\.$/, '.').replace(/(https?:\/\/\S+|DOI: \S+)\.$/, '$1');
}

/** `//Proceedings …` */
function inBook({ type, 'container-title': container }: Reference): string {
  return container !== undefined && PARTS.has(type) ? `//${container}` : '';
}

function source(reference: Reference, isOnline: boolean): string {
  const { type, accessed, arxiv, 'container-title': container } = reference;
  const looked = isOnline && accessed !== undefined ? `[${dateText(accessed)}]` : '';
  if (type === 'article' && arxiv !== undefined) return `${[`arXiv preprint arXiv:${arxiv}`, year(reference)].filter((part) => part !== '').join(', ')}${looked}`;
  if (SERIALS.has(type)) return `${serial(reference, container ?? '')}${looked}`;
  if (type === 'webpage' || type.startsWith('post')) return `${[imprint({ ...reference, issued: undefined }), publicDay(reference)].filter((part) => part !== '').join(', ')}${looked}`;
  return `${[edition(reference), imprint(reference)].filter((part) => part !== '').join('. ')}${looked}`;
}

/** `计算机学报, 2017, 40(6): 1229-1251` */
function serial({ type, issued, volume, issue, page, ...reference }: Reference, container: string): string {
  const isNewspaper = type === 'article-newspaper';
  const date = issued === undefined ? '' : isNewspaper ? dateText(issued) : year({ issued });
  const number = isNewspaper ? (page === undefined ? '' : `(${page})`) : issue === undefined ? '' : `(${issue})`;
  const said = [container || (reference.publisher ?? ''), date, volume ?? ''].filter((part) => part !== '').join(', ');
  return `${said}${number}${page === undefined || isNewspaper ? '' : `: ${page}`}`;
}

/** `北京: 高等教育出版社, 2010: 15-18` */
function imprint(reference: { readonly [Name in keyof Reference]: Reference[Name] | undefined }): string {
  const { publisher = '', 'publisher-place': place = '', issued, page, type } = reference;
  const house = [place, publisher].filter((part) => part !== '').join(': ');
  const date = issued === undefined ? '' : type === 'patent' ? dateText(issued) : year({ issued });
  return `${[house, date].filter((part) => part !== '').join(', ')}${page === undefined ? '' : `: ${page}`}`;
}

function edition({ edition: said, title }: Reference): string {
  if (said === undefined || said === '1') return '';
  if (!/^\d+$/.test(said)) return said;
  if (/\p{Script=Han}/u.test(title)) return `${said}版`;
  const last = /1[123]$/.test(said) ? '' : said.slice(-1);
  return `${said}${last === '1' ? 'st' : last === '2' ? 'nd' : last === '3' ? 'rd' : 'th'} ed`;
}

function publicDay({ issued }: Reference): string {
  return issued === undefined ? '' : issued.month === undefined ? String(issued.year) : `(${dateText(issued)})`;
}

function year({ issued }: Pick<Reference, 'issued'>): string {
  return issued === undefined ? '' : String(issued.year).padStart(4, '0');
}

const SERIALS: ReadonlySet<string> = new Set(['article-journal', 'article-magazine', 'article-newspaper', 'review', 'article']);
const PARTS: ReadonlySet<string> = new Set(['paper-conference', 'chapter', 'entry-encyclopedia', 'entry-dictionary', 'collection']);
const NUMBERED: ReadonlySet<string> = new Set(['standard', 'patent', 'report']);
