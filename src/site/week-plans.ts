import { onPage, type Plugin } from './docsify';
import { readableText } from './readable-text';
import { today } from './today';
import type { Words } from './words';

/** A table of days and slots, and on a narrow screen the same with a row for each day. */
interface Plan {
  readonly element: HTMLElement;
  readonly wide: HTMLTableElement;
  readonly narrow: HTMLTableElement;
  /** Cells that have the same content, in the one table or in the other. */
  readonly pairs: readonly (readonly [wide: HTMLElement, narrow: HTMLElement])[];
}

/** In week plans today is marked, and where the columns would be too narrow each day is a block of its own. */
export function weekPlans(words: Words): Plugin {
  const narrow = window.matchMedia('(max-width: 640px)');
  let plans: readonly Plan[] = [];
  const lay = (): void => plans.forEach(plan => show(plan, narrow.matches));
  narrow.addEventListener('change', lay);
  return hook => {
    hook.doneEach(() => {
      plans = onPage('.week-plan').flatMap(element => planIn(element, words) ?? []);
      lay();
    });
  };
}

function planIn(element: HTMLElement, words: Words): Plan | undefined {
  const wide = element.querySelector('table');
  const days = element.dataset.days?.split(' ') ?? [];
  const rows = [...(wide?.rows ?? [])];
  if (wide === null || rows.length === 0) return undefined;
  const heads = Number(element.dataset.heads);
  openCorner(rows[0]);
  if (element.dataset.daysAre === 'rows') {
    const slots = [...(rows[0]?.cells ?? [])].map(readableText);
    for (const [at, row] of rows.entries()) {
      if (at === 0) continue;
      dayRow(row, days[at], slots, words);
      for (const cell of row.querySelectorAll('td')) wrap(cell);
    }
    withRoles(wide);
    wide.classList.add('week-days-table');
    return undefined;
  }
  const body = rows.slice(heads);
  for (const row of body) rowHead(row, days[0] === '-');
  const narrow = document.createElement('table');
  narrow.className = 'week-days-table';
  const titles = narrow.createTHead().insertRow();
  const slots = body.map(row => (days[0] === '-' ? readableText(row.cells[0] ?? row) : ''));
  titles.insertCell();
  for (const slot of slots) titles.append(Object.assign(document.createElement('th'), { scope: 'col', textContent: slot }));
  const blocks = narrow.createTBody();
  const pairs: (readonly [HTMLElement, HTMLElement])[] = [];
  days.forEach((day, column) => {
    if (column === 0 && day === '-') return;
    const names = rows.slice(0, heads).map(row => readableText(row.cells[column] ?? document.createElement('td')).trim()).filter(name => name !== '');
    const row = blocks.insertRow();
    row.append(Object.assign(document.createElement('th'), { scope: 'row', textContent: names.join(' ') }));
    for (const wideRow of body) {
      const from = wideRow.cells[column];
      const cell = row.insertCell();
      const to = document.createElement('div');
      cell.append(to);
      if (from !== undefined) pairs.push([from, to]);
    }
    dayRow(row, day, ['', ...slots], words);
    if (Number(day) === today()) markColumn(rows, column, words);
  });
  withRoles(narrow);
  element.append(narrow);
  return { element, wide, narrow, pairs };
}

/** Moves what the cells hold into the table that is shown: links in it are the same links. */
function show({ wide, narrow, pairs }: Plan, isNarrow: boolean): void {
  for (const [one, other] of pairs) {
    const [from, to] = isNarrow ? [one, other] : [other, one];
    to.append(...from.childNodes);
  }
  wide.hidden = isNarrow;
  narrow.hidden = !isNarrow;
}

/** A head that says nothing is none. */
function openCorner(row: HTMLTableRowElement | undefined): void {
  const [corner] = row?.cells ?? [];
  if (corner?.tagName === 'TH' && readableText(corner) === '') corner.replaceWith(document.createElement('td'));
}

/** The first cell of a row names its slot. */
function rowHead(row: HTMLTableRowElement, isNamed: boolean): void {
  const [first] = row.cells;
  if (first === undefined || !isNamed || first.tagName === 'TH') return;
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(...first.childNodes);
  first.replaceWith(head);
}

function dayRow(row: HTMLTableRowElement, day: string | undefined, slots: readonly string[], words: Words): void {
  rowHead(row, true);
  [...row.cells].forEach((cell, at) => at > 0 && cell.setAttribute('data-label', slots[at] ?? ''));
  if (day === undefined || Number(day) !== today()) return;
  row.classList.add('today');
  mark(row.cells[0], words);
}

/** On a narrow screen what a cell holds stands beside its slot. */
function wrap(cell: HTMLElement): void {
  const content = document.createElement('div');
  content.append(...cell.childNodes);
  cell.append(content);
}

function markColumn(rows: readonly HTMLTableRowElement[], column: number, words: Words): void {
  for (const row of rows) row.cells[column]?.classList.add('today');
  mark(rows[0]?.cells[column], words);
}

function mark(head: HTMLElement | undefined, words: Words): void {
  if (head === undefined) return;
  head.setAttribute('aria-current', 'date');
  head.append(' ', Object.assign(document.createElement('span'), { className: 'now', textContent: words.today }));
}

/** Where rows are blocks, the elements alone would not tell what they are. */
function withRoles(table: HTMLTableElement): void {
  table.setAttribute('role', 'table');
  for (const group of [table.tHead, ...table.tBodies]) group?.setAttribute('role', 'rowgroup');
  for (const row of table.rows) {
    row.setAttribute('role', 'row');
    for (const cell of row.cells) cell.setAttribute('role', cell.tagName === 'TD' ? 'cell' : row.parentElement === table.tHead ? 'columnheader' : 'rowheader');
  }
}
