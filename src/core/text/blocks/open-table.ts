import { trimEnd } from '../char-class';
import { closeParagraph } from './close-paragraph';
import { commentAt } from '../inline/comment';
import type { Draft } from '../draft';
import { Inline } from '../inline/inline';
import type { NoteState } from './note-state';
import type { Paragraph } from './paragraph';
import { cellCount, cellEnd, delimiterColumns } from './table-row';
import type { TableToken } from '../token';

/**
 * Makes a table of the open paragraph's last line, of which the line is a delimiter row; `text` when the two do not
 * fit, `gone` when a comment leads out of the paragraph.
 */
export function openTable(state: NoteState, paragraph: Paragraph): 'read' | 'text' | 'gone' {
  const { text, cursor } = state;
  const header = paragraph.lastLine;
  const columns = delimiterColumns(text, cursor.first, state.lineEnd);
  if (columns === 0 || cellCount(text, header, paragraph.end) !== columns) return 'text';
  if (leavesLine(state, header, paragraph.end)) return 'text';
  if (header > paragraph.at && !closeParagraph(state, paragraph, paragraph.lineBefore)) return 'gone';
  if (header <= paragraph.at && paragraph.begun) state.inline.finish();
  const token: Draft<TableToken> = { kind: 'table', start: header, end: trimEnd(text, header, state.lineEnd) };
  state.tokens.push(token);
  state.leaf = { kind: 'table', token };
  const { lineEnd, next } = state;
  readRow(state, header, paragraph.end);
  state.lineEnd = lineEnd;
  state.next = next;
  return 'read';
}

/** Whether a comment that opens in the line leads out of it. */
function leavesLine(state: NoteState, from: number, to: number): boolean {
  if (!/%%|<!--/.test(state.text.slice(from, to))) return false;
  const inline = new Inline({
    note: state.text, tokens: [], definitions: new Set(), onComment: (at) => commentAt(state.text, at, false)?.end ?? -1,
  });
  return inline.read(state.text, 0, from, to) > to;
}

/** Reads the cells of a row; returns where it ends, which a comment may put on a later line. */
export function readRow(state: NoteState, from: number, to: number): number {
  let end = to;
  let at = from;
  while (at < end) {
    let close = cellEnd(state.text, at, end);
    if (close === at) {
      at++;
      continue;
    }
    const { inline } = state;
    inline.begin();
    let beyond = inline.read(state.text, 0, at, close);
    while (beyond >= 0) {
      state.goTo(beyond);
      end = trimEnd(state.text, beyond, state.lineEnd);
      close = cellEnd(state.text, beyond, end);
      beyond = inline.read(state.text, 0, beyond, close);
    }
    inline.finish();
    at = close + 1;
  }
  return end;
}
