import type { Edit } from '../../text/edit';
import type { DefinitionToken, ReferenceToken } from '../../text/token';
import { destinationOf } from '../compile/destination';
import { linkHref } from '../compile/link-href';
import { namesWithheld } from '../compile/link-label';
import { forTokens, textAt, type Part } from '../compile/part';
import { reportLoss } from '../compile/report-loss';

/**
 * `[text][label]` becomes `[text](/Note.md)`, and `[label]: ../Note.md` goes: a page may hold parts of several notes,
 * and the same label in each. A link that leads nowhere on the site becomes its words.
 */
export const references = forTokens(['definition', 'reference'], function* (part) {
  for (const token of part.tokens) {
    if (token.kind === 'definition') yield { start: token.start, end: token.end, text: '' };
    if (token.kind === 'reference' && !token.embed) yield* reference(token, part.definitions.get(token.label), part);
  }
});

function* reference(token: ReferenceToken, definition: DefinitionToken | undefined, part: Part): Generator<Edit> {
  const target = textAt(part, definition?.destination);
  const destination = destinationOf(target, 'markdown', part.facts, part.site);
  reportLoss(destination, target, token.start, part);
  const href = linkHref(destination, part, textAt(part, definition?.title));
  if (href !== undefined) {
    yield { start: token.text.end, end: token.end, text: `](${href})` };
  } else if (destination.kind === 'withheld' && namesWithheld(textAt(part, token.text), target, part.site)) {
    yield { start: token.start, end: token.end, text: part.site.strings.privateNote };
  } else {
    yield { start: token.start, end: token.text.start, text: '' };
    yield { start: token.text.end, end: token.end, text: '' };
  }
}
