import type { DefinitionToken } from '../../text/token';
import { destinationOf, type Destination } from '../compile/destination';
import { linkHref } from '../compile/link-href';
import { namesWithheld } from '../compile/link-label';
import type { Part, Transform } from '../compile/part';
import { reportLoss } from './links';

/**
 * `[label]: ../Note.md` gets the site's address. One that leads nowhere on the site goes, and the links that use it
 * become their words.
 */
export const references: Transform = function* (part) {
  const { text } = part.scan;
  const gone = new Map<string, { readonly destination: Destination; readonly target: string }>();
  const seen = new Set<string>();
  for (const token of part.tokens) {
    if (token.kind !== 'definition') continue;
    const target = text.slice(token.destination.start, token.destination.end);
    const destination = destinationOf(target, 'markdown', part.facts, part.site);
    const href = linkHref(destination, part, titleOf(token, part));
    const label = foldLabel(token.label);
    if (href === undefined) {
      reportLoss(destination, target, token.start, part);
      if (!seen.has(label)) gone.set(label, { destination, target });
      yield { start: token.start, end: token.end, text: '' };
    } else if (destination.kind !== 'external') {
      yield { start: token.start, end: token.end, text: `[${token.label}]: ${href}` };
    }
    seen.add(label);
  }
  for (const token of part.tokens) {
    if (token.kind !== 'reference') continue;
    const lost = gone.get(foldLabel(token.label));
    if (lost === undefined) continue;
    const words = text.slice(token.text.start, token.text.end);
    if (lost.destination.kind === 'withheld' && namesWithheld(words, lost.target, part.site)) {
      yield { start: token.start, end: token.end, text: part.site.strings.privateNote };
    } else {
      yield { start: token.start, end: token.text.start, text: '' };
      yield { start: token.text.end, end: token.end, text: '' };
    }
  }
};

function titleOf(token: DefinitionToken, part: Part): string {
  return token.title === undefined ? '' : part.scan.text.slice(token.title.start, token.title.end);
}

/** Labels match whatever their case and white space. */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
