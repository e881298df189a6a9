import { sectionSpan } from '../../text/sections';
import type { NoteScan, Span, Token } from '../../text/token';
import type { EmbedTarget } from './part';

/** What of a note an embed shows; undefined when that is all of it. */
export function embeddedSpan(source: NoteScan, visible: readonly Token[], target: EmbedTarget): Span | undefined {
  if (target.block !== undefined) return blockSpan(visible, target.block);
  if (target.heading === undefined) return undefined;
  const span = sectionSpan(source, visible, target.heading);
  return span && beforeWhatReachesOut(span, visible);
}

/** The block that `^id` names; the last one when a note has the id twice, as in the app. */
function blockSpan(tokens: readonly Token[], id: string): Span | undefined {
  let span: Span | undefined;
  for (const token of tokens) if (token.kind === 'blockId' && token.id.toLowerCase() === id) span = token.block;
  return span;
}

/** A section may end at a heading inside a callout or a list: it then ends before that, and not in the middle of it. */
function beforeWhatReachesOut(span: Span, tokens: readonly Token[]): Span {
  const outer = tokens.find((token) => token.start > span.start && token.start < span.end && token.end > span.end);
  return outer === undefined ? span : { start: span.start, end: outer.start };
}
