import { pageRoute } from '../../docsify/route';
import { withoutPrefix } from '../../text/container';
import { escapeHtml } from '../../text/markdown-escape';
import type { Span } from '../../text/token';
import type { Footnote } from './asked-footnotes';
import type { Part } from './part';

/** The number in the text that leads to a footnote. `at` is where the mark stands. */
export function footnoteMark(number: number, at: number, part: Part): string {
  const id = idsOf(number, part);
  const route = escapeHtml(pageRoute(part.page.path, id.note));
  const first = part.footnotes.notes[number - 1]?.markedAt === at;
  return `<sup class="footnote"${first ? ` id="${id.mark}"` : ''}><a href="${route}">${number}</a></sup>`;
}

/**
 * The footnotes of a part as a numbered list, each with a way back to its mark in `text`; empty when nothing asks for
 * any. `compiled` gives what a footnote says.
 */
export function footnoteList(part: Part, text: string, compiled: (content: Span) => string): string {
  const { notes } = part.footnotes;
  if (notes.length === 0) return '';
  const contents = notes.map(({ holder }) => compiled(holder.content));
  const marks = new Set([text, ...contents].flatMap((html) => [...html.matchAll(/ id="(fnref-[^"]+)"/g)].map((found) => found[1])));
  const items = notes.map((note, index) => item(note, index + 1, contents[index] ?? '', marks, part));
  return `\n\n<section class="footnotes">\n\n${items.join('\n')}\n\n</section>\n`;
}

/** What begins a block of its own, so that nothing may stand beside it in its line: any tag too, but for the inline ones. */
const BLOCK = /^(?:[>#|]|[-*+][ \t]|\d{1,9}[.)][ \t]|```|~~~|\$\$|<(?!\/?(?:a|b|code|del|em|i|kbd|mark|s|span|strong|sub|sup|u)\b|https?:|mailto:))/i;

function item({ holder }: Footnote, number: number, content: string, marks: ReadonlySet<string | undefined>, part: Part): string {
  const prefix = part.lines.prefixAt(holder.start) + (holder.kind === 'footnoteDefinition' ? '    ' : '');
  const text = withoutPrefix(content, prefix).trim();
  const id = idsOf(number, part);
  const block = BLOCK.test(text);
  const anchor = `<a id="${id.note}"></a>${block ? '\n\n' : ''}`;
  const back = `<a href="${escapeHtml(pageRoute(part.page.path, id.mark))}" class="footnote-back" title="${part.site.strings.backToText}">↩</a>`;
  const end = !marks.has(id.mark) ? '' : block || text.includes('\n') ? `\n\n${back}` : ` ${back}`;
  const marker = `${number}. `;
  return marker + `${anchor}${text}${end}`.replace(/\n(?!\r?\n|$)/g, `\n${' '.repeat(marker.length)}`);
}

function idsOf(number: number, part: Part): { readonly note: string; readonly mark: string } {
  const prefix = part.idPrefix === '' ? '' : `${part.idPrefix}-`;
  return { note: `fn-${prefix}${number}`, mark: `fnref-${prefix}${number}` };
}
