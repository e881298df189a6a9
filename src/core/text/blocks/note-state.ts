import { commentAt } from '../inline/comment';
import { Containers } from './containers';
import { Cursor } from './cursor';
import type { Draft } from '../draft';
import { hiddenTokens } from '../inline/hidden';
import { Inline } from '../inline/inline';
import type { Leaf } from './leaf';
import { Lines } from '../lines';
import { Marks } from './marks';
import type { BlockIdToken, ScanProblem, Token } from '../token';

/** What the scanner knows while it goes through a note, line by line. */
export class NoteState {
  readonly tokens: Token[] = [];
  readonly problems: ScanProblem[] = [];
  /** Labels that the note was found to define. */
  readonly found = new Set<string>();
  readonly lines: Lines;
  readonly cursor: Cursor;
  readonly containers: Containers;
  readonly percents: Marks;
  readonly htmlComments: Marks;
  readonly mathMarks: Marks;
  leaf: Leaf | undefined;
  /** The end of the line that is read now, and the start of the next. */
  lineEnd = 0;
  next = 0;
  /** The end of the last line that was not blank: what ends now ends there. */
  contentEnd = 0;
  /** The last id at the end of a paragraph of a quote. */
  quoteId: Draft<BlockIdToken> | undefined;
  /** Reads the inline content of one leaf after the other. */
  readonly inline: Inline;

  constructor(readonly text: string, definitions: ReadonlySet<string>) {
    this.lines = new Lines(text);
    this.cursor = new Cursor(text);
    this.containers = new Containers(text);
    this.percents = new Marks(text, '%%');
    this.htmlComments = new Marks(text, '<!--');
    this.mathMarks = new Marks(text, '$$');
    this.inline = new Inline({ note: text, tokens: this.tokens, definitions, onComment: (at) => this.comment(at, false) });
  }

  /** Makes the rest of the line that holds `at` the line that is read now. */
  goTo(at: number): void {
    this.lineEnd = this.lines.end(at);
    this.next = this.lines.next(this.lineEnd);
  }

  /** Writes the comment that opens at `at`; its end, or -1 when none opens. */
  comment(at: number, block: boolean): number {
    const token = commentAt(this.text, at, block);
    if (!token) return -1;
    this.tokens.push(token);
    if (!token.closed) this.problems.push({ code: 'unclosed-comment', start: at, end: at + token.syntax.length });
    for (const hidden of hiddenTokens(this.text, token)) this.tokens.push(hidden);
    return token.end;
  }

  /**
   * Reads inline content of one line. A comment may lead on to a later line, whose rest is then read too:
   * `endOf` says where the content ends in it. Returns where the last such comment ends, or `from`.
   */
  readLine(from: number, to: number, endOf: (from: number) => number): number {
    const { inline } = this;
    inline.begin();
    let reached = from;
    let beyond = inline.read(this.text, 0, from, to);
    while (beyond >= 0) {
      reached = beyond;
      this.goTo(beyond);
      beyond = inline.read(this.text, 0, beyond, endOf(beyond));
    }
    inline.finish();
    return reached;
  }
}
