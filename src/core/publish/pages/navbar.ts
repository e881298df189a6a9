import type { ListedPage } from './page-list';
import { item } from './sidebar';

/** The row of links at the top of every page. */
export function navbar(links: readonly ListedPage[]): string {
  return `${links.map(item).join('\n')}\n`;
}
