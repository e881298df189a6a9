import type { Edit } from '../../text/edit';
import { fileUrl, pageRoute } from '../../docsify/route';
import { htmlAddresses } from '../../text/html-addresses';
import { escapeHtml } from '../../text/markdown-escape';
import type { Span } from '../../text/token';
import { destinationOf } from '../compile/destination';
import { opens } from '../compile/link-href';
import type { Part, Transform } from '../compile/part';
import { report } from '../compile/report';
import { reportLoss } from './links';

/** Addresses in raw HTML get the site's; one that leads to nothing on the site goes, and so do scripts and handlers. */
export const html: Transform = function* (part) {
  for (const token of part.tokens) {
    if (token.kind !== 'html') continue;
    yield* addresses(token, part);
    yield* scripts(token.start, token.end, part);
  }
};

function* addresses(token: Span, part: Part): Generator<Edit> {
  for (const { start, end, attribute, address } of htmlAddresses(part.scan.text, token)) {
    const url = siteAddress(address, start, part);
    if (url !== address) yield { start, end, text: url === undefined ? '' : ` ${attribute}="${escapeHtml(url)}"` };
  }
}

function siteAddress(raw: string, offset: number, part: Part): string | undefined {
  if (raw.startsWith('#') || /^data:image\//i.test(raw)) return raw;
  const destination = destinationOf(raw, 'markdown', part.facts, part.site);
  reportLoss(destination, raw, offset, part);
  if (destination.kind === 'external') return opens(destination.url) ? raw : undefined;
  if (destination.kind === 'page') return pageRoute(destination.page, destination.anchor);
  if (destination.kind !== 'asset') return undefined;
  part.page.assets.add(destination.path);
  return fileUrl(destination.file) + destination.fragment;
}

const SCRIPT = /<script\b[\s\S]*?(?:<\/script\s*>|$)|\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

function* scripts(start: number, end: number, part: Part): Generator<Edit> {
  for (const found of part.scan.text.slice(start, end).matchAll(SCRIPT)) {
    const at = start + found.index;
    yield { start: at, end: at + found[0].length, text: '' };
    report(part, at, 'script-removed', 'warning', 'Cannot publish a script: it is left out of the page. Remove it from the note.');
  }
}
