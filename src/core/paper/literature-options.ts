import { literatureColumn } from './literature-columns';
import { valueNames, valueTexts, yearOf, type Paper } from './paper';
import { readingStatus } from './reading-status';

/** What a `literature` block asks for. */
export interface LiteratureOptions {
  /** Undefined without `columns:`. */
  readonly columns?: readonly string[];
  readonly shows: (paper: Paper) => boolean;
  /** Lines that say nothing of the sort. */
  readonly unread: readonly string[];
}

/**
 * Reads the lines of a block: `filter: year >= 2020`, `filter: status = reading`, `concept: 势能面`, `columns: 年份, 题目`.
 * Every condition must hold.
 */
export function literatureOptions(block: string): LiteratureOptions {
  let columns: readonly string[] | undefined;
  const conditions: ((paper: Paper) => boolean)[] = [];
  const unread: string[] = [];
  for (const line of block.split(/\r\n|\r|\n/).map((each) => each.trim()).filter((each) => each !== '')) {
    const [, name = '', value = ''] = /^([^:：]*?)\s*[:：]\s*(.*)$/.exec(line) ?? [];
    const option = OPTIONS[name.toLowerCase()];
    const condition = option === 'filter' ? readFilter(value) : option === 'concept' && value !== '' ? isAbout(value) : undefined;
    if (condition !== undefined) conditions.push(condition);
    else if (option === 'columns' && value !== '') columns = columnsOf(value.split(/[,，、]/));
    else unread.push(line);
  }
  return { ...(columns === undefined ? {} : { columns }), shows: (paper) => conditions.every((holds) => holds(paper)), unread };
}

/** Names of columns in either language, each column once. */
export function columnsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(literatureColumn).filter((name) => name !== ''))];
}

const OPTIONS: Readonly<Record<string, 'filter' | 'concept' | 'columns'>> = {
  filter: 'filter', where: 'filter', 筛选: 'filter', concept: 'concept', 概念: 'concept', columns: 'columns', 列: 'columns',
};

function isAbout(concept: string): (paper: Paper) => boolean {
  const [wanted = concept] = valueNames(concept).slice(-1);
  return ({ values }) => valueNames(values['concepts']).some((name) => isSame(name, wanted) || isSame(name, concept));
}

function readFilter(text: string): ((paper: Paper) => boolean) | undefined {
  const [, name = '', sign = '', value = ''] = /^(.+?)\s*(!=|>=|<=|=|>|<|≠|≥|≤)\s*(.*)$/.exec(text) ?? [];
  if (name === '') return undefined;
  const key = literatureColumn(name);
  if (sign === '=') return (paper) => isValue(paper, key, value);
  if (sign === '!=' || sign === '≠') return (paper) => !isValue(paper, key, value);
  const bound = Number(value);
  if (value === '' || Number.isNaN(bound)) return undefined;
  return (paper) => {
    const number = key === 'year' ? yearOf(paper) : numberOf(paper, key);
    if (number === undefined) return false;
    if (sign === '>') return number > bound;
    if (sign === '<') return number < bound;
    return sign === '>=' || sign === '≥' ? number >= bound : number <= bound;
  };
}

function isValue(paper: Paper, key: string, value: string): boolean {
  if (key === 'status') {
    const wanted = readingStatus(value);
    if (wanted !== undefined && value !== '') return readingStatus(paper.values['status']) === wanted;
  }
  if (key === 'year' && /^\d{4}$/.test(value)) return yearOf(paper) === Number(value);
  const names = valueNames(paper.values[key]);
  return value === '' ? names.length === 0 : names.some((name) => isSame(name, value));
}

function numberOf({ values }: Paper, key: string): number | undefined {
  const found = /-?\d+(?:\.\d+)?/.exec(valueTexts(values[key]).join(' ').replace(/(\d),(?=\d{3})/g, '$1'));
  return found === null ? undefined : Number(found[0]);
}

function isSame(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}
