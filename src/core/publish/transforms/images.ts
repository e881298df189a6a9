import type { Edit } from '../../text/edit';
import { escapeMarkdown, escapeLinkTitle } from '../../text/markdown-escape';
import type { LinkToken } from '../../text/token';
import { destinationOf } from '../compile/destination';
import { namesWithheld } from '../compile/link-label';
import { opens } from '../compile/link-href';
import { imageMarkdown, imageSize, mediaMarkdown } from '../compile/media';
import type { Part, Transform } from '../compile/part';
import { reportLoss } from './links';

/** `![alt|300](../图%201.png)` becomes `![alt](图-1.png ":size=300")`, whatever the kind of file. */
export const images: Transform = function* (part) {
  for (const token of part.tokens) if (token.kind === 'link' && token.embed) yield* image(token, part);
};

function* image(token: LinkToken, part: Part): Generator<Edit> {
  const { text } = part.scan;
  const target = text.slice(token.destination.start, token.destination.end);
  const words = text.slice(token.text.start, token.text.end);
  const title = token.title === undefined ? '' : text.slice(token.title.start, token.title.end);
  const destination = destinationOf(target, 'markdown', part.facts, part.site);
  reportLoss(destination, target, token.start, part);
  const whole = { start: token.start, end: token.end };
  if (destination.kind === 'asset') {
    yield { ...whole, text: mediaMarkdown(destination, words, '', part) };
  } else if (destination.kind === 'external' && (opens(destination.url) || /^data:image\//i.test(destination.url))) {
    const { size, words: alt } = imageSize(words);
    if (size !== undefined || title !== escapeLinkTitle(title)) {
      yield { ...whole, text: imageMarkdown(target, alt, size, title) };
    }
  } else {
    const hidden = destination.kind === 'withheld' && (words.trim() === '' || namesWithheld(words, target, part.site));
    yield { ...whole, text: hidden ? part.site.strings.privateNote : escapeMarkdown(imageSize(words).words) };
  }
}
