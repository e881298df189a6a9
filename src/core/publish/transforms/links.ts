import type { Edit } from '../../text/edit';
import { escapeLinkTitle, escapeMarkdown, escapeMarkdownLine } from '../../text/markdown-escape';
import type { LinkToken, WikilinkToken } from '../../text/token';
import { destinationOf } from '../compile/destination';
import { linkHref } from '../compile/link-href';
import { namesWithheld, wikilinkLabel } from '../compile/link-label';
import { forTokens, textAt, type Part } from '../compile/part';
import { reportLoss } from '../compile/report-loss';

/** `[[Note|text]]` becomes `[text](/Note.md)`; `[text](../Note.md "title")` keeps its text and gets the site's address. */
export const links = forTokens(['wikilink', 'link'], function* (part) {
  for (const token of part.tokens) {
    if (token.kind === 'wikilink' && !token.embed) yield wikilink(token, part);
    if (token.kind === 'link' && !token.embed) yield* markdownLink(token, part);
  }
});

function wikilink(token: WikilinkToken, part: Part): Edit {
  const target = textAt(part, token.target);
  const destination = destinationOf(target, 'wikilink', part.facts, part.site);
  reportLoss(destination, target, token.start, part);
  const label = wikilinkLabel(target, textAt(part, token.text), destination, part.site);
  const href = linkHref(destination, part);
  const text = href === undefined ? escapeMarkdownLine(label) : `[${escapeMarkdown(label)}](${href})`;
  return { start: token.start, end: token.end, text };
}

function* markdownLink(token: LinkToken, part: Part): Generator<Edit> {
  const target = textAt(part, token.destination);
  const label = textAt(part, token.text);
  const title = textAt(part, token.title);
  const destination = destinationOf(target, 'markdown', part.facts, part.site);
  reportLoss(destination, target, token.start, part);
  const href = linkHref(destination, part, title);
  if (href !== undefined) {
    if (destination.kind === 'external' && title === escapeLinkTitle(title)) return;
    yield { start: token.text.end, end: token.end, text: `](${href})` };
  } else if (destination.kind === 'withheld' && (label.trim() === '' || namesWithheld(label, target, part.site))) {
    yield { start: token.start, end: token.end, text: part.site.strings.privateNote };
  } else {
    yield { start: token.start, end: token.text.start, text: '' };
    yield { start: token.text.end, end: token.end, text: '' };
  }
}
