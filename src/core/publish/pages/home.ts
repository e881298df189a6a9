import type { Strings } from '../../i18n/index';
import { escapeMarkdown } from '../../text/markdown-escape';
import type { ListedPage, SiteFolders } from './page-list';
import { indexOf, item } from './sidebar';

/** The home page of a site whose author wrote none: the latest entries of the log, and the sections. */
export function home(
  siteTitle: string,
  latest: readonly ListedPage[],
  folders: SiteFolders,
  title: (folder: string) => string,
  strings: Strings,
): string {
  const lines = [`# ${escapeMarkdown(siteTitle)}`, ''];
  if (latest.length > 0) lines.push(`## ${strings.latest}`, '', ...latest.map(item), '');
  const sections = folders.childrenOf('').map((child) => item({ page: indexOf(child), title: title(child) }));
  const pages = folders.pagesOf('').map(item);
  if (sections.length + pages.length > 0) lines.push(`## ${strings.contents}`, '', ...sections, ...pages, '');
  return lines.join('\n');
}
