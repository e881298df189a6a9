import type { Strings } from '../../i18n/index';
import { escapeMarkdown } from '../../text/markdown-escape';
import { tagAnchor } from '../place/tag-anchor';
import { inNameOrder, inTitleOrder, type ListedPage } from './page-list';
import { item } from './sidebar';

/** One published note with its tags. */
export interface TaggedPage extends ListedPage {
  readonly tags: readonly string[];
}

/** The page that every tag leads to: each tag of a published note, and the pages that have it. */
export function tagsPage(pages: readonly TaggedPage[], strings: Strings): string {
  const byTag = new Map<string, { readonly tag: string; readonly pages: TaggedPage[] }>();
  for (const page of pages) {
    for (const tag of new Set(page.tags)) {
      const key = tagAnchor(tag);
      const known = byTag.get(key);
      if (known === undefined) byTag.set(key, { tag, pages: [page] });
      else if (known.pages.at(-1) !== page) known.pages.push(page);
    }
  }
  const sections = inNameOrder(byTag, ([, { tag }]) => tag).map(([anchor, { tag, pages: tagged }]) => (
    `## ${escapeMarkdown(tag)} :id=${anchor}\n\n${inTitleOrder(tagged).map(item).join('\n')}\n`
  ));
  return `# ${strings.tags}\n\n${sections.join('\n')}`;
}
