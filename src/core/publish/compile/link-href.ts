import { fileLink, pageLink } from '../../docsify/route';
import { escapeLinkTitle } from '../../text/markdown-escape';
import type { Destination } from './destination';
import type { Part } from './part';

/** What stands between the parentheses of a Markdown link: address and title; undefined where no link may stand. */
export function linkHref(destination: Destination, part: Part, title = ''): string | undefined {
  const shown = escapeLinkTitle(title);
  if (destination.kind === 'page') return pageLink(destination.page, destination.anchor) + (shown === '' ? '' : ` "${shown}"`);
  if (destination.kind === 'asset') {
    part.page.assets.add(destination.path);
    return `${fileLink(destination.file)}${destination.fragment} "${shown === '' ? '' : `${shown} `}:ignore"`;
  }
  if (destination.kind !== 'external' || !opens(destination.url)) return undefined;
  const url = /[\s()<>]/.test(destination.url) ? `<${destination.url.replace(/[<>\s]/g, encodeURIComponent)}>` : destination.url;
  return url + (shown === '' ? '' : ` "${shown}"`);
}

/** Addresses that a reader's browser may follow; `file:`, `obsidian:`, `javascript:` and the like stay in the vault. */
export function opens(url: string): boolean {
  return /^(?:https?:|mailto:|tel:|\/\/|doi:|zotero:)/i.test(url);
}
