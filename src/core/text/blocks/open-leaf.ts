import { blockIdStart } from './block-id';
import { skipBlanks, trimEnd } from '../char-class';
import { readHtmlLine } from './continue-leaf';
import type { Draft } from '../draft';
import { atxTextEnd } from './heading-mark';
import type { HtmlBlockKind } from './html-block';
import type { NoteState } from './note-state';
import { Paragraph } from './paragraph';
import type { BlockMathToken, FenceToken, HeadingToken, HtmlToken, IndentedCodeToken } from '../token';

/** Reads the whole ATX heading whose `#`s the cursor is before. */
export function readHeading(state: NoteState, level: number): void {
  const { text } = state;
  const start = state.cursor.first;
  const textStart = skipBlanks(text, start + level, state.lineEnd);
  let textEnd = atxTextEnd(text, textStart, state.lineEnd);
  const heading: Draft<HeadingToken> = { kind: 'heading', start, end: state.lineEnd, level, text: { start: textStart, end: textEnd } };
  state.tokens.push(heading);
  const caret = blockIdStart(text, textStart, textEnd);
  const contentEnd = caret < 0 ? textEnd : trimEnd(text, textStart, caret);
  const reached = state.readLine(textStart, contentEnd, (from) => atxTextEnd(text, from, state.lineEnd));
  if (reached > textStart) textEnd = atxTextEnd(text, reached, state.lineEnd);
  else if (caret >= 0) {
    const block = { start, end: contentEnd };
    state.tokens.push({ kind: 'blockId', start: caret, end: textEnd, id: text.slice(caret + 1, textEnd), block });
  }
  heading.text = { start: textStart, end: textEnd };
  heading.end = trimEnd(text, reached, state.lineEnd);
  state.containers.top.list = undefined;
  state.containers.top.previous = { start, end: heading.end };
}

export function openFence(state: NoteState, length: number): void {
  const { text, cursor, lineEnd } = state;
  const start = cursor.first;
  const info = text.slice(start + length, lineEnd).trim();
  const token: Draft<FenceToken> = { kind: 'fence', start, end: trimEnd(text, start, lineEnd), info, content: { start: state.next, end: state.next } };
  state.tokens.push(token);
  state.leaf = { kind: 'fence', token, code: text.charCodeAt(start), length };
  state.containers.top.list = undefined;
}

export function openIndentedCode(state: NoteState): void {
  const token: Draft<IndentedCodeToken> = { kind: 'indentedCode', start: state.cursor.at, end: state.lineEnd };
  state.tokens.push(token);
  state.leaf = { kind: 'indentedCode', token };
  state.containers.top.list = undefined;
}

export function openHtml(state: NoteState, type: HtmlBlockKind): void {
  const token: Draft<HtmlToken> = { kind: 'html', start: state.cursor.first, end: state.lineEnd, block: true };
  state.tokens.push(token);
  const leaf = { kind: 'html' as const, token, type };
  state.leaf = leaf;
  state.containers.top.list = undefined;
  readHtmlLine(state, leaf);
}

/** Reads a comment that begins its line; what follows it there is a paragraph. */
export function readComment(state: NoteState): void {
  const end = state.comment(state.cursor.first, true);
  state.containers.top.list = undefined;
  if (end > state.lineEnd) state.goTo(end);
  const rest = skipBlanks(state.text, end, state.lineEnd);
  if (rest < state.lineEnd) state.leaf = new Paragraph(rest, state.lineEnd, state.tokens.length);
}

/** Opens the math block whose `$$` the cursor is before and whose closing `$$` stands at `close`. */
export function openMath(state: NoteState, close: number): void {
  const start = state.cursor.first;
  const token: Draft<BlockMathToken> = { kind: 'blockMath', start, end: close + 2, content: { start: start + 2, end: close } };
  state.tokens.push(token);
  state.leaf = { kind: 'math', token, close };
  state.containers.top.list = undefined;
}
