import * as Char from '../char';
import type { Flanking } from './flanking';
import type { Token } from '../token';

/** A run of `*`, `_` or `=` that may open or close emphasis, strong text or a highlight. */
export interface Delimiter {
  readonly code: number;
  start: number;
  length: number;
  readonly written: number;
  readonly flanking: Flanking;
  /** It has opened something: a tag right after it stands at the start of its text. */
  opened: boolean;
  previous: Delimiter | undefined;
  next: Delimiter | undefined;
}

/** CommonMark's delimiter stack, to which `==` is added as a mark of its own. */
export class Delimiters {
  private first: Delimiter | undefined;
  last: Delimiter | undefined;

  clear(): void {
    this.first = undefined;
    this.last = undefined;
  }

  push(code: number, start: number, length: number, flanking: Flanking): void {
    const delimiter = { code, start, length, written: length, flanking, opened: false, previous: this.last, next: undefined };
    if (this.last) this.last.next = delimiter;
    else this.first = delimiter;
    this.last = delimiter;
  }

  /** An open `==` waits for its end. */
  awaitsHighlight(): boolean {
    for (let at = this.last; at; at = at.previous) if (at.code === Char.Equals) return at.flanking.fair.open;
    return false;
  }

  /** Pairs every run after `bottom`, writes the tokens, and forgets the runs. */
  resolve(bottom: Delimiter | undefined, tokens: Token[]): boolean {
    if (this.last === bottom) return false;
    const before = tokens.length;
    const floors: number[] = [];
    let closer = bottom ? bottom.next : this.first;
    while (closer) {
      if (!closer.flanking.fair.close) {
        closer = closer.next;
        continue;
      }
      const kind = floorKind(closer);
      const opener = openerOf(closer, floors[kind] ?? -1, bottom);
      if (!opener) {
        floors[kind] = closer.start;
        const next: Delimiter | undefined = closer.next;
        if (!closer.flanking.fair.open) this.remove(closer);
        closer = next;
        continue;
      }
      closer = this.pair(opener, closer, tokens);
    }
    this.last = bottom;
    if (bottom) bottom.next = undefined;
    else this.first = undefined;
    return tokens.length > before;
  }

  /** Writes the token of one pair; returns the run to go on with. */
  private pair(opener: Delimiter, closer: Delimiter, tokens: Token[]): Delimiter | undefined {
    const width = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
    if (width === 2) {
      const span = { start: opener.start + opener.length - 2, end: closer.start + 2 };
      if (opener.code === Char.Equals) tokens.push({ kind: 'highlight', ...span });
      else tokens.push({ kind: 'strong', ...span, flanking: opener.flanking.strict.open && closer.flanking.strict.close });
    }
    opener.opened = true;
    opener.length -= width;
    closer.start += width;
    closer.length -= width;
    opener.next = closer;
    closer.previous = opener;
    if (opener.length === 0) this.remove(opener);
    if (closer.length > 0) return closer;
    const next = closer.next;
    this.remove(closer);
    return next;
  }

  private remove(delimiter: Delimiter): void {
    if (delimiter.previous) delimiter.previous.next = delimiter.next;
    else this.first = delimiter.next;
    if (delimiter.next) delimiter.next.previous = delimiter.previous;
    else this.last = delimiter.previous;
  }
}

function openerOf(closer: Delimiter, floor: number, bottom: Delimiter | undefined): Delimiter | undefined {
  for (let at = closer.previous; at && at !== bottom && at.start >= floor; at = at.previous) {
    if (at.code === closer.code && at.flanking.fair.open && !breaksRuleOfThree(at, closer)) return at;
  }
  return undefined;
}

/** `*foo**bar*`: a run that could do both pairs only when the lengths do not add up to a multiple of three. */
function breaksRuleOfThree(opener: Delimiter, closer: Delimiter): boolean {
  if (closer.code === Char.Equals) return false;
  return (closer.flanking.strict.open || opener.flanking.strict.close)
    && closer.written % 3 !== 0 && (opener.written + closer.written) % 3 === 0;
}

/** Closers of one kind fail alike, so that each kind remembers how far down there is nothing for it. */
function floorKind(closer: Delimiter): number {
  const mark = closer.code === Char.Star ? 0 : closer.code === Char.Underscore ? 6 : 12;
  return mark + (closer.flanking.strict.open ? 3 : 0) + (closer.written % 3);
}
