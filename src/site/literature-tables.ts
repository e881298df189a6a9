import { cellOrder } from '../core/paper/cell-order';
import { onPage, type Plugin } from './docsify';
import { readableText } from './readable-text';
import type { Words } from './words';

/** Tables of papers sort by a press on the head of a column, and hide the rows that do not say what is typed above them. */
export function literatureTables(words: Words, language: string): Plugin {
  return hook => {
    hook.doneEach(() => {
      for (const element of onPage('.literature')) {
        const table = element.querySelector('table');
        if (table !== null && element.querySelector('.literature-filter') === null) equip(element, table, words, language);
      }
    });
  };
}

function equip(element: HTMLElement, table: HTMLTableElement, words: Words, language: string): void {
  const [body] = table.tBodies;
  if (body === undefined) return;
  const rows = [...body.rows];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries()) {
    const texts = new Map(rows.map(row => [row, readableText(row.cells[column] ?? row).trim()]));
    for (const row of rows) row.cells[column]?.setAttribute('data-label', readableText(head));
    sortable(head, heads, descending => {
      const order = cellOrder([...texts.values()], language);
      body.append(...[...rows].sort((a, b) => order(texts.get(a) ?? '', texts.get(b) ?? '', descending)));
    });
  }
  // On a phone each row is a card, which the elements alone would not tell to be a row.
  table.setAttribute('role', 'table');
  for (const group of [table.tHead, body]) group?.setAttribute('role', 'rowgroup');
  for (const row of table.rows) row.setAttribute('role', 'row');
  for (const head of heads) head.setAttribute('role', 'columnheader');
  for (const row of rows) for (const cell of row.cells) cell.setAttribute('role', 'cell');
  element.prepend(filter(rows, words));
}

function sortable(head: HTMLElement, heads: readonly HTMLElement[], sort: (descending: boolean) => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const descending = head.getAttribute('aria-sort') === 'ascending';
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    sort(descending);
  });
}

function filter(rows: readonly HTMLTableRowElement[], words: Words): HTMLElement {
  const texts = rows.map(row => readableText(row).toLowerCase());
  const bar = document.createElement('div');
  bar.className = 'literature-filter';
  const input = document.createElement('input');
  input.type = 'search';
  input.placeholder = words.filter;
  input.setAttribute('aria-label', words.filter);
  const count = document.createElement('span');
  count.setAttribute('role', 'status');
  count.textContent = words.rows(rows.length, rows.length);
  input.addEventListener('input', () => {
    const wanted = input.value.toLowerCase().split(/\s+/);
    for (const [index, row] of rows.entries()) row.hidden = !wanted.every(word => texts[index]?.includes(word));
    count.textContent = words.rows(rows.filter(row => !row.hidden).length, rows.length);
  });
  bar.append(input, count);
  return bar;
}
