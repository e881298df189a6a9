import { autolinkEnd, isMail } from './autolink';
import * as Char from '../char';
import { isSpace } from '../char-class';
import { CodeSpans, runEnd } from './code-span';
import { HtmlTags } from './html-tag';
import { inlineMathEnd } from '../inline-math';
import type { Span, Token } from '../token';
import { urlEnd, urlStart } from './url';
import { wikilinkAt } from './wikilink';

/** Reads the inline constructs whose inside is no Markdown: code, math, HTML tags, URLs, wikilinks, footnote references. */
export class Opaque {
  /** Where to go on reading after the last call, whether it found a token or not. */
  end = 0;
  private readonly codeSpans = new CodeSpans();
  private readonly htmlTags = new HtmlTags();
  private source = '';
  private base = 0;
  private limit = 0;

  /** Turns to a stretch of text; `base` is the offset in the note that offset 0 of `source` stands for. */
  open(source: string, base: number, limit: number): void {
    this.source = source;
    this.base = base;
    this.limit = limit;
    this.codeSpans.clear();
    this.htmlTags.clear();
  }

  codeSpan(at: number): Token | undefined {
    const open = runEnd(this.source, at, this.limit);
    const close = this.codeSpans.close(this.source, open, open - at, this.limit);
    this.end = close < 0 ? open : close + open - at;
    return close < 0 ? undefined : { kind: 'inlineCode', start: this.base + at, end: this.base + this.end, content: this.span(open, close) };
  }

  math(at: number): Token | undefined {
    const end = inlineMathEnd(this.source, at, this.limit);
    this.end = end < 0 ? runEnd(this.source, at, this.limit) : end;
    if (end < 0) return undefined;
    if (this.source.charCodeAt(at + 1) !== Char.Dollar) {
      return { kind: 'inlineMath', start: this.base + at, end: this.base + end, content: this.span(at + 1, end - 1) };
    }
    return { kind: 'blockMath', start: this.base + at, end: this.base + end, content: this.span(at + 2, end - 2) };
  }

  /** `<https://…>`, `<a@b.c>`, `<br>`. */
  angle(at: number): Token | undefined {
    const autolink = autolinkEnd(this.source, at, this.limit);
    if (autolink >= 0) {
      this.end = autolink;
      if (isMail(this.source, at, autolink)) return undefined;
      return { kind: 'url', start: this.base + at, end: this.base + autolink, bare: false, url: this.span(at + 1, autolink - 1) };
    }
    const end = this.htmlTags.end(this.source, at, this.limit);
    this.end = end < 0 ? at + 1 : end;
    return end < 0 ? undefined : { kind: 'html', start: this.base + at, end: this.base + end, block: false };
  }

  /** A bare URL, found by its colon; its scheme does not reach back beyond `from`. */
  url(colon: number, from: number, highlighted: boolean): Token | undefined {
    const start = urlStart(this.source, colon, from);
    const end = start < 0 ? -1 : urlEnd(this.source, colon, this.limit, highlighted);
    this.end = end < 0 ? colon + 1 : end;
    return end < 0 ? undefined : { kind: 'url', start: this.base + start, end: this.base + end, bare: true, url: this.span(start, end) };
  }

  wikilink(at: number, embed: boolean): Token | undefined {
    const token = wikilinkAt(this.source, at, this.limit, embed, this.base);
    if (token) this.end = token.end - this.base;
    return token;
  }

  /** `[^label]`: a label has neither white space nor brackets. */
  footnoteReference(at: number): Token | undefined {
    let end = at + 2;
    while (end < this.limit && isLabelCharacter(this.source.charCodeAt(end))) end++;
    if (end === at + 2 || end >= this.limit || this.source.charCodeAt(end) !== Char.BracketClose) return undefined;
    this.end = end + 1;
    return { kind: 'footnoteReference', start: this.base + at, end: this.base + end + 1, label: this.source.slice(at + 2, end) };
  }

  private span(start: number, end: number): Span {
    return { start: this.base + start, end: this.base + end };
  }
}

/** A character of a footnote's label. */
export function isLabelCharacter(code: number): boolean {
  return !isSpace(code) && code !== Char.BracketOpen && code !== Char.BracketClose;
}
