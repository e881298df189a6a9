import type { Edit } from '../../text/edit';
import type { DefinitionToken, ReferenceToken } from '../../text/token';
import { destinationOf, type Destination } from '../compile/destination';
import { linkHref } from '../compile/link-href';
import { namesWithheld } from '../compile/link-label';
import { mediaMarkdown } from '../compile/media';
import type { Part, Transform } from '../compile/part';
import { reportLoss } from './links';

interface Definition {
  readonly target: string;
  readonly title: string;
  readonly destination: Destination;
}

/**
 * `[text][label]` with `[label]: ../Note.md` becomes `[text](/Note.md)`, and the definition goes: docsify reads an image's
 * address in another way than a link's, and a definition that nothing uses is hidden text. One that leads to another
 * host stays as it is.
 */
export const references: Transform = function* (part) {
  const definitions = new Map<string, Definition>();
  const used = new Set(part.tokens.flatMap((token) => (token.kind === 'reference' ? [foldLabel(token.label)] : [])));
  for (const token of part.tokens) {
    if (token.kind !== 'definition') continue;
    const label = foldLabel(token.label);
    const definition = definitionOf(token, part);
    if (!definitions.has(label)) definitions.set(label, definition);
    if (definition.destination.kind === 'external' && used.has(label) && linkHref(definition.destination, part) !== undefined) continue;
    yield { start: token.start, end: token.end, text: '' };
  }
  for (const token of part.tokens) {
    const definition = token.kind === 'reference' ? definitions.get(foldLabel(token.label)) : undefined;
    if (token.kind === 'reference' && definition !== undefined) yield* reference(token, definition, part);
  }
};

function definitionOf(token: DefinitionToken, part: Part): Definition {
  const { text } = part.scan;
  const target = text.slice(token.destination.start, token.destination.end);
  const title = token.title === undefined ? '' : text.slice(token.title.start, token.title.end);
  return { target, title, destination: destinationOf(target, 'markdown', part.facts, part.site) };
}

function* reference(token: ReferenceToken, { target, title, destination }: Definition, part: Part): Generator<Edit> {
  const words = part.scan.text.slice(token.text.start, token.text.end);
  const whole = { start: token.start, end: token.end };
  const href = linkHref(destination, part, title);
  if (destination.kind === 'external' && href !== undefined) return;
  reportLoss(destination, target, token.start, part);
  if (destination.kind === 'asset' && token.embed) {
    yield { ...whole, text: mediaMarkdown(destination, words, '', part) };
  } else if (href !== undefined) {
    yield { start: token.start, end: token.text.start, text: '[' };
    yield { start: token.text.end, end: token.end, text: `](${href})` };
  } else if (destination.kind === 'withheld' && (words.trim() === '' || namesWithheld(words, target, part.site))) {
    yield { ...whole, text: part.site.strings.privateNote };
  } else {
    yield { start: token.start, end: token.text.start, text: '' };
    yield { start: token.text.end, end: token.end, text: '' };
  }
}

/** Labels match whatever their case and white space. */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
