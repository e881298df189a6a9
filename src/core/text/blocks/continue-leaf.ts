import { skipBlanks, trimEnd } from '../char-class';
import { closesFence } from './fence-mark';
import { closesHtmlBlock, type HtmlBlockKind } from './html-block';
import type { Leaf } from './leaf';
import type { NoteState } from './note-state';
import { Paragraph } from './paragraph';

/** Reads a line that goes on in all containers as part of the open leaf; false when the leaf does not decide that itself. */
export function continueLeaf(state: NoteState, leaf: Leaf, lineStart: number): boolean {
  switch (leaf.kind) {
    case 'fence': return continueFence(state, leaf, lineStart);
    case 'indentedCode':
      if (!state.cursor.blank && state.cursor.indent < 4) return false;
      if (!state.cursor.blank) leaf.token.end = state.lineEnd;
      return true;
    case 'html':
      if (state.cursor.blank) return leaf.type < 6;
      readHtmlLine(state, leaf);
      return true;
    case 'math': return continueMath(state, leaf);
    default: return false;
  }
}

function continueFence(state: NoteState, leaf: Extract<Leaf, { kind: 'fence' }>, lineStart: number): boolean {
  const { text, cursor, lineEnd } = state;
  if (cursor.blank || cursor.indent > 3 || !closesFence(text, cursor.first, lineEnd, leaf.code, leaf.length)) return true;
  leaf.token.content = { start: leaf.token.content.start, end: lineStart };
  leaf.token.end = trimEnd(text, cursor.first, lineEnd);
  end(state, leaf);
  return true;
}

function continueMath(state: NoteState, leaf: Extract<Leaf, { kind: 'math' }>): boolean {
  if (leaf.close >= state.lineEnd) return true;
  leaf.token.content = { start: leaf.token.content.start, end: leaf.close };
  leaf.token.end = leaf.close + 2;
  end(state, leaf);
  const rest = skipBlanks(state.text, leaf.token.end, state.lineEnd);
  if (rest < state.lineEnd) state.leaf = new Paragraph(rest, state.lineEnd, state.tokens.length);
  return true;
}

/** Reads a line of an HTML block: comments are hidden in it as anywhere else. */
export function readHtmlLine(state: NoteState, leaf: { token: { end: number; readonly start: number }; readonly type: HtmlBlockKind; readonly kind: 'html' }): void {
  let at = state.cursor.first;
  let closed = false;
  for (;;) {
    const mark = Math.min(state.percents.next(at), state.htmlComments.next(at));
    const stop = Math.min(mark, state.lineEnd);
    closed = closed || closesHtmlBlock(leaf.type, state.text.slice(at, stop));
    if (mark >= state.lineEnd) break;
    at = state.comment(mark, skipBlanks(state.text, state.cursor.first, mark) === mark);
    if (at > state.lineEnd) state.goTo(at);
  }
  leaf.token.end = Math.max(leaf.token.end, trimEnd(state.text, at, state.lineEnd));
  if (closed) end(state, leaf);
}

function end(state: NoteState, leaf: { readonly token: { readonly start: number; readonly end: number } }): void {
  state.containers.top.previous = { start: leaf.token.start, end: leaf.token.end };
  state.leaf = undefined;
}
