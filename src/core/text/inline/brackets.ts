import type { Delimiter } from './delimiters';

export type BracketKind = 'link' | 'image' | 'footnote';

/** A `[`, `![` or `^[` that waits for its `]`. */
export interface Bracket {
  readonly kind: BracketKind;
  /** Where the token would start: the `!` or `^` included. */
  readonly start: number;
  /** After the `[`. */
  readonly textStart: number;
  /** The last delimiter before it: pairs inside the brackets do not reach beyond. */
  readonly delimiter: Delimiter | undefined;
  /** A bracket opened inside it, so that its text cannot be a label. */
  holdsBracket: boolean;
}

/** The brackets that are open; links hold no links, so those outside a link that was found no longer make one. */
export class Brackets {
  private readonly stack: Bracket[] = [];
  private barrier = 0;

  clear(): void {
    if (this.stack.length > 0) this.stack.length = 0;
    this.barrier = 0;
  }

  push(kind: BracketKind, start: number, textStart: number, delimiter: Delimiter | undefined): void {
    const outer = this.stack[this.stack.length - 1];
    if (outer) outer.holdsBracket = true;
    this.barrier = Math.min(this.barrier, this.stack.length);
    this.stack.push({ kind, start, textStart, delimiter, holdsBracket: false });
  }

  /** Takes the innermost open bracket away; `active` when it may still become what it opened. */
  pop(): { bracket: Bracket; active: boolean } | undefined {
    const bracket = this.stack.pop();
    if (!bracket) return undefined;
    return { bracket, active: bracket.kind !== 'link' || this.stack.length >= this.barrier };
  }

  /** No `[` that is open now may become a link. */
  bar(): void {
    this.barrier = this.stack.length;
  }
}
