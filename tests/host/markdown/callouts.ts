import { setIcon } from '../ui/icon';

/** A quote whose first line is `[!note] Title` becomes a callout. */
export function drawCallouts(block: HTMLElement): void {
  for (const quote of [...block.querySelectorAll('blockquote')]) {
    const first = quote.querySelector(':scope > p:first-child');
    const head = first && /^\[!([^\]|]+)(?:\|[^\]]*)?\]([+-]?)[ \t]*(.*)/.exec(firstLine(first));
    if (!first || !head) continue;
    const [, type = 'note', fold = '', title = ''] = head;
    const callout = createDiv({ cls: 'callout', attr: { 'data-callout': type.toLowerCase(), 'data-callout-fold': fold } });
    const titleEl = callout.createDiv('callout-title');
    setIcon(titleEl.createDiv('callout-icon'), 'pencil');
    titleEl.createDiv({ cls: 'callout-title-inner', text: title.trim() || type.charAt(0).toUpperCase() + type.slice(1).toLowerCase() });
    const content = callout.createDiv('callout-content');
    const lineEnd = first.querySelector('br');
    while (lineEnd?.previousSibling) lineEnd.previousSibling.remove();
    lineEnd?.remove();
    if (lineEnd) content.append(first);
    else first.remove();
    content.append(...quote.childNodes);
    if (content.childNodes.length === 0) content.remove();
    quote.replaceWith(callout);
  }
}

function firstLine(paragraph: Element): string {
  const nodes = [...paragraph.childNodes];
  const end = nodes.findIndex((node) => node instanceof HTMLBRElement);
  return nodes.slice(0, end < 0 ? undefined : end).map((node) => node.textContent).join('');
}
