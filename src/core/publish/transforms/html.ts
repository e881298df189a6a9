import type { Edit } from '../../text/edit';
import { fileUrl, pageRoute } from '../../docsify/route';
import { escapeHtml } from '../../text/markdown-escape';
import { destinationOf } from '../compile/destination';
import { opens } from '../compile/link-href';
import type { Part, Transform } from '../compile/part';
import { report } from '../compile/report';
import { reportLoss } from './links';

/** Addresses in raw HTML get the site's; one that leads to nothing on the site goes, and so do scripts and handlers. */
export const html: Transform = function* (part) {
  for (const token of part.tokens) {
    if (token.kind !== 'html') continue;
    yield* addresses(token.start, token.end, part);
    yield* scripts(token.start, token.end, part);
  }
};

const ADDRESS = /\s(?:src|href|poster|data|srcset|action|formaction|cite|background|xlink:href|longdesc|ping)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

function* addresses(start: number, end: number, part: Part): Generator<Edit> {
  const source = part.scan.text.slice(start, end);
  for (const found of source.matchAll(ADDRESS)) {
    const raw = found[1] ?? found[2] ?? found[3] ?? '';
    const at = start + found.index;
    const url = siteAddress(raw.replace(/&amp;/g, '&'), at, part);
    if (url === raw) continue;
    const name = found[0].trim().split(/[\s=]/)[0] ?? '';
    yield { start: at, end: at + found[0].length, text: url === undefined ? '' : ` ${name}="${escapeHtml(url)}"` };
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
