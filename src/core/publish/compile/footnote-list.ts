import { pageRoute } from '../../docsify/route';
import { withoutPrefix } from '../../text/container';
import { escapeHtml } from '../../text/markdown-escape';
import type { Span } from '../../text/token';
import type { Footnote } from './asked-footnotes';
import { NoteLines } from './note-lines';
import type { Part } from './part';

/** The number in the text that leads to a footnote. `at` is where the mark stands. */
export function footnoteMark(number: number, at: number, part: Part): string {
  const id = idsOf(number, part);
  const route = escapeHtml(pageRoute(part.page.path, id.note));
  const first = part.footnotes.notes[number - 1]?.markedAt === at;
  return `<sup class="footnote"${first ? ` id="${id.mark}"` : ''}><a href="${route}">${number}</a></sup>`;
}

/** The footnotes of a part as a numbered list, each with a way back; empty when the text asks for none. */
export function footnoteList(part: Part, rendered: (content: Span) => string): string {
  const { notes } = part.footnotes;
  if (notes.length === 0) return '';
  const items = notes.map((note, index) => item(note, index + 1, rendered(note.holder.content), part));
  return `\n\n<section class="footnotes">\n\n${items.join('\n')}\n\n</section>\n`;
}

/** What begins a block of its own, so that nothing may stand beside it in its line. */
const BLOCK = /^(?:[>#|]|[-*+][ \t]|\d{1,9}[.)][ \t]|```|~~~|\$\$|<(?:div|details|dl|table|p|ul|ol|pre)\b)/;

function item({ holder, markedAt }: Footnote, number: number, content: string, part: Part): string {
  const prefix = NoteLines.of(part.scan).prefixAt(holder.start) + (holder.kind === 'footnoteDefinition' ? '    ' : '');
  const text = withoutPrefix(content, prefix).trim();
  const id = idsOf(number, part);
  const block = BLOCK.test(text);
  const anchor = `<a id="${id.note}"></a>${block ? '\n\n' : ''}`;
  const back = `<a href="${escapeHtml(pageRoute(part.page.path, id.mark))}" class="footnote-back" title="${part.site.strings.backToText}">↩</a>`;
  const end = markedAt === undefined ? '' : block || text.includes('\n') ? `\n\n${back}` : ` ${back}`;
  const marker = `${number}. `;
  return marker + `${anchor}${text}${end}`.replace(/\n(?!\r?\n|$)/g, `\n${' '.repeat(marker.length)}`);
}

function idsOf(number: number, part: Part): { readonly note: string; readonly mark: string } {
  const prefix = part.idPrefix === '' ? '' : `${part.idPrefix}-`;
  return { note: `fn-${prefix}${number}`, mark: `fnref-${prefix}${number}` };
}
