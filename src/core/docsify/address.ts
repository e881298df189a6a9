/** Where a link, an image or a frame of a page leads. Paths are of files of the site, decoded, without a `/` before. */
export type Destination =
  | { readonly kind: 'page'; readonly file: string; readonly anchor?: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'external' }
  | { readonly kind: 'broken'; readonly reason: string };

export const broken = (reason: string): Destination => ({ kind: 'broken', reason });

const withoutSlashes = new Set([
  'about', 'arxiv', 'blob', 'cid', 'data', 'doi', 'geo', 'isbn', 'magnet', 'mailto', 'news', 'sms', 'tel', 'urn', 'xmpp',
]);

/** `https://…`, `//host/…` and `mailto:…` lead elsewhere; undefined for all that is not an address with a scheme. */
export function elsewhere(address: string): Destination | undefined {
  if (/^[/\\]{2}/.test(address)) return { kind: 'external' };
  const match = /^([a-z][a-z0-9+.-]*):(\/\/)?/i.exec(address);
  if (match === null) return undefined;
  const scheme = (match[1] ?? '').toLowerCase();
  if (scheme === 'file' || scheme === 'app' || scheme === 'capacitor') return broken(`"${scheme}:" is a file of the author's own device`);
  if (scheme === 'javascript' || scheme === 'vbscript') return broken(`"${scheme}:" is blocked by the page`);
  if (match[2] !== undefined || withoutSlashes.has(scheme)) return { kind: 'external' };
  return undefined;
}

/**
 * The file that a browser asks for: `/a/%E5%9B%BE.png?x`, counted from the site's root, is `a/图.png`.
 * GitHub Pages decodes the path once, and tells upper from lower case.
 */
export function requestedFile(path: string): Destination {
  const segments: string[] = [];
  for (const segment of path.replace(/[?#].*$/s, '').replace(/\\/g, '/').replace(/^\/+/, '').split('/')) {
    const dots = segment.replace(/%2e/gi, '.');
    if (dots === '..') {
      if (segments.pop() === undefined) return broken('leads out of the site');
    } else if (dots !== '.') {
      segments.push(segment);
    }
  }
  const file = decoded(segments.join('/'));
  return file === undefined ? broken('has a "%" that encodes nothing') : { kind: 'file', path: file };
}

export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
