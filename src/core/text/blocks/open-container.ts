import { calloutHead } from './callout-head';
import * as Char from '../char';
import { trimEnd } from '../char-class';
import { Container, type List } from './containers';
import type { Draft } from '../draft';
import { taskBoxEnd, type ListMarker } from './list-marker';
import type { NoteState } from './note-state';
import { isLabelCharacter } from '../inline/opaque';
import type { CalloutToken, FootnoteDefinitionToken, ListItemToken } from '../token';

/** Opens the block quote whose `>` the cursor is before; true when it is a callout, whose first line is then read. */
export function openQuote(state: NoteState): boolean {
  const { text, cursor, containers } = state;
  const start = cursor.first;
  cursor.takeMark(1);
  const markEnd = text.charCodeAt(start + 1) === Char.Space ? start + 2 : start + 1;
  cursor.takeColumns(1);
  const { top } = containers;
  const quote = new Container('quote', start, 0, top.itemIndex, top.listStart);
  const head = cursor.indent < 4 ? calloutHead(text, cursor.first, state.lineEnd) : undefined;
  top.list = undefined;
  quote.reach = state.lineEnd;
  containers.push(quote);
  if (!head) return false;
  const marks = [{ start, end: markEnd }];
  const titleEnd = trimEnd(text, head.titleStart, state.lineEnd);
  const callout: Draft<CalloutToken> = {
    kind: 'callout', start, end: state.lineEnd, type: head.type, fold: head.fold,
    head: { start: cursor.first, end: head.end }, title: { start: head.titleStart, end: titleEnd }, marks,
  };
  state.tokens.push(callout);
  quote.callout = callout;
  quote.marks = marks;
  const reached = state.readLine(head.titleStart, titleEnd, (from) => trimEnd(text, from, state.lineEnd));
  callout.title = { start: head.titleStart, end: trimEnd(text, reached, state.lineEnd) };
  quote.reach = state.lineEnd;
  state.leaf = { kind: 'calloutHead' };
  return true;
}

/** Opens the list item whose marker the cursor is before; a task's box is passed too. */
export function openItem(state: NoteState, marker: ListMarker): void {
  const { text, cursor, containers } = state;
  const start = cursor.first;
  const indentStart = cursor.start;
  const before = cursor.indent;
  cursor.takeMark(marker.length);
  const empty = cursor.blank;
  // Five columns and more are one, and an indented code block.
  const padding = empty || cursor.indent > 4 ? 1 : cursor.indent;
  const markerEnd = empty ? start + marker.length : cursor.indent > 4 ? start + marker.length + 1 : cursor.first;
  cursor.takeColumns(padding);
  const holder = containers.top;
  const list = listOf(holder.list, marker, start);
  holder.list = list;
  const listStart = holder.listStart ?? list.start;
  const item: Draft<ListItemToken> = {
    kind: 'listItem', start, end: state.lineEnd, indentStart, marker: { start, end: markerEnd }, listStart,
  };
  if (holder.itemIndex !== undefined) item.parent = holder.itemIndex;
  const index = state.tokens.push(item) - 1;
  const container = new Container('item', start, before + marker.length + padding, index, listStart);
  container.item = item;
  container.empty = empty;
  containers.push(container);
  const boxEnd = empty || cursor.indent > 0 ? -1 : taskBoxEnd(text, cursor.first, state.lineEnd);
  if (boxEnd < 0) return;
  item.task = text.slice(cursor.first + 1, boxEnd - 1);
  item.box = { start: cursor.first, end: boxEnd };
  // Any block may follow the box: `- [ ] 1. text` is a list in a task.
  cursor.takeMark(boxEnd - cursor.first);
  cursor.takeColumns(cursor.indent);
}

function listOf(open: List | undefined, marker: ListMarker, start: number): List {
  return open?.type === marker.type ? open : { type: marker.type, start };
}

/** Where the text of the footnote definition at `at` begins, after `[^label]:`; -1 when it is none. */
export function footnoteTextStart(text: string, at: number, end: number): number {
  if (text.charCodeAt(at + 1) !== Char.Caret) return -1;
  let close = at + 2;
  while (close < end && isLabelCharacter(text.charCodeAt(close))) close++;
  if (close === at + 2 || close + 1 >= end) return -1;
  return text.charCodeAt(close) === Char.BracketClose && text.charCodeAt(close + 1) === Char.Colon ? close + 2 : -1;
}

export function openFootnote(state: NoteState, textStart: number): void {
  const { text, cursor, containers } = state;
  const start = cursor.first;
  const label = text.slice(start + 2, textStart - 2);
  cursor.takeMark(textStart - start);
  cursor.takeColumns(cursor.indent);
  const footnote: Draft<FootnoteDefinitionToken> = {
    kind: 'footnoteDefinition', start, end: state.lineEnd, label, content: { start: cursor.first, end: state.lineEnd },
  };
  state.tokens.push(footnote);
  const { top } = containers;
  top.list = undefined;
  const container = new Container('footnote', start, 4, top.itemIndex, top.listStart);
  container.footnote = footnote;
  containers.push(container);
}
