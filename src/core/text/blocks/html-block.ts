import * as Char from '../char';
import { isAsciiLetter, skipBlanks } from '../char-class';
import { plainTagEnd, tagNameEnd } from '../inline/html-tag';

/** CommonMark's kinds of HTML block; a comment is none of them here. */
export type HtmlBlockKind = 1 | 3 | 4 | 5 | 6 | 7;

const raw = /^(?:pre|script|style|textarea)$/i;
const block = new Set((
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt '
  + 'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link '
  + 'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead '
  + 'title tr track ul'
).split(' '));

/** The kind of HTML block that the `<` at `at` begins. */
export function htmlBlockKind(text: string, at: number, end: number, interrupts: boolean): HtmlBlockKind | undefined {
  const next = text.charCodeAt(at + 1);
  if (next === Char.Question) return 3;
  if (next === Char.Bang) {
    if (text.startsWith('[CDATA[', at + 2)) return 5;
    return isAsciiLetter(text.charCodeAt(at + 2)) ? 4 : undefined;
  }
  const closing = next === Char.Slash;
  const nameStart = closing ? at + 2 : at + 1;
  const nameEnd = tagNameEnd(text, nameStart, end);
  if (nameEnd === nameStart) return undefined;
  const name = text.slice(nameStart, nameEnd);
  if (raw.test(name)) {
    if (!closing && endsName(text, nameEnd, end, false)) return 1;
  } else if (block.has(name.toLowerCase()) && endsName(text, nameEnd, end, true)) return 6;
  if (interrupts) return undefined;
  const tag = plainTagEnd(text, at, end);
  return tag >= 0 && skipBlanks(text, tag, end) === end ? 7 : undefined;
}

function endsName(text: string, at: number, end: number, slash: boolean): boolean {
  if (at === end) return true;
  const code = text.charCodeAt(at);
  if (code === Char.Space || code === Char.Tab || code === Char.Greater) return true;
  return slash && code === Char.Slash && text.charCodeAt(at + 1) === Char.Greater;
}

/** Whether this part of a line ends an HTML block; the sixth and seventh kind end at a blank line instead. */
export function closesHtmlBlock(kind: HtmlBlockKind, line: string): boolean {
  switch (kind) {
    case 1: return /<\/(?:pre|script|style|textarea)>/i.test(line);
    case 3: return line.includes('?>');
    case 4: return line.includes('>');
    case 5: return line.includes(']]>');
    default: return false;
  }
}
