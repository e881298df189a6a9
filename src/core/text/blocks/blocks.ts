import * as Char from '../char';
import { isBlank, isDigit, trimEnd } from '../char-class';
import { continueLeaf } from './continue-leaf';
import { fenceLength } from './fence-mark';
import { atxLevel, setextLevel } from './heading-mark';
import { htmlBlockKind } from './html-block';
import { listMarkerAt } from './list-marker';
import { mathBlockClose } from './math-block';
import type { NoteState } from './note-state';
import { footnoteTextStart, openFootnote, openItem, openQuote } from './open-container';
import { openFence, openHtml, openIndentedCode, openMath, readComment, readHeading } from './open-leaf';
import { openTable, readRow } from './open-table';
import { Paragraph } from './paragraph';
import { readSetext } from './setext';
import { settle } from './settle';
import { ThematicBreaks } from './thematic-break';

/**
 * What a place in a line turned out to begin: nothing, a container (whose content comes next in the line), a block that
 * takes the rest of the line; or the line is none at all, since a comment leads over its start.
 */
type Outcome = 'text' | 'container' | 'read' | 'gone';

const deepest = 2_000;

/** Goes through a note line by line, as CommonMark describes, and opens and ends its blocks. */
export class Blocks {
  /** How many containers the line goes on in; the others end when a block begins. */
  private depth = 1;
  /** The line goes on in every container. */
  private whole = true;

  private readonly thematicBreaks: ThematicBreaks;

  constructor(private readonly state: NoteState) {
    this.thematicBreaks = new ThematicBreaks(state.text);
  }

  read(from: number): void {
    const { state } = this;
    for (let at = from; at < state.text.length; at = state.next) {
      state.goTo(at);
      this.line(at);
    }
    while (!settle(state, 1)) state.contentEnd = state.lineEnd;
  }

  private line(start: number): void {
    const { state } = this;
    const { cursor, containers, leaf } = state;
    cursor.begin(start, state.lineEnd);
    this.depth = containers.match(cursor, state.lineEnd);
    this.whole = this.depth === containers.depth;
    const blank = cursor.blank;
    if (this.whole && leaf && continueLeaf(state, leaf, start)) containers.keepMarks();
    else if (blank ? settle(state, this.depth) : this.content()) containers.keepMarks();
    else {
      state.contentEnd = state.lineEnd;
      return;
    }
    if (!blank) state.contentEnd = state.lineEnd;
  }

  /** Reads a line from after the marks of its containers; false when it is gone. */
  private content(): boolean {
    for (;;) {
      const outcome = this.open();
      if (outcome === 'gone') return false;
      if (outcome === 'read') return true;
      if (outcome === 'text') return this.text();
      if (this.state.cursor.blank) return true;
    }
  }

  private open(): Outcome {
    const { cursor, leaf, text } = this.state;
    if (cursor.indent >= 4) {
      if (leaf?.kind === 'paragraph' || (leaf?.kind === 'calloutHead' && !this.whole)) return 'text';
      return this.openWith(() => openIndentedCode(this.state));
    }
    const code = text.charCodeAt(cursor.first);
    switch (code) {
      case Char.Greater: return this.quote();
      case Char.Hash: return this.heading();
      case Char.Backtick: case Char.Tilde: return this.fence();
      case Char.Less: return this.html();
      case Char.Percent: return this.comment();
      case Char.Dollar: return this.math();
      case Char.BracketOpen: return this.footnote();
      case Char.Pipe: case Char.Colon: return this.table();
      case Char.Equals: return this.setext();
      case Char.Dash: case Char.Star: case Char.Underscore: case Char.Plus: return this.rule(code);
      default: return isDigit(code) ? this.item() : 'text';
    }
  }

  private openWith(open: () => void): Outcome {
    if (!this.begin()) return 'gone';
    open();
    return 'read';
  }

  /** Ends what does not go on, before a block begins; false when the line is gone. */
  private begin(): boolean {
    if (!settle(this.state, this.depth)) return false;
    this.depth = Infinity;
    return true;
  }

  /** Deeper than this, marks are text: what reads the tokens, or the page, may well call itself for each level. */
  private get tooDeep(): boolean {
    return Math.min(this.depth, this.state.containers.depth) > deepest;
  }

  private quote(): Outcome {
    if (this.tooDeep) return 'text';
    if (!this.begin()) return 'gone';
    return openQuote(this.state) ? 'read' : 'container';
  }

  private heading(): Outcome {
    const { text, cursor, lineEnd } = this.state;
    const level = atxLevel(text, cursor.first, lineEnd);
    if (level === 0) return 'text';
    return this.openWith(() => readHeading(this.state, level));
  }

  private fence(): Outcome {
    const { text, cursor, lineEnd } = this.state;
    const length = fenceLength(text, cursor.first, lineEnd);
    if (length === 0) return 'text';
    return this.openWith(() => openFence(this.state, length));
  }

  private html(): Outcome {
    const { text, cursor, lineEnd, leaf } = this.state;
    if (text.startsWith('<!--', cursor.first)) return this.comment();
    const kind = htmlBlockKind(text, cursor.first, lineEnd, leaf?.kind === 'paragraph');
    if (!kind) return 'text';
    return this.openWith(() => openHtml(this.state, kind));
  }

  private comment(): Outcome {
    const { text, cursor } = this.state;
    if (!text.startsWith('%%', cursor.first) && !text.startsWith('<!--', cursor.first)) return 'text';
    return this.openWith(() => readComment(this.state));
  }

  private math(): Outcome {
    const { state } = this;
    const { text, cursor, leaf } = state;
    const start = cursor.first;
    if (!text.startsWith('$$', start)) return 'text';
    if (leaf?.kind === 'paragraph' && leaf.hasOpenMath(text)) return 'text';
    const close = mathBlockClose(state, start, Math.min(this.depth, state.containers.depth));
    if (close === undefined) return 'text';
    if (close < 0) {
      state.problems.push({ code: 'unclosed-math', start, end: start + 2 });
      return 'text';
    }
    return this.openWith(() => openMath(state, close));
  }

  private footnote(): Outcome {
    const { text, cursor, lineEnd } = this.state;
    const textStart = footnoteTextStart(text, cursor.first, lineEnd);
    if (textStart < 0 || this.tooDeep) return 'text';
    if (!this.begin()) return 'gone';
    openFootnote(this.state, textStart);
    return 'container';
  }

  /** `-|-` may be a delimiter row; `- | -` is a list item. */
  private table(): Outcome {
    const { leaf, text, cursor } = this.state;
    if (leaf?.kind !== 'paragraph' || !this.whole) return 'text';
    if (text.charCodeAt(cursor.first) === Char.Dash && isBlank(text.charCodeAt(cursor.first + 1))) return 'text';
    return openTable(this.state, leaf);
  }

  private setext(): Outcome {
    const { text, cursor, lineEnd, leaf } = this.state;
    if (leaf?.kind !== 'paragraph' || !this.whole) return 'text';
    const level = setextLevel(text, cursor.first, lineEnd);
    return level === 0 ? 'text' : readSetext(this.state, leaf, level);
  }

  /** A line that begins with `-`, `*`, `_` or `+`. */
  private rule(code: number): Outcome {
    if (code === Char.Dash) {
      const outcome = this.table();
      if (outcome !== 'text') return outcome;
      const heading = this.setext();
      if (heading !== 'text') return heading;
    }
    const { cursor, lineEnd } = this.state;
    if (code === Char.Plus || !this.thematicBreaks.at(cursor.first, lineEnd)) return this.item();
    if (!this.begin()) return 'gone';
    const top = this.state.containers.top;
    top.list = undefined;
    top.previous = { start: cursor.first, end: lineEnd };
    return 'read';
  }

  private item(): Outcome {
    const { text, cursor, lineEnd, leaf } = this.state;
    const marker = listMarkerAt(text, cursor.first, lineEnd);
    if (!marker || this.tooDeep) return 'text';
    if (leaf?.kind === 'paragraph' && this.whole) {
      if (marker.number !== undefined && marker.number !== 1) return 'text';
      if (trimEnd(text, cursor.first, lineEnd) === cursor.first + marker.length) return 'text';
    }
    if (!this.begin()) return 'gone';
    openItem(this.state, marker);
    return 'container';
  }

  /** The line goes on with a paragraph or a table, or begins a paragraph. */
  private text(): boolean {
    const { state } = this;
    const { cursor, leaf, containers, lineEnd, text } = state;
    if (leaf?.kind === 'paragraph') {
      leaf.add(cursor.first, lineEnd, containers.quoted);
      return true;
    }
    if (leaf?.kind === 'table' && this.whole) {
      leaf.token.end = readRow(state, cursor.first, trimEnd(text, cursor.first, lineEnd));
      return true;
    }
    if (leaf?.kind !== 'calloutHead' || this.whole) {
      if (!this.begin()) return false;
    }
    containers.top.list = undefined;
    state.leaf = new Paragraph(cursor.first, lineEnd, state.tokens.length);
    return true;
  }
}
