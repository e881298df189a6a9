import type { Edit } from '../../text/edit';
import { escapeMarkdown, escapeLinkTitle } from '../../text/markdown-escape';
import type { LinkToken, WikilinkToken } from '../../text/token';
import { destinationOf, type Destination } from '../compile/destination';
import { namesWithheld, wikilinkLabel } from '../compile/link-label';
import { linkHref } from '../compile/link-href';
import type { Part, Transform } from '../compile/part';
import { report } from '../compile/report';

/** `[[Note|text]]` becomes `[text](/Note.md)`; `[text](../Note.md "title")` keeps its text and gets the site's address. */
export const links: Transform = function* (part) {
  for (const token of part.tokens) {
    if (token.kind === 'wikilink' && !token.embed) yield wikilink(token, part);
    if (token.kind === 'link' && !token.embed) yield* markdownLink(token, part);
  }
};

function wikilink(token: WikilinkToken, part: Part): Edit {
  const { text } = part.scan;
  const target = text.slice(token.target.start, token.target.end);
  const alias = token.text === undefined ? undefined : text.slice(token.text.start, token.text.end);
  const destination = destinationOf(target, 'wikilink', part.facts, part.site);
  reportLoss(destination, target, token.start, part);
  const label = escapeMarkdown(wikilinkLabel(target, alias, destination, part.site));
  const href = linkHref(destination, part);
  return { start: token.start, end: token.end, text: href === undefined ? label : `[${label}](${href})` };
}

function* markdownLink(token: LinkToken, part: Part): Generator<Edit> {
  const { text } = part.scan;
  const target = text.slice(token.destination.start, token.destination.end);
  const label = text.slice(token.text.start, token.text.end);
  const title = token.title === undefined ? '' : text.slice(token.title.start, token.title.end);
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

/** Tells the author of a link that readers cannot follow. */
export function reportLoss(destination: Destination, target: string, offset: number, part: Part): void {
  if (destination.kind === 'missing') {
    report(part, offset, 'unresolved-link', 'warning', `Cannot resolve link "${target}": no file of the vault has this name. Correct the link or make the note.`);
  } else if (destination.kind === 'withheld') {
    report(part, offset, 'link-to-withheld', 'info', `Link "${target}" leads to what is not on the site: readers see its words only.`);
  } else if (destination.kind === 'page' && destination.lost !== undefined) {
    report(part, offset, `unresolved-${destination.lost}`, 'warning', `Cannot resolve link "${target}": the note has no such ${destination.lost}. The link leads to the page.`);
  }
}
