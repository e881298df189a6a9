import type { Strings } from '../../i18n/index';
import { item } from './sidebar';

/** What docsify shows where there is no page. It says the same for a page that never was and for one that is private. */
export function notFound(strings: Strings): string {
  return `# ${strings.notFound}\n\n${strings.notFoundText}\n\n${item({ page: 'README.md', title: strings.home })}\n`;
}
