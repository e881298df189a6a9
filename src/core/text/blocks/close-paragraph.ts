import { blockIdStart } from './block-id';
import * as Char from '../char';
import { skipSpace, trimEnd } from '../char-class';
import { definitionAt } from './definition';
import type { Draft } from '../draft';
import type { NoteState } from './note-state';
import type { Paragraph } from './paragraph';
import type { BlockIdToken } from '../token';

/**
 * Reads what a paragraph holds, up to `end`. False when a comment leads out of it: the paragraph then goes on after
 * that comment, and the line that seemed to end it was none.
 */
export function closeParagraph(state: NoteState, paragraph: Paragraph, lineEnd: number = paragraph.end): boolean {
  const end = trimEnd(state.text, paragraph.at, lineEnd);
  takeDefinitions(state, paragraph, end);
  if (paragraph.at >= end) {
    if (paragraph.begun) state.inline.finish();
    return true;
  }
  const caret = blockIdStart(state.text, paragraph.at, end);
  const textEnd = caret < 0 ? end : trimEnd(state.text, paragraph.at, caret);
  const { source, base } = paragraph.source(state.text, end);
  if (!paragraph.begun) state.inline.begin();
  paragraph.begun = true;
  const beyond = state.inline.read(source, base, paragraph.at - base, textEnd - base);
  if (beyond >= 0) {
    state.goTo(beyond);
    paragraph.resume(beyond, state.lineEnd);
    return false;
  }
  state.inline.finish();
  if (caret >= 0) nameBlock(state, paragraph, caret, end);
  state.containers.top.previous = { start: paragraph.start, end };
  return true;
}

/** Takes link reference definitions from the start of a paragraph. */
export function takeDefinitions(state: NoteState, paragraph: Paragraph, end: number): void {
  if (paragraph.begun || paragraph.at !== paragraph.start) return;
  if (state.text.charCodeAt(paragraph.at) !== Char.BracketOpen) return;
  const { source, base } = paragraph.source(state.text, end);
  while (paragraph.at < end) {
    const token = definitionAt(source, paragraph.at - base, end - base, base);
    if (!token) break;
    state.tokens.push(token);
    state.found.add(token.label);
    paragraph.at = base + skipSpace(source, token.end - base, end - base);
    paragraph.start = paragraph.at;
  }
  paragraph.firstToken = state.tokens.length;
}

function nameBlock(state: NoteState, paragraph: Paragraph, caret: number, end: number): void {
  const { text, tokens } = state;
  const top = state.containers.top;
  const own = { start: paragraph.start, end: trimEnd(text, paragraph.start, caret) };
  const alone = caret === paragraph.start;
  const block = alone ? top.previous ?? { start: caret, end: caret } : own;
  const token: Draft<BlockIdToken> = { kind: 'blockId', start: caret, end, id: text.slice(caret + 1, end), block };
  tokens.push(token);
  if (alone) return;
  // What holds the block is named when it ends: an item by the id of its first paragraph, a quote by one at its end.
  if (top.kind === 'item' && !top.previous) top.blockId = token;
  if (top.kind === 'quote') state.quoteId = token;
}
