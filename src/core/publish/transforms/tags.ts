import { tagAnchor, TAGS_PAGE } from '../tag-anchor';
import { pageLink } from '../../docsify/route';
import { escapeMarkdown } from '../../text/markdown-escape';
import type { Transform } from '../compile/part';

/** `#topic/sub` becomes a link to its place on the page of tags; in a heading it stays a word. */
export const tags: Transform = function* (part) {
  const { text } = part.scan;
  let headingEnd = 0;
  for (const token of part.tokens) {
    if (token.kind === 'heading') headingEnd = token.end;
    if (token.kind !== 'tag' || token.start < headingEnd) continue;
    const tag = text.slice(token.start, token.end);
    yield {
      start: token.start,
      end: token.end,
      text: `[${escapeMarkdown(tag)}](${pageLink(TAGS_PAGE, tagAnchor(tag))} ':class=tag')`,
    };
  }
};
