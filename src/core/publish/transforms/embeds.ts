import { pageLink } from '../../docsify/route';
import { escapeMarkdown, escapeMarkdownLine } from '../../text/markdown-escape';
import type { WikilinkToken } from '../../text/token';
import { destinationOf } from '../compile/destination';
import { embedMarkdown, heldInLine } from '../compile/embed-frame';
import { shownTarget, wikilinkLabel } from '../compile/link-label';
import { mediaMarkdown, readCaption } from '../compile/media';
import { forTokens, textAt, type Part } from '../compile/part';
import { reportLoss } from '../compile/report-loss';

/** `![[Note#Heading]]` becomes a frame with what the reader may see of it; `![[图.png|300]]` becomes an image of that width. */
export const embeds = forTokens(['wikilink'], function* (part) {
  let held: ReadonlySet<number> | undefined;
  for (const token of part.tokens) {
    if (token.kind !== 'wikilink' || !token.embed) continue;
    held ??= heldInLine(part.tokens);
    yield { start: token.start, end: token.end, text: embed(token, held.has(token.start), part) };
  }
});

function embed(token: WikilinkToken, inLine: boolean, part: Part): string {
  const target = textAt(part, token.target);
  const alias = textAt(part, token.text);
  const destination = destinationOf(target, 'wikilink', part.facts, part.site);
  reportLoss(destination, target, token.start, part);
  // `300` is a width even where there is no image to have it.
  const caption = readCaption(alias);
  if (destination.kind === 'asset') return mediaMarkdown(destination, { ...caption, words: caption.words || shownTarget(target.split('#')[0] ?? '') }, part);
  const label = wikilinkLabel(target, caption.words, destination, part.site);
  if (destination.kind !== 'page') return escapeMarkdownLine(label);
  const link = `[${escapeMarkdown(label)}](${pageLink(destination.page, destination.anchor)})`;
  return embedMarkdown({ span: token, target, destination, link, inLine }, part);
}
