import type { Span } from './token';

/** One attribute of a tag that holds an address: ` href="../Note.md"`. */
export interface HtmlAddress extends Span {
  readonly attribute: string;
  /** The value, its entities as written but for `&amp;`. */
  readonly address: string;
}

const ADDRESS = /\s(src|href|poster|data|srcset|action|formaction|cite|background|xlink:href|longdesc|ping)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The addresses in a span of raw HTML; each one's own span begins with the white space before its attribute. */
export function* htmlAddresses(text: string, within: Span): Generator<HtmlAddress> {
  for (const found of text.slice(within.start, within.end).matchAll(ADDRESS)) {
    const start = within.start + found.index;
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    yield { start, end: start + found[0].length, attribute: found[1] ?? '', address: value.replace(/&amp;/g, '&') };
  }
}
