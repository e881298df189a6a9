import { stringify } from 'yaml';
import { stringsFor, type Language } from '../i18n/index';
import { columnLabel } from './column-label';

/**
 * The text of a `.base` file that shows the deep reads in the app's own tables: all of them, and those not read yet.
 * The format is that of https://help.obsidian.md/bases/syntax.
 */
export function literatureBase(columns: readonly string[], language: Language): string {
  const strings = stringsFor(language);
  const { literature } = strings;
  const order = columns.map(propertyOf);
  const named = columns.map((column) => [propertyOf(column), { displayName: columnLabel(column, strings) }] as const);
  return stringify({
    filters: { and: ['file.ext == "md"', 'type == "paper"'] },
    formulas: {
      paper: 'link(file, if(title, title, file.basename))',
      cited: 'if(citations, if(citations_asof, citations.toString() + " (" + citations_asof.toString() + ")", citations.toString()), "")',
      sortYear: 'if(year, number(year.toString().replace(/^\\D*(\\d{4})[\\s\\S]*$/, "$1")), 0)',
    },
    properties: Object.fromEntries<{ readonly displayName: string }>(named),
    views: [
      { type: 'table', name: literature.title, order, sort: [{ property: 'formula.sortYear', direction: 'DESC' }] },
      { type: 'table', name: literature.queue, filters: { and: ['status != "read"'] }, groupBy: { property: 'status', direction: 'ASC' }, order: [...new Set(['formula.paper', 'year', 'status', ...order])].slice(0, 6) },
    ],
  }, { lineWidth: 0 });
}

function propertyOf(column: string): string {
  if (column === 'title') return 'formula.paper';
  return column === 'citations' ? 'formula.cited' : column;
}
