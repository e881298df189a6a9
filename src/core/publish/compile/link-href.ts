import { fileLink, pageLink } from '../../docsify/route';
import { escapeLinkTitle } from '../../text/markdown-escape';
import type { Destination } from './destination';
import type { Part } from './part';

/**
 * What stands between the parentheses of a Markdown link: address and title; undefined where no link may stand. `title`
 * is Markdown.
 */
export function linkHref(destination: Destination, part: Part, title = ''): string | undefined {
  const shown = title === '' ? '' : escapeLinkTitle(title);
  const titled = shown === '' ? '' : ` "${shown}"`;
  switch (destination.kind) {
    case 'page':
      return pageLink(destination.page, destination.anchor) + titled;
    case 'asset':
      part.page.assets.add(destination.path);
      return `${fileLink(destination.file)}${destination.fragment} "${shown === '' ? '' : `${shown} `}:ignore"`;
    case 'external':
      return opens(destination.url) ? addressMarkdown(destination.url) + titled : undefined;
    default:
      return undefined;
  }
}

/** An address, as written in Markdown, as the destination of a link. */
export function addressMarkdown(url: string): string {
  return /[\s()<>]/.test(url) ? `<${url.replace(/[<>\s]/g, encodeURIComponent)}>` : url;
}

/** Addresses that a reader's browser may follow; `file:`, `obsidian:`, `javascript:` and the like stay in the vault. */
export function opens(url: string): boolean {
  return /^(?:https?:|ftp:|mailto:|tel:|\/\/|doi:|zotero:)/i.test(url);
}

/** Pictures that an address may hold itself. */
export function isImageData(url: string): boolean {
  return /^data:image\//i.test(url);
}
