import { opens } from '../compile/link-href';
import { textAt, type Transform } from '../compile/part';
import { reportLoss } from '../compile/report-loss';

/** Addresses of the author's machine that are no links to Markdown, and tell names all the same. */
const LOCAL = /\b(?:obsidian|file):\/\/[^\s<>()[\]"`]+/gi;

/**
 * A bare address gets its own bounds where anything but white space follows: `https://example.com。然后` becomes
 * `<https://example.com>。然后`. An address that only the author's machine can open becomes words.
 */
export const urls: Transform = function* (part) {
  for (const token of part.tokens) {
    if (token.kind !== 'url') continue;
    const url = textAt(part, token.url);
    if (!opens(url)) {
      reportLoss({ kind: 'external', url }, url, token.start, part);
      yield { start: token.start, end: token.end, text: part.site.strings.privateNote };
    } else if (token.bare && /^\S/.test(part.scan.text.slice(token.end, token.end + 1))) {
      yield { start: token.start, end: token.end, text: `<${url}>` };
    }
  }
  for (const { index, 0: url } of part.scan.text.matchAll(LOCAL)) {
    if (!part.code.holds(index)) yield { start: index, end: index + url.length, text: part.site.strings.privateNote };
  }
};
