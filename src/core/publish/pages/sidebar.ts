import { pageLink } from '../../docsify/route';
import type { Strings } from '../../i18n/index';
import { escapeMarkdown } from '../../text/markdown-escape';
import { folderOf, type ListedPage, type SiteFolders } from './page-list';

/** docsify reads the whole sidebar again at every click, so it holds no more than this. */
export const LONGEST_SIDEBAR = 200;

/**
 * The `_sidebar.md` of one folder: the way up, the folder's pages, the folders below. A large vault stays fast because
 * no sidebar lists it all; the index page of the folder does.
 */
export function sidebar(folder: string, folders: SiteFolders, title: (folder: string) => string, strings: Strings): string {
  const lines: string[] = [];
  if (folder === '') lines.push(item({ page: 'README.md', title: strings.home }));
  else {
    lines.push(item({ page: indexOf(folderOf(folder)), title: `← ${folderOf(folder) === '' ? strings.home : title(folderOf(folder))}` }));
    lines.push(item({ page: indexOf(folder), title: title(folder) }));
  }
  const pages = folders.pagesOf(folder);
  for (const page of pages.slice(0, LONGEST_SIDEBAR)) lines.push(`  ${item(page)}`.slice(folder === '' ? 2 : 0));
  if (pages.length > LONGEST_SIDEBAR) {
    lines.push(`${folder === '' ? '' : '  '}${item({ page: indexOf(folder), title: strings.more(pages.length - LONGEST_SIDEBAR) })}`);
  }
  for (const child of folders.childrenOf(folder)) lines.push(item({ page: indexOf(child), title: title(child) }));
  return `${lines.join('\n')}\n`;
}

/** `- [Title](/Folder/Page.md)`. */
export function item(page: ListedPage): string {
  return `- [${escapeMarkdown(page.title)}](${pageLink(page.page, page.anchor)})`;
}

/** The page that a folder opens with. */
export function indexOf(folder: string): string {
  return folder === '' ? 'README.md' : `${folder}/README.md`;
}
