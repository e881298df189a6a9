import { pageRoute } from '../../docsify/route';
import { escapeHtml } from '../../text/markdown-escape';
import type { Span } from '../../text/token';
import type { Part } from './part';

/** The number in the text that leads to a footnote. */
export function footnoteMark(number: number, first: boolean, part: Part): string {
  const id = idsOf(number, part);
  const route = escapeHtml(pageRoute(part.page.path, id.note));
  return `<sup class="footnote"${first ? ` id="${id.mark}"` : ''}><a href="${route}">${number}</a></sup>`;
}

/** The footnotes of a part as a numbered list, each with a way back; empty when the text asks for none. */
export function footnoteList(part: Part, rendered: (content: Span) => string): string {
  if (part.footnotes.length === 0) return '';
  const items = part.footnotes.map((content, index) => {
    const id = idsOf(index + 1, part);
    const back = escapeHtml(pageRoute(part.page.path, id.mark));
    return `${index + 1}. <a id="${id.note}"></a>${rendered(content).trim()} <a href="${back}" class="footnote-back" title="${part.site.strings.backToText}">↩</a>`;
  });
  return `\n\n<section class="footnotes">\n\n${items.join('\n')}\n\n</section>\n`;
}

function idsOf(number: number, part: Part): { readonly note: string; readonly mark: string } {
  const prefix = part.idPrefix === '' ? '' : `${part.idPrefix}-`;
  return { note: `fn-${prefix}${number}`, mark: `fnref-${prefix}${number}` };
}
