import type { Edit } from '../../text/edit';
import { htmlTags } from '../../text/html-addresses';
import { escapeHtml } from '../../text/markdown-escape';
import type { Span } from '../../text/token';
import { destinationOf } from '../compile/destination';
import { opens } from '../compile/link-href';
import { wikilinkLabel } from '../compile/link-label';
import { textAt, type Part } from '../compile/part';

const ATTRIBUTE = /\s([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const UNSEEN = /^(?:data-.*|srcdoc|content)$/i;
const STYLE = /(<style\b[^>]*>)([\s\S]*?)(?=<\/style|$)/gi;
const WIKILINK = /!?\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;

/**
 * What of raw HTML readers do not see, or what names a private note: `data-href` as the app copies it, an `alt` that is a
 * file's name, addresses and comments of styles, a wikilink that stays text.
 */
export function* hiddenHtml(token: Span, part: Part): Generator<Edit> {
  for (const tag of htmlTags(part.scan.text, token)) {
    for (const [whole, name = '', double, single, bare] of textAt(part, tag).matchAll(ATTRIBUTE)) {
      if (!tells(name, double ?? single ?? bare ?? '', part)) continue;
      const start = part.scan.text.indexOf(whole, tag.start);
      yield { start, end: start + whole.length, text: '' };
    }
  }
  const source = textAt(part, token);
  for (const { index, 1: tag = '', 2: style = '' } of source.matchAll(STYLE)) {
    const start = token.start + index + tag.length;
    yield { start, end: start + style.length, text: style.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '').replace(/url\s*\([^)]*\)/gi, 'none') };
  }
  for (const { index, 0: whole, 1: target = '', 2: alias } of source.matchAll(WIKILINK)) {
    const destination = destinationOf(target, 'wikilink', part.facts, part.site);
    const start = token.start + index;
    if (destination.kind === 'withheld') yield { start, end: start + whole.length, text: escapeHtml(wikilinkLabel(target, alias, destination, part.site)) };
  }
}

function tells(name: string, value: string, part: Part): boolean {
  if (UNSEEN.test(name) || part.site.isWithheldName(value)) return true;
  if (/^style$/i.test(name)) return /url\s*\(/i.test(value);
  return /srcset$/i.test(name) && value.split(/,\s/).some((piece) => !opens(piece.trim()));
}
