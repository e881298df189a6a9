import { continuationPrefix, opensLine } from '../../text/container';
import type { Edit } from '../../text/edit';
import { escapeMarkdown } from '../../text/markdown-escape';
import type { WikilinkToken } from '../../text/token';
import { pageLink } from '../../docsify/route';
import { calloutMarks } from '../compile/callout-marks';
import { destinationOf, type PageDestination } from '../compile/destination';
import { shownTarget, wikilinkLabel } from '../compile/link-label';
import { mediaMarkdown } from '../compile/media';
import type { Part, Transform } from '../compile/part';
import { report } from '../compile/report';
import { reportLoss } from './links';

/** `![[Note#Heading]]` becomes a frame with what the reader may see of it; `![[图.png|300]]` becomes an image of that width. */
export const embeds: Transform = function* (part) {
  const oneLine = part.tokens.filter((token) => token.kind === 'table' || token.kind === 'heading');
  for (const token of part.tokens) {
    if (token.kind !== 'wikilink' || !token.embed) continue;
    yield embed(token, part, oneLine.some((outer) => outer.start <= token.start && token.end <= outer.end));
  }
};

function embed(token: WikilinkToken, part: Part, oneLine: boolean): Edit {
  const { text } = part.scan;
  const target = text.slice(token.target.start, token.target.end);
  const alias = token.text === undefined ? undefined : text.slice(token.text.start, token.text.end);
  const destination = destinationOf(target, 'wikilink', part.facts, part.site);
  reportLoss(destination, target, token.start, part);
  if (destination.kind === 'asset') {
    const media = mediaMarkdown(destination, alias ?? '', shownTarget(target), part);
    return { start: token.start, end: token.end, text: media };
  }
  const label = escapeMarkdown(wikilinkLabel(target, alias, destination, part.site));
  const link = destination.kind === 'page' ? `[${label}](${pageLink(destination.page, destination.anchor)})` : label;
  if (destination.kind !== 'page' || oneLine) {
    if (oneLine && destination.kind === 'page') {
      report(part, token.start, 'embed-in-line', 'info', `Cannot embed "${target}" in a table or a heading: readers see a link to it.`);
    }
    return { start: token.start, end: token.end, text: link };
  }
  return framed(token, destination, link, part);
}

function framed(token: WikilinkToken, destination: PageDestination, link: string, part: Part): Edit {
  const { text } = part.scan;
  const shown =
    destination.lost === undefined
      ? part.embed({
          path: destination.path,
          ...(destination.heading === undefined ? {} : { heading: destination.heading }),
          ...(destination.block === undefined ? {} : { block: destination.block }),
        })
      : undefined;
  if (shown === undefined) {
    if (destination.lost === undefined) {
      report(part, token.start, 'embed-cycle', 'warning', 'Cannot embed a note in itself: readers see a link to it.');
    }
    return { start: token.start, end: token.end, text: link };
  }
  const prefix = continuationPrefix(text, token.start, calloutMarks(part.scan));
  const line = `\n${prefix}`;
  const body = shown.trim().split(/\r?\n/).join(line);
  const before = opensLine(text, token.start) ? '' : `${line}${line}`;
  const after = /^[ \t]*(?:\r?\n|$)/.test(text.slice(token.end, token.end + 80)) ? line : `${line}${line}`;
  const frame = `<div class="embed"><div class="embed-title">${line}${line}${link}${line}${line}</div>${line}${line}${body}${line}${line}</div>`;
  return { start: token.start, end: token.end, text: before + frame + after };
}
