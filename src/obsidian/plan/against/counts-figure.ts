import type { AppStrings } from '../../../core/i18n/app/index';
import { COUNT_PARTS, countsChart } from '../../../core/plan/counts-chart';
import { sumOfCounts, type TaskCounts } from '../../../core/plan/plan-against-log';
import type { ShownWeek } from './shown-period';

type Words = AppStrings['planWeek'];

/** Draws the tasks of weeks as bars, with what they stand for. */
export function drawChart(parent: HTMLElement, weeks: readonly ShownWeek[], { words, width, labelOf }: { readonly words: Words; readonly width: number; readonly labelOf: (firstDay: string) => string }): void {
  const figure = parent.createEl('figure', 'research-logbook-counts-figure');
  const { planned, done, carried } = sumOfCounts(weeks.map(({ counts }) => counts));
  const { bars, lines } = countsChart(weeks, { width: width - LEFT, height: HEIGHT });
  const svg = figure.createSvg('svg', {
    cls: 'research-logbook-counts-chart',
    attr: { viewBox: `0 0 ${width} ${HEIGHT + TOP + BOTTOM}`, width, height: HEIGHT + TOP + BOTTOM, role: 'img', 'aria-label': words.chartSays(weeks.length, planned, done, carried) },
  });
  for (const { count, y } of lines) {
    svg.createSvg('line', { cls: 'research-logbook-counts-line', attr: { x1: LEFT, x2: width, y1: y + TOP, y2: y + TOP } });
    text(svg, String(count), { x: LEFT - 6, y: y + TOP + 4, 'text-anchor': 'end' });
  }
  const every = Math.max(1, Math.ceil((LABEL * bars.length) / (width - LEFT)));
  for (const [at, bar] of bars.entries()) {
    const x = LEFT + bar.x;
    for (const { part, y, height } of bar.parts) svg.createSvg('rect', { cls: 'research-logbook-counts-part', attr: { 'data-part': part, x, y: y + TOP, width: bar.width, height } });
    // The last week is always named, and those that would stand too near to it are not.
    if ((bars.length - 1 - at) % every === 0) text(svg, labelOf(bar.firstDay), { x: x + bar.width / 2, y: HEIGHT + TOP + 16, 'text-anchor': 'middle' });
  }
  const legend = figure.createEl('figcaption', 'research-logbook-counts-legend');
  for (const part of COUNT_PARTS) {
    const item = legend.createSpan();
    item.createSpan({ cls: 'research-logbook-counts-part', attr: { 'data-part': part, 'aria-hidden': 'true' } });
    item.appendText(words.parts[part]);
  }
}

/** A row of the table: a week or a month. */
export interface CountsRow {
  readonly label: string;
  readonly counts: TaskCounts;
  /** Where a press on it leads; undefined for what cannot be pressed. */
  readonly open?: { readonly label: string; readonly go: () => void };
  readonly isCurrent?: boolean;
}

/** The same figures in a table, the sum of all in its last row. */
export function drawTable(parent: HTMLElement, caption: string, first: string, rows: readonly CountsRow[], words: Words): void {
  const table = parent.createDiv('research-logbook-counts').createEl('table');
  table.createEl('caption', { text: caption });
  const head = table.createEl('thead').createEl('tr');
  for (const name of [first, words.planned, ...COUNT_PARTS.map((part) => words.parts[part])]) head.createEl('th', { text: name, attr: { scope: 'col' } });
  const body = table.createEl('tbody');
  for (const { label, counts, open, isCurrent } of rows) {
    const row = body.createEl('tr', { attr: { 'aria-current': isCurrent === true ? 'true' : null } });
    const cell = row.createEl('th', { attr: { scope: 'row' } });
    if (open === undefined) cell.setText(label);
    else cell.createEl('button', { cls: 'research-logbook-counts-week', text: label, attr: { type: 'button', 'aria-label': open.label } }).addEventListener('click', open.go);
    figures(row, counts);
  }
  if (rows.length < 2) return;
  const total = table.createEl('tfoot').createEl('tr');
  total.createEl('th', { text: words.total, attr: { scope: 'row' } });
  figures(total, sumOfCounts(rows.map(({ counts }) => counts)));
}

function figures(row: HTMLElement, counts: TaskCounts): void {
  for (const name of ['planned', ...COUNT_PARTS] as const) row.createEl('td', { text: String(counts[name]) });
}

function text(svg: SVGElement, words: string, attr: Readonly<Record<string, string | number>>): void {
  svg.createSvg('text', { cls: 'research-logbook-counts-label', attr: { ...attr, 'aria-hidden': 'true' } }).textContent = words;
}

const HEIGHT = 120;
const TOP = 8;
const BOTTOM = 24;
const LEFT = 28;
const LABEL = 52;
