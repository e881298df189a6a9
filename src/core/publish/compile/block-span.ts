import type { Span, Token } from '../../text/token';

/** The block that `^id` names; the last one when a note has the id twice, as in the app. */
export function blockSpan(tokens: readonly Token[], id: string): Span | undefined {
  let span: Span | undefined;
  for (const token of tokens) if (token.kind === 'blockId' && token.id.toLowerCase() === id) span = token.block;
  return span;
}
