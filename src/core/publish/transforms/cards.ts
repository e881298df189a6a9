import { isCanvas } from '../../note/canvas';
import type { Edit } from '../../text/edit';
import type { CalloutToken } from '../../text/token';
import { destinationOf } from '../compile/destination';
import { forTokens, textAt, type Part } from '../compile/part';

/**
 * The cards of a canvas, `> [!card]` with a text and `> [!card-file]` with a link, become frames without a title. A card
 * of a file that is not on the site leaves no trace at all.
 */
export const cards = forTokens(['callout'], function* (part) {
  let file: CalloutToken | undefined;
  for (const token of part.tokens) {
    if (token.kind === 'wikilink' && file !== undefined && token.end <= file.end) {
      const destination = destinationOf(textAt(part, token.target), 'wikilink', part.facts, part.site);
      yield* destination.kind === 'page' || destination.kind === 'asset' ? frame(file) : removal(file);
      file = undefined;
    }
    if (token.kind !== 'callout' || !isCard(token, part)) continue;
    if (file !== undefined) yield* removal(file);
    file = token.type === 'card-file' ? token : undefined;
    if (file === undefined) yield* frame(token);
  }
  if (file !== undefined) yield* removal(file);
});

/** Whether a callout stands for a card. */
export function isCard(token: CalloutToken, part: Part): boolean {
  return (token.type === 'card' || token.type === 'card-file') && isCanvas(part.facts.path);
}

function* frame(card: CalloutToken): Generator<Edit> {
  for (const mark of card.marks) yield { ...mark, text: '' };
  yield { start: card.head.start, end: card.head.end, text: '<div class="canvas-card">\n' };
  yield { start: card.end, end: card.end, text: '\n\n</div>\n', closes: card.start };
}

function* removal(card: CalloutToken): Generator<Edit> {
  yield { start: card.start, end: card.end, text: '' };
}
