import type { Span } from '../../text/token';
import { blockAnchor } from '../compile/destination';
import { textAt, type Part, type Transform } from '../compile/part';
import { reportComputed } from './computed-blocks';

/** What is left of a template, `<% tp.date.now() %>`, becomes `…`; the author is told of it. */
export const templateCommands: Transform = function* (part) {
  const { text } = part.scan;
  let next = 0;
  for (let at = text.indexOf('<%'); at !== -1; at = text.indexOf('<%', at)) {
    const start = at;
    const close = text.indexOf('%>', start + 2);
    if (close === -1) return;
    at = close + 2;
    if (part.code.holds(start)) continue;
    // A block that begins in the command goes with it: half of it would mean something else.
    for (let token = part.tokens[next]; token !== undefined && token.start < at; token = part.tokens[next]) {
      if (token.start > start) at = Math.max(at, token.end);
      next += 1;
    }
    reportComputed(part, start, 'Templater');
    yield { start, end: at, text: `…${anchorsIn({ start, end: at }, part)}` };
  }
};

/** A command may hold what the app takes for headings and blocks: links to them lead to the command. */
function anchorsIn(span: Span, part: Part): string {
  if (!textAt(part, span).includes('\n')) return '';
  const ids: string[] = [];
  for (const [index, { offset }] of part.facts.headings.entries()) {
    const id = part.place.headingIds[index]?.id;
    if (part.role !== 'embed' && id !== undefined && offset > span.start && offset < span.end) ids.push(id);
  }
  for (const token of part.tokens) {
    if (token.kind === 'blockId' && token.block.start > span.start && token.block.start < span.end) ids.push(blockAnchor(token.id.toLowerCase(), part.idPrefix));
  }
  return ids.map((id) => `<a id="${id}"></a>`).join('');
}
