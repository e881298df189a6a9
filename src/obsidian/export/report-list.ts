import type { Logbook } from '../logbook';

export interface ListItem {
  /** The note and line, or empty. */
  readonly place: string;
  readonly text: string;
  readonly open?: () => void;
}

interface ReportList {
  readonly title: string;
  readonly items: readonly ListItem[];
  /** Whether it is unfolded at first. */
  readonly open: boolean;
  readonly strings: Logbook['strings']['publishing'];
}

/** A vault may have ten thousand findings: they are drawn when they are asked for. */
const AT_ONCE = 100;

/** Draws a list that folds, with its length beside its title; nothing for an empty one. */
export function drawList(container: HTMLElement, { title, items, open, strings }: ReportList): void {
  if (items.length === 0) return;
  const details = container.createEl('details', { cls: 'research-logbook-report-list' });
  const summary = details.createEl('summary', { text: title });
  summary.createSpan({ cls: 'research-logbook-count', text: String(items.length) });
  const list = details.createEl('ul');
  const more = details.createEl('button', { attr: { type: 'button' } });
  let drawn = 0;
  const drawMore = (): void => {
    for (const item of items.slice(drawn, drawn + AT_ONCE)) drawItem(list, item);
    drawn = Math.min(items.length, drawn + AT_ONCE);
    more.setText(strings.showMore(Math.min(AT_ONCE, items.length - drawn)));
    more.toggle(drawn < items.length);
  };
  more.hide();
  more.onClickEvent(drawMore);
  details.ontoggle = () => {
    if (details.open && drawn === 0) drawMore();
  };
  if (open) drawMore();
  details.open = open;
}

function drawItem(list: HTMLElement, { place, text, open }: ListItem): void {
  const item = list.createEl('li');
  const body = open === undefined ? item : item.createEl('button', { cls: 'research-logbook-finding', attr: { type: 'button' } });
  if (place !== '') body.createDiv({ cls: 'research-logbook-place', text: place });
  body.createDiv({ text });
  if (open !== undefined) body.onClickEvent(open);
}
