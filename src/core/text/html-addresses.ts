import type { Span } from './token';

/** One attribute of a tag that holds an address: `href="../Note.md"`. */
export interface HtmlAddress extends Span {
  /** As written: `src`, `HREF`. */
  readonly attribute: string;
  /** The value, without its quotes and the usual entities. */
  readonly address: string;
}

// As forgiving as a browser: what is no tag by CommonMark's rule may still be one on the page.
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>?/gi;
const ADDRESS = /[\s"'/](src|href|poster|data|srcset|action|formaction|cite|background|xlink:href|longdesc|ping)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The opening tags in a span of raw HTML. */
export function* htmlTags(text: string, within: Span): Generator<Span> {
  for (const { index, 0: tag } of text.slice(within.start, within.end).matchAll(TAG)) {
    yield { start: within.start + index, end: within.start + index + tag.length };
  }
}

/** The addresses in a span of raw HTML. */
export function* htmlAddresses(text: string, within: Span): Generator<HtmlAddress> {
  for (const tag of htmlTags(text, within)) {
    for (const found of text.slice(tag.start, tag.end).matchAll(ADDRESS)) {
      const start = tag.start + found.index + 1;
      const value = found[2] ?? found[3] ?? found[4] ?? '';
      const address = value.replace(/&quot;/g, '"').replace(/&amp;/g, '&').trim();
      yield { start, end: start + found[0].length - 1, attribute: found[1] ?? '', address };
    }
  }
}
