import { citekey } from '../citekey';
import type { Reference } from '../reference';
import { dateText, MONTHS } from '../reference-date';
import { bibtexText, verbatimBibtex } from './bibtex-text';
import { bibtexOfNames } from './bibtex-name-text';
import { entryOfType } from './bibtex-type';

/** BibTeX entries in UTF-8, one after the other. */
export function writeBibtex(references: readonly Reference[]): string {
  return references.map(entry).join('\n');
}

function entry(reference: Reference): string {
  const { type, issued, accessed, arxiv, 'container-title': container, page, number, issue, genre } = reference;
  const kind = type === 'thesis' && genre !== undefined && /master|硕士/i.test(genre) ? 'mastersthesis' : entryOfType(type);
  const isJournal = kind === 'article' || kind === 'review';
  const text = (value: string | undefined): string => bibtexText(value ?? '');
  const fields: readonly (readonly [string, string])[] = [
    ['title', text(reference.title)],
    ['author', bibtexOfNames(reference.author ?? [])],
    ['editor', bibtexOfNames(reference.editor ?? [])],
    ['year', issued === undefined ? text(reference.status) : String(issued.year).padStart(4, '0')],
    ['month', issued?.month === undefined ? '' : MONTHS[issued.month - 1] ?? ''],
    ['day', issued?.day === undefined ? '' : String(issued.day)],
    [isJournal ? 'journal' : 'booktitle', text(container)],
    ['series', text(reference['collection-title'])],
    ['volume', text(reference.volume)],
    [number === undefined || isJournal ? 'number' : 'issue', text(issue)],
    ['number', text(number)],
    ['pages', text(page?.replace(/-/g, '--')).replaceAll('-{}-', '--')],
    ['edition', text(reference.edition)],
    ['type', genre === 'PhD thesis' || genre === 'Master’s thesis' ? '' : text(genre)],
    [PUBLISHERS.get(kind) ?? 'publisher', text(reference.publisher)],
    ['address', text(reference['publisher-place'])],
    ['doi', verbatimBibtex(reference.DOI ?? '')],
    ['isbn', text(reference.ISBN)],
    ['issn', text(reference.ISSN)],
    ['url', verbatimBibtex(reference.URL ?? '')],
    ['urldate', accessed === undefined ? '' : dateText(accessed)],
    ['eprint', verbatimBibtex(arxiv ?? '')],
    ['archiveprefix', arxiv === undefined ? '' : 'arXiv'],
    ['abstract', text(reference.abstract)],
    ['language', text(reference.language)],
    ['keywords', text(reference.keyword?.join(', '))],
    ['note', text(reference.note)],
    ['entrysubtype', SUBTYPES.get(type) ?? ''],
  ];
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},`]));
  return `@${kind}{${bibtexKey(reference)},\n${lines.join('\n')}\n}\n`;
}

/** What BibTeX ends a key at may not stand in it. */
function bibtexKey(reference: Reference): string {
  return reference.id.replace(/[\s{}(),="#%'\\~]+/g, '-') || citekey(reference);
}

const PUBLISHERS: ReadonlyMap<string, string> = new Map([['phdthesis', 'school'], ['mastersthesis', 'school'], ['techreport', 'institution']]);
const SUBTYPES: ReadonlyMap<string, string> = new Map([['article-magazine', 'magazine'], ['article-newspaper', 'newspaper']]);
