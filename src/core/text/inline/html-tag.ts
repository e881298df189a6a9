import * as Char from '../char';
import { isAsciiLetter, isDigit, isSpace, skipSpace } from '../char-class';

/** Finds the inline HTML of one leaf; an end that it once looked for in vain it does not look for again. */
export class HtmlTags {
  private readonly absent = new Set<string>();

  clear(): void {
    if (this.absent.size > 0) this.absent.clear();
  }

  /** The end of the inline HTML tag at `open` (`<a href="x">`, `</a>`, `<?x?>`, `<!X>`, `<![CDATA[x]]>`), or -1. */
  end(text: string, open: number, limit: number): number {
    const next = text.charCodeAt(open + 1);
    if (next === Char.Question) return this.after(text, '?>', open + 2, limit);
    if (next !== Char.Bang) return plainTagEnd(text, open, limit);
    if (text.startsWith('[CDATA[', open + 2)) return this.after(text, ']]>', open + 9, limit);
    return isAsciiLetter(text.charCodeAt(open + 2)) ? this.after(text, '>', open + 3, limit) : -1;
  }

  private after(text: string, mark: string, from: number, limit: number): number {
    if (this.absent.has(mark)) return -1;
    for (let at = from; at + mark.length <= limit; at++) if (text.startsWith(mark, at)) return at + mark.length;
    this.absent.add(mark);
    return -1;
  }
}

/** The end of the open or closing tag at `open`, as an HTML block of the seventh kind wants it; -1 when it is none. */
export function plainTagEnd(text: string, open: number, limit: number): number {
  return text.charCodeAt(open + 1) === Char.Slash ? closingTagEnd(text, open + 2, limit) : openTagEnd(text, open + 1, limit);
}

/** The end of the tag name at `from`; `from` itself when no name begins there. */
export function tagNameEnd(text: string, from: number, limit: number): number {
  if (!isAsciiLetter(text.charCodeAt(from))) return from;
  let at = from + 1;
  while (at < limit && isNameCharacter(text.charCodeAt(at))) at++;
  return at;
}

function closingTagEnd(text: string, from: number, limit: number): number {
  const name = tagNameEnd(text, from, limit);
  if (name === from) return -1;
  const at = skipSpace(text, name, limit);
  return at < limit && text.charCodeAt(at) === Char.Greater ? at + 1 : -1;
}

function openTagEnd(text: string, from: number, limit: number): number {
  let at = tagNameEnd(text, from, limit);
  if (at === from) return -1;
  for (;;) {
    const before = at;
    at = skipSpace(text, at, limit);
    if (at >= limit) return -1;
    const code = text.charCodeAt(at);
    if (code === Char.Greater) return at + 1;
    if (code === Char.Slash) return text.charCodeAt(at + 1) === Char.Greater && at + 1 < limit ? at + 2 : -1;
    if (at === before) return -1;
    at = attributeEnd(text, at, limit);
    if (at < 0) return -1;
  }
}

function attributeEnd(text: string, from: number, limit: number): number {
  const first = text.charCodeAt(from);
  if (!isAsciiLetter(first) && first !== Char.Underscore && first !== Char.Colon) return -1;
  let at = from + 1;
  while (at < limit && isAttributeCharacter(text.charCodeAt(at))) at++;
  const equals = skipSpace(text, at, limit);
  if (equals >= limit || text.charCodeAt(equals) !== Char.Equals) return at;
  return valueEnd(text, skipSpace(text, equals + 1, limit), limit);
}

function valueEnd(text: string, from: number, limit: number): number {
  if (from >= limit) return -1;
  const quote = text.charCodeAt(from);
  if (quote === Char.Quote || quote === Char.Apostrophe) {
    for (let at = from + 1; at < limit; at++) if (text.charCodeAt(at) === quote) return at + 1;
    return -1;
  }
  let at = from;
  while (at < limit && !endsBareValue(text.charCodeAt(at))) at++;
  return at > from ? at : -1;
}

function endsBareValue(code: number): boolean {
  return isSpace(code) || code === Char.Quote || code === Char.Apostrophe || code === Char.Equals
    || code === Char.Less || code === Char.Greater || code === Char.Backtick;
}

function isNameCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === Char.Dash;
}

function isAttributeCharacter(code: number): boolean {
  return isNameCharacter(code) || code === Char.Underscore || code === Char.Dot || code === Char.Colon;
}
