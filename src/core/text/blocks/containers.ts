import * as Char from '../char';
import type { Cursor } from './cursor';
import type { Draft } from '../draft';
import type { BlockIdToken, CalloutToken, FootnoteDefinitionToken, ListItemToken, Span } from '../token';

/** The list that the next item of a container joins when it has the same marker. */
export interface List {
  readonly type: number;
  readonly start: number;
}

/** A block that holds blocks and is still open. */
export class Container {
  item: Draft<ListItemToken> | undefined = undefined;
  callout: Draft<CalloutToken> | undefined = undefined;
  /** The callout's own marks, which its token has too. */
  marks: Span[] | undefined = undefined;
  footnote: Draft<FootnoteDefinitionToken> | undefined = undefined;
  /** The list that the next item in it joins when it has the same marker. */
  list: List | undefined = undefined;
  /** The last block in it that ended: a block id on a line of its own names it. */
  previous: Span | undefined = undefined;
  /** The id at the end of an item's first paragraph, which names the item. */
  blockId: Draft<BlockIdToken> | undefined = undefined;
  /** An item that has nothing but its marker ends at a blank line. */
  empty = false;
  /** The end of the last line that a quote's mark makes part of it, blank as it may be after the mark. */
  reach: number;

  constructor(
    readonly kind: 'note' | 'quote' | 'item' | 'footnote',
    readonly start: number,
    /** Columns by which a line must be indented to go on in it. */
    readonly indent: number,
    /** Index of the token of the innermost item that holds what stands here, or is it. */
    readonly itemIndex: number | undefined,
    /** Where the outermost list begins that holds what stands here. */
    readonly listStart: number | undefined,
  ) {
    this.reach = start;
  }
}

/** The stack of open containers; the note itself lies at the bottom and never ends. */
export class Containers {
  top = new Container('note', 0, 0, undefined, undefined);
  private readonly stack: Container[] = [this.top];
  /** Indexes of the quotes in the stack. */
  private readonly quotes: number[] = [];
  private readonly lineMarks: { readonly marks: Span[]; readonly span: Span }[] = [];

  constructor(private readonly text: string) {}

  get depth(): number {
    return this.stack.length;
  }

  get quoted(): boolean {
    return this.quotes.length > 0;
  }

  push(container: Container): void {
    if (container.kind === 'quote') this.quotes.push(this.stack.length);
    this.top = container;
    this.stack.push(container);
  }

  /** Takes the innermost container away; never the note. */
  pop(): Container {
    const last = this.top;
    this.stack.pop();
    if (last.kind === 'quote') this.quotes.pop();
    this.top = this.stack[this.stack.length - 1] ?? last;
    return last;
  }

  /** How many containers the line goes on in; the cursor then stands after their marks. */
  match(cursor: Cursor, lineEnd: number): number {
    if (this.lineMarks.length > 0) this.lineMarks.length = 0;
    let matched = 1;
    let quotes = 0;
    for (; matched < this.stack.length; matched++) {
      // Everything but a quote goes on over a blank line, however deep it is nested.
      if (cursor.blank) return this.quotes[quotes] ?? this.stack.length - (this.top.empty ? 1 : 0);
      const container = this.stack[matched];
      if (!container) break;
      if (container.kind === 'quote') {
        const mark = quoteMark(this.text, cursor);
        if (!mark) break;
        quotes++;
        container.reach = lineEnd;
        if (container.marks) this.lineMarks.push({ marks: container.marks, span: mark });
      } else if (cursor.indent < container.indent) break;
      else cursor.takeColumns(container.indent);
    }
    if (!cursor.blank && matched === this.stack.length) this.top.empty = false;
    return matched;
  }

  /** Whether a line goes on in all of the first `depth` containers, without changing anything but the cursor. */
  hold(cursor: Cursor, depth: number): boolean {
    let quotes = 0;
    for (let index = 1; index < depth; index++) {
      if (cursor.blank) return (this.quotes[quotes] ?? depth) >= depth;
      const container = this.stack[index];
      if (container?.kind === 'quote') {
        if (!quoteMark(this.text, cursor)) return false;
        quotes++;
      } else if (container) {
        if (cursor.indent < container.indent) return false;
        cursor.takeColumns(container.indent);
      }
    }
    return true;
  }

  /** Gives the callouts the marks of the line that was matched last. */
  keepMarks(): void {
    if (this.lineMarks.length === 0) return;
    for (const { marks, span } of this.lineMarks) marks.push(span);
    this.lineMarks.length = 0;
  }
}

/** Passes a `>` and the space after it; its span, or undefined when the line has none here. */
export function quoteMark(text: string, cursor: Cursor): Span | undefined {
  const start = cursor.first;
  if (cursor.blank || cursor.indent > 3 || text.charCodeAt(start) !== Char.Greater) return undefined;
  cursor.takeMark(1);
  const end = text.charCodeAt(start + 1) === Char.Space ? start + 2 : start + 1;
  cursor.takeColumns(1);
  return { start, end };
}
