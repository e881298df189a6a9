import type { WritableValue } from '../../note/write-property';
import { citekey } from '../citekey';
import { arxivOf, doiOf } from '../identifier';
import { known } from '../known';
import { columnSection, literatureColumn } from '../literature-columns';
import { looksLikeGbt7714, readGbt7714 } from '../gbt7714/read-gbt7714';
import type { Reference } from '../reference';
import type { PaperSection } from '../sections';
import { cellItems, cellLines, cellText } from './cell-text';

/** A row of a literature table that somebody made by hand. */
export interface TablePaper {
  /** Counted from 1, below the head. */
  readonly row: number;
  readonly reference: Reference;
  /** Where the title leads. */
  readonly link?: string;
  /** What the other cells say, by the names of properties. */
  readonly properties: ReadonlyMap<string, WritableValue>;
  /** What is too long for a property, or stands under a head that no property can be called. */
  readonly sections: readonly TableSection[];
}

export interface TableSection {
  /** The head of the column. */
  readonly heading: string;
  readonly section?: PaperSection;
  readonly text: string;
}

export interface LiteratureTableRows {
  readonly papers: readonly TablePaper[];
  /** Rows that name no paper but say something, counted from 1. */
  readonly unnamed: readonly number[];
}

/**
 * Reads the cells of a table, the head first; undefined where no column is one of titles. A title may be a GB/T 7714
 * reference or a link; a year may be any text.
 */
export function readLiteratureTable([head = [], ...rows]: readonly (readonly string[])[]): LiteratureTableRows | undefined {
  const columns = head.map((name) => ({ heading: cellText(name).text, column: literatureColumn(cellText(name).text) }));
  const at = columns.findIndex(({ column }) => column === 'title');
  if (at < 0) return undefined;
  const papers: TablePaper[] = [];
  const unnamed: number[] = [];
  for (const [index, cells] of rows.entries()) {
    const title = cellText(cells[at] ?? '');
    if (title.text !== '') papers.push({ row: index + 1, ...paperOf(title, columns, cells) });
    else if (cells.some((cell) => cell !== '')) unnamed.push(index + 1);
  }
  return { papers, unnamed };
}

interface Column {
  readonly heading: string;
  readonly column: string;
}

function paperOf(title: ReturnType<typeof cellText>, columns: readonly Column[], cells: readonly string[]): Omit<TablePaper, 'row'> {
  const properties = new Map<string, WritableValue>();
  const sections: TableSection[] = [];
  for (const [index, cell] of cells.entries()) {
    const { heading, column } = columns[index] ?? { heading: '', column: '' };
    if (cell === '' || column === 'title') continue;
    const lines = cellLines(cell);
    const section = columnSection(column);
    const isName = /^[\p{L}\p{N}][\p{L}\p{N}_ ()（）-]*$/u.test(column);
    if (!isName || (section !== undefined && lines.length > 1)) sections.push({ heading, ...(section && { section }), text: lines.join('\n') });
    else for (const [key, value] of valuesOf(column, cell, lines)) properties.set(key, value);
  }
  const given = referenceOf(title);
  const [doi, arxiv] = [identifier(properties, 'doi', doiOf), identifier(properties, 'arxiv', arxivOf)];
  const reference = { ...given, ...known({ DOI: given.DOI ?? doi, arxiv: given.arxiv ?? arxiv }) };
  return { reference: { ...reference, id: citekey(reference) }, ...(title.link === undefined ? {} : { link: title.link }), properties, sections };
}

/** Authors and other fields come with a title that is a whole reference. */
function referenceOf({ text, link = '' }: ReturnType<typeof cellText>): Reference {
  const [found, ...more] = looksLikeGbt7714(text) ? readGbt7714(text).references : [];
  if (found !== undefined && more.length === 0) return found;
  const isAddress = /^https?:/i.test(link);
  return { id: '', type: 'document', title: text, ...known({ DOI: doiOf(link), arxiv: arxivOf(link), URL: isAddress ? link : '' }) };
}

function identifier(properties: ReadonlyMap<string, WritableValue>, key: string, read: (text: string) => string | undefined): string | undefined {
  return read(String(properties.get(key) ?? ''));
}

function valuesOf(column: string, cell: string, lines: readonly string[]): readonly (readonly [string, WritableValue])[] {
  const text = lines.join('\n');
  if (LISTS.has(column)) return [[column, column === 'authors' ? authorItems(cell) : cellItems(cell)]];
  if (column === 'year') return [['year', /^\d{4}$/.test(text) ? Number(text) : text]];
  if (column !== 'citations') return [[column, text]];
  const [, count, day = ''] = /^(\d[\d,]*)\s*(?:[（(]\s*([^）)]+?)\s*[）)])?$/.exec(text) ?? [];
  if (count === undefined) return [['citations', text]];
  return [['citations', Number(count.replaceAll(',', ''))], ...(day === '' ? [] : [['citations_asof', day] as const])];
}

const LISTS: ReadonlySet<string> = new Set(['authors', 'datasets', 'concepts', 'tags']);

/** A comma may stand in a name: `Behler, J.; Parrinello, M.` */
function authorItems(cell: string): readonly string[] {
  const text = cellText(cell).text;
  if (/[;；]/.test(text)) return text.split(/\s*[;；]\s*/).filter((name) => name !== '');
  return text.split(/\s*[、，]\s*|\s*,\s*(?:and\s+)?|\s+and\s+/).filter((name) => name !== '');
}
