import { blockGuard } from '../../text/block-guard';
import { withoutBlankEnds } from '../../text/line';
import type { Span, Token } from '../../text/token';
import type { PageDestination } from './destination';
import type { Part } from './part';
import { report } from './report';

/** An embed of a note, where it stands, and the link that takes its place where it cannot be shown. */
export interface NoteEmbed {
  readonly span: Span;
  /** As written: `Note#Heading`. */
  readonly target: string;
  readonly destination: PageDestination;
  readonly link: string;
  /** It stands in a table, a heading or the like, where no frame fits. */
  readonly inLine: boolean;
}

/** A frame with the link and, under it, what the embed shows; the link alone where there is nothing or no room for it. */
export function embedMarkdown(embed: NoteEmbed, part: Part): string {
  const { destination, target, link } = embed;
  if (destination.lost !== undefined) return link;
  if (embed.inLine || part.lines.isLazy(embed.span.start)) {
    report(part, embed.span.start, 'embed-in-line', 'info', `Cannot embed "${target}" inside a line: readers see a link to it. Put the embed on a line of its own.`, [target]);
    return link;
  }
  const { path, heading, block } = destination;
  const shown = part.embed({ path, ...(heading === undefined ? {} : { heading }), ...(block === undefined ? {} : { block }) });
  if (shown !== undefined) return frame(embed, shown, part);
  report(part, embed.span.start, 'embed-cycle', 'warning', `Cannot embed "${target}": it would contain itself, or the page embeds too much. Readers see a link to it.`, [target]);
  return link;
}

function frame({ span, link }: NoteEmbed, shown: string, part: Part): string {
  const lines = part.lines;
  const line = lines.breakAt(span.start);
  const blank = line + line;
  const body = withoutBlankEnds(shown).split(/\r?\n/).join(line);
  const opening = lines.opening(span.start);
  // A task needs words in its own line, or its box is none.
  const before = opening === 'line' ? '' : opening === 'task' ? link + blank : blank;
  const title = opening === 'task' ? '' : `<div class="embed-title">${blank}${link}${blank}</div>`;
  const rest = part.scan.text.slice(span.end, lines.nextStart(span.end));
  const after = rest.trim() === '' ? line : blank + blockGuard(rest);
  return `${before}<div class="embed">${title}${blank}${body}${blank}</div>${after}`;
}

/** Where the tokens begin that stand inside what has to stay on one line, or in a footnote. */
export function heldInLine(tokens: readonly Token[]): ReadonlySet<number> {
  const held = new Set<number>();
  let end = 0;
  for (const token of tokens) {
    if (token.start < end) held.add(token.start);
    if (token.kind === 'callout') end = Math.max(end, token.title.end);
    else if (staysInLine(token)) end = Math.max(end, token.end);
  }
  return held;
}

function staysInLine(token: Token): boolean {
  switch (token.kind) {
    case 'table':
    case 'heading':
    case 'link':
    case 'reference':
    case 'strong':
    case 'highlight':
    case 'inlineFootnote':
    case 'footnoteDefinition':
      return true;
    default:
      return false;
  }
}
