import { fileUrl, pageRoute } from '../../docsify/route';
import type { Edit } from '../../text/edit';
import { htmlAddresses, htmlTags } from '../../text/html-addresses';
import { escapeHtml } from '../../text/markdown-escape';
import type { Span } from '../../text/token';
import { destinationOf } from '../compile/destination';
import { isImageData, opens } from '../compile/link-href';
import { forTokens, textAt, type Part } from '../compile/part';
import { report } from '../compile/report';
import { reportLoss } from '../compile/report-loss';
import { hiddenHtml } from './hidden-html';

/** Addresses in raw HTML get the site's; one that leads to nothing on the site goes, and so do scripts, handlers and frames. */
export const html = forTokens(['html'], function* (part) {
  for (const token of part.tokens) {
    if (token.kind !== 'html') continue;
    yield* frames(token, part);
    yield* addresses(token, part);
    yield* scripts(token, part);
    yield* hiddenHtml(token, part);
  }
});

function* addresses(token: Span, part: Part): Generator<Edit> {
  for (const { start, end, attribute, address } of htmlAddresses(part.scan.text, token)) {
    const url = siteAddress(address, start, part);
    if (url !== address) yield { start, end, text: url === undefined ? '' : `${attribute}="${escapeHtml(url)}"` };
  }
}

function siteAddress(address: string, offset: number, part: Part): string | undefined {
  if (isImageData(address)) return address;
  const destination = destinationOf(address, 'markdown', part.facts, part.site);
  reportLoss(destination, address, offset, part);
  switch (destination.kind) {
    case 'external':
      return opens(destination.url) ? address : undefined;
    case 'page':
      return pageRoute(destination.page, destination.anchor);
    case 'asset':
      part.page.assets.add(destination.path);
      return fileUrl(destination.file) + destination.fragment;
    default:
      return undefined;
  }
}

/** A frame of another host would run its programs in the page: readers get its address. */
function* frames(token: Span, part: Part): Generator<Edit> {
  for (const tag of htmlTags(part.scan.text, token)) {
    if (!/^<(?:iframe|embed|object|frame)\b/i.test(textAt(part, tag))) continue;
    for (const { address } of htmlAddresses(part.scan.text, tag)) {
      const destination = destinationOf(address, 'markdown', part.facts, part.site);
      if (destination.kind !== 'external' || !opens(destination.url)) continue;
      yield { ...tag, text: `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>` };
      break;
    }
  }
}

const SCRIPT = /<script\b[\s\S]*?(?:<\/script\s*>|$)/gi;
/** Handlers, documents in an attribute, and styles that fetch something. */
const ACTIVE = /[\s"'/](?:on[a-z]+|srcdoc)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)|[\s"'/]style\s*=\s*(?:"[^"]*url\([^"]*"|'[^']*url\([^']*')/gi;

function* scripts(token: Span, part: Part): Generator<Edit> {
  for (const { index, 0: found } of textAt(part, token).matchAll(SCRIPT)) yield removed(token.start + index, found.length, part);
  for (const tag of htmlTags(part.scan.text, token)) {
    for (const { index, 0: found } of textAt(part, tag).matchAll(ACTIVE)) {
      yield removed(tag.start + index + 1, found.length - 1, part);
    }
  }
}

function removed(start: number, length: number, part: Part): Edit {
  report(part, start, 'script-removed', 'warning', 'Cannot publish a script: it is left out of the page. Remove it from the note.', []);
  return { start, end: start + length, text: '' };
}
