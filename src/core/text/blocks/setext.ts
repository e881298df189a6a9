import { trimEnd } from '../char-class';
import { closeParagraph, takeDefinitions } from './close-paragraph';
import type { NoteState } from './note-state';
import type { Paragraph } from './paragraph';
import type { HeadingToken } from '../token';

/**
 * Makes a heading of the open paragraph, of which the line is a setext underline; `text` when nothing is left of it
 * but definitions, `gone` when a comment leads out of it.
 */
export function readSetext(state: NoteState, paragraph: Paragraph, level: number): 'read' | 'text' | 'gone' {
  takeDefinitions(state, paragraph, trimEnd(state.text, paragraph.at, paragraph.end));
  if (paragraph.at >= trimEnd(state.text, paragraph.at, paragraph.end) && !paragraph.begun) return 'text';
  if (!closeParagraph(state, paragraph)) return 'gone';
  const heading: HeadingToken = {
    kind: 'heading', level, start: paragraph.start, end: trimEnd(state.text, paragraph.start, state.lineEnd),
    text: { start: paragraph.start, end: trimEnd(state.text, paragraph.start, paragraph.end) },
  };
  state.tokens.splice(paragraph.firstToken, 0, heading);
  state.containers.top.previous = { start: heading.start, end: heading.end };
  state.containers.top.list = undefined;
  state.leaf = undefined;
  return 'read';
}
