import { tagAnchor, TAGS_PAGE } from '../place/tag-anchor';
import { pageLink } from '../../docsify/route';
import { escapeMarkdown } from '../../text/markdown-escape';
import { forTokens } from '../compile/part';

/** `#topic/sub` becomes a link to its place on the page of tags; in a heading or a link it stays a word. */
export const tags = forTokens(['tag'], function* (part) {
  const { text } = part.scan;
  let end = 0;
  for (const token of part.tokens) {
    if (token.kind === 'heading' || token.kind === 'link' || token.kind === 'reference') end = Math.max(end, token.end);
    if (token.kind !== 'tag' || token.start < end) continue;
    const tag = text.slice(token.start, token.end);
    yield {
      start: token.start,
      end: token.end,
      text: `[${escapeMarkdown(tag)}](${pageLink(TAGS_PAGE, tagAnchor(tag))} ':class=tag')`,
    };
  }
});
