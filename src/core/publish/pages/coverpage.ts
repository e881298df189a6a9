import { pageLink } from '../../docsify/route';
import type { Strings } from '../../i18n/index';
import { escapeMarkdown } from '../../text/markdown-escape';

/** The cover over the home page: the title, what there is, and the way in. */
export function coverpage(siteTitle: string, sections: readonly string[], homeAnchor: string, strings: Strings): string {
  const words = sections.length === 0 ? '' : `> ${sections.map(escapeMarkdown).join(' · ')}\n\n`;
  return `# ${escapeMarkdown(siteTitle)}\n\n${words}[${strings.start}](${pageLink('README.md', homeAnchor)})\n`;
}
