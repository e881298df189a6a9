import type { Transform } from '../compile/part';
import { opens } from '../compile/link-href';

/**
 * A bare address that Chinese text follows at once gets its own bounds: `https://example.com。然后` becomes
 * `<https://example.com>。然后`. An address that only the author's machine can open becomes words.
 */
export const urls: Transform = function* (part) {
  const { text } = part.scan;
  for (const token of part.tokens) {
    if (token.kind !== 'url') continue;
    const url = text.slice(token.url.start, token.url.end);
    if (!opens(url) && /^[a-z][a-z0-9+.-]*:/i.test(url)) {
      yield { start: token.start, end: token.end, text: part.site.strings.privateNote };
    } else if (token.bare && text.charCodeAt(token.end) > 0x7f) {
      yield { start: token.start, end: token.end, text: `<${/^www\./i.test(url) ? 'https://' : ''}${url}>` };
    }
  }
};
