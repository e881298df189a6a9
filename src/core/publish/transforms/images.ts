import { pageLink } from '../../docsify/route';
import { escapeLinkTitle, escapeMarkdown, escapeMarkdownLine } from '../../text/markdown-escape';
import type { Span } from '../../text/token';
import { destinationOf } from '../compile/destination';
import { embedMarkdown, heldInLine } from '../compile/embed-frame';
import { addressMarkdown, isImageData, opens } from '../compile/link-href';
import { namesWithheld } from '../compile/link-label';
import { imageMarkdown, mediaMarkdown, readCaption } from '../compile/media';
import { forTokens, textAt, type Part } from '../compile/part';
import { reportLoss } from '../compile/report-loss';
import { visibleText } from '../compile/visible-text';

/** `![alt|300](../图%201.png)` becomes `![alt](图-1.png ":size=300")`, whatever the kind of file; `![alt][label]` too. */
export const images = forTokens(['link', 'reference'], function* (part) {
  let held: ReadonlySet<number> | undefined;
  for (const token of part.tokens) {
    if ((token.kind !== 'link' && token.kind !== 'reference') || !token.embed) continue;
    const source = token.kind === 'link' ? token : part.definitions.get(token.label);
    if (source === undefined) continue;
    held ??= heldInLine(part.tokens);
    const image = {
      span: token,
      target: textAt(part, source.destination),
      title: textAt(part, source.title),
      words: textAt(part, token.text),
      inLine: held.has(token.start),
    };
    yield { start: token.start, end: token.end, text: imageText(image, part) };
  }
});

interface Image {
  readonly span: Span;
  readonly target: string;
  readonly title: string;
  /** Between the brackets. */
  readonly words: string;
  readonly inLine: boolean;
}

function imageText({ span, target, title, words, inLine }: Image, part: Part): string {
  const destination = destinationOf(target, 'markdown', part.facts, part.site);
  reportLoss(destination, target, span.start, part);
  const caption = readCaption(words);
  const shown = { ...caption, words: visibleText(caption.words, part.facts, part.site), title };
  switch (destination.kind) {
    case 'asset':
      return mediaMarkdown(destination, shown, part);
    case 'page': {
      const link = `[${escapeMarkdown(shown.words || target)}](${pageLink(destination.page, destination.anchor)})`;
      return embedMarkdown({ span, target, destination, link, inLine }, part);
    }
    case 'external': {
      if (isPlayer(destination.url)) return `[${escapeMarkdown(shown.words || target)}](${addressMarkdown(destination.url)})`;
      const own = textAt(part, span);
      const plain = shown.size === undefined && shown.words === words && title === escapeLinkTitle(title);
      if (opens(destination.url) || isImageData(destination.url)) return plain ? own : imageMarkdown(addressMarkdown(destination.url), shown);
      return escapeMarkdownLine(shown.words);
    }
    default: {
      const hidden = destination.kind === 'withheld' && (shown.words === '' || namesWithheld(shown.words, target, part.site));
      return hidden ? part.site.strings.privateNote : escapeMarkdownLine(shown.words);
    }
  }
}

/** The app draws a player of its own for these; a published page asks no other host to run anything in it. */
function isPlayer(url: string): boolean {
  return /^https?:\/\/(?:[a-z]+\.)?(?:youtube\.com|youtu\.be|twitter\.com|x\.com)\//i.test(url);
}
