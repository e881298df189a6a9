import { bracketToken, type Stretch } from './bracket-token';
import { Brackets } from './brackets';
import * as Char from '../char';
import { isAsciiPunctuation, isSpace } from '../char-class';
import { runEnd } from './code-span';
import { Delimiters, type Delimiter } from './delimiters';
import { flanking, highlightFlanking } from './flanking';
import { Opaque } from './opaque';
import { tagEnd } from '../tag';
import type { Span, TagToken, Token } from '../token';

const special = new Uint8Array(128);
for (const character of '\\`$[]<#=*_~%:') special[character.charCodeAt(0)] = 1;

/** What stays the same for every leaf of a note. */
export interface InlineContext {
  readonly note: string;
  readonly tokens: Token[];
  /** Labels that the note defines, normalized. */
  readonly definitions: ReadonlySet<string>;
  /** Told of each comment; absent while reading what already lies in one, where no other opens. */
  readonly onComment?: (at: number) => number;
}

/**
 * Reads the inline content of one leaf block, in one or more stretches of the note.
 * A stretch may be a copy in which the marks of block quotes are blanked out.
 */
export class Inline {
  private readonly brackets = new Brackets();
  private readonly delimiters = new Delimiters();
  private readonly tokens: Token[];
  private readonly opaque = new Opaque();
  private first: number;
  private readonly bareUrls: Span[] = [];
  private readonly droppedUrls: Span[] = [];
  private readonly markedTags: { readonly delimiter: Delimiter; readonly token: TagToken }[] = [];
  private sorted = true;
  /** The end of the last construct that is not plain text: after it, a tag may begin. */
  private textStart = 0;
  /** The end of the last tag: no URL begins in it. */
  private tagged = 0;
  private source = '';
  private base = 0;
  private limit = 0;

  constructor(private readonly context: InlineContext) {
    this.tokens = context.tokens;
    this.first = context.tokens.length;
  }

  /** Forgets the leaf before. */
  begin(): void {
    this.first = this.tokens.length;
    this.sorted = true;
    this.brackets.clear();
    this.delimiters.clear();
    if (this.bareUrls.length > 0) this.bareUrls.length = 0;
    if (this.droppedUrls.length > 0) this.droppedUrls.length = 0;
    if (this.markedTags.length > 0) this.markedTags.length = 0;
  }

  /** Reads a stretch from `from` on; returns the end of a comment (an offset of the note) that goes beyond it, else -1. */
  read(source: string, base: number, from: number, limit: number): number {
    this.source = source;
    this.base = base;
    this.limit = limit;
    this.textStart = from;
    this.tagged = from;
    this.opaque.open(source, base, limit);
    let at = from;
    while (at < limit) {
      const code = source.charCodeAt(at);
      if (code > 127 || special[code] !== 1) {
        at++;
        continue;
      }
      const comment = code === Char.Percent || code === Char.Less ? this.comment(at) : -1;
      if (comment > limit) return base + comment;
      at = comment < 0 ? this.construct(code, at) : comment;
    }
    return -1;
  }

  /** Pairs what is still open; the tokens of the leaf are then complete and in order. */
  finish(): void {
    if (this.delimiters.resolve(undefined, this.tokens)) this.sorted = false;
    for (const { delimiter, token } of this.markedTags) {
      if (!delimiter.opened) continue;
      this.tokens.push(token);
      this.sorted = false;
    }
    if (this.sorted && this.droppedUrls.length === 0) return;
    const dropped = new Set(this.droppedUrls);
    const own = this.tokens.splice(this.first);
    own.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const token of own) if (!dropped.has(token)) this.tokens.push(token);
  }

  /** Reads what begins at `at`; returns where to go on. */
  private construct(code: number, at: number): number {
    switch (code) {
      case Char.Backslash: return this.escape(at);
      case Char.Backtick: return this.take(this.opaque.codeSpan(at));
      case Char.Dollar: return this.take(this.opaque.math(at));
      case Char.Less: return this.take(this.opaque.angle(at));
      case Char.Colon: return this.url(at);
      case Char.BracketOpen: return this.openBracket(at);
      case Char.BracketClose: return this.closeBracket(at);
      case Char.Hash: return this.tag(at);
      case Char.Equals: return this.highlight(at);
      case Char.Star: case Char.Underscore: return this.emphasis(code, at);
      case Char.Tilde: return this.tilde(at);
      default: return at + 1;
    }
  }

  private comment(at: number): number {
    const end = this.context.onComment ? this.context.onComment(this.base + at) : -1;
    if (end < 0) return -1;
    return this.after(end - this.base);
  }

  private escape(at: number): number {
    if (at + 1 >= this.limit || !isAsciiPunctuation(this.source.charCodeAt(at + 1))) return at + 1;
    return this.after(at + 2);
  }

  private url(at: number): number {
    const token = this.opaque.url(at, Math.max(this.textStart, this.tagged), this.delimiters.awaitsHighlight());
    if (!token) return at + 1;
    this.bareUrls.push(token);
    return this.take(token);
  }

  private tag(at: number): number {
    const end = tagEnd(this.source, at, this.limit);
    if (end < 0) return runEnd(this.source, at, this.limit);
    const token: TagToken = { kind: 'tag', start: this.base + at, end: this.base + end };
    const last = this.delimiters.last;
    if (at === this.textStart || /\s/.test(this.source.charAt(at - 1))) this.tokens.push(token);
    else if (last && last.start + last.length === token.start) this.markedTags.push({ delimiter: last, token });
    else return at + 1;
    this.tagged = end;
    return end;
  }

  private highlight(at: number): number {
    const end = runEnd(this.source, at, this.limit);
    if (end - at !== 2) return end;
    const open = end < this.limit && !isSpace(this.source.charCodeAt(end));
    const close = at > 0 && !isSpace(this.source.charCodeAt(at - 1));
    this.delimiters.push(Char.Equals, this.base + at, 2, highlightFlanking(open, close));
    return end;
  }

  private emphasis(code: number, at: number): number {
    const end = runEnd(this.source, at, this.limit);
    const after = end < this.limit ? this.source.codePointAt(end) ?? 0 : 0;
    this.delimiters.push(code, this.base + at, end - at, flanking(pointBefore(this.source, at), after, code === Char.Underscore));
    return end;
  }

  private tilde(at: number): number {
    const end = runEnd(this.source, at, this.limit);
    if (end === at + 1) this.tokens.push({ kind: 'tilde', start: this.base + at, end: this.base + end });
    return end;
  }

  private openBracket(at: number): number {
    const before = at > this.textStart ? this.source.charCodeAt(at - 1) : 0;
    const next = this.source.charCodeAt(at + 1);
    let token: Token | undefined;
    if (next === Char.BracketOpen) token = this.opaque.wikilink(at, before === Char.Bang);
    else if (next === Char.Caret) token = this.opaque.footnoteReference(at);
    if (token) return this.take(token);
    const kind = before === Char.Bang ? 'image' : before === Char.Caret ? 'footnote' : 'link';
    const start = this.base + (kind === 'link' ? at : at - 1);
    this.brackets.push(kind, start, this.base + at + 1, this.delimiters.last);
    return at + 1;
  }

  private closeBracket(at: number): number {
    const top = this.brackets.pop();
    const token = top?.active ? bracketToken(top.bracket, at, this.stretch(), this.context.definitions) : undefined;
    if (!top || !token) return at + 1;
    this.delimiters.resolve(top.bracket.delimiter, this.tokens);
    this.tokens.push(token);
    this.sorted = false;
    if (top.bracket.kind === 'link') this.brackets.bar();
    if (token.kind !== 'inlineFootnote') this.dropUrls(top.bracket.textStart);
    return this.after(token.end - this.base);
  }

  /** A bare URL in the text of a link is no link of its own. */
  private dropUrls(from: number): void {
    for (let url = this.bareUrls.at(-1); url && url.start >= from; url = this.bareUrls.at(-1)) {
      this.droppedUrls.push(url);
      this.bareUrls.pop();
    }
  }

  private take(token: Token | undefined): number {
    if (!token) return this.opaque.end;
    this.tokens.push(token);
    return this.after(this.opaque.end);
  }

  private after(end: number): number {
    this.textStart = end;
    return end;
  }

  private stretch(): Stretch {
    return { note: this.context.note, source: this.source, base: this.base, limit: this.limit };
  }
}

/** The code point that ends before `at`; 0 at the start of the text. */
function pointBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  if (Number.isNaN(code)) return 0;
  return code >= 0xdc00 && code <= 0xdfff ? text.codePointAt(at - 2) ?? code : code;
}
