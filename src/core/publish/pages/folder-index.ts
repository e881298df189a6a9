import type { Strings } from '../../i18n/index';
import { escapeMarkdown } from '../../text/markdown-escape';
import type { SiteFolders } from './page-list';
import { indexOf, item } from './sidebar';

/** The index page of a folder whose author wrote none: the folders below it, and all its pages. */
export function folderIndex(folder: string, folders: SiteFolders, title: (folder: string) => string, strings: Strings): string {
  const children = folders.childrenOf(folder).map((child) => item({ page: indexOf(child), title: title(child) }));
  const pages = folders.pagesOf(folder).map(item);
  const count = pages.length === 0 ? [] : [strings.pages(pages.length), ''];
  return [`# ${escapeMarkdown(title(folder))}`, '', ...count, ...children, ...(children.length > 0 && pages.length > 0 ? [''] : []), ...pages, ''].join('\n');
}
