import type { Edit } from '../../text/edit';
import { escapeHtml, escapeMarkdown } from '../../text/markdown-escape';
import { blockGuard } from '../../text/block-guard';
import type { CalloutToken } from '../../text/token';
import { forTokens, textAt, type Part } from '../compile/part';
import { isCard } from './cards';

/**
 * `> [!tip]- Title` with its lines becomes `<details class="callout" data-callout="tip">` around the same lines without
 * their `>`; without a fold mark it is a `<div>`. The lines between stay Markdown, so callouts nest.
 */
export const callouts = forTokens(['callout'], function* (part) {
  for (const token of part.tokens) {
    if (token.kind === 'callout' && !isCard(token, part)) yield* callout(token, part);
  }
});

function* callout(token: CalloutToken, part: Part): Generator<Edit> {
  const { head, title } = token;
  const line = part.lines.breakAt(head.start);
  const blank = line + line;
  const frame = token.fold === '' ? plain(token.type) : folded(token.type, token.fold === '+');
  for (const mark of token.marks) yield { ...mark, text: '' };
  yield* lazyLine(token, part);
  if (title.end > title.start) {
    yield { start: head.start, end: title.start, text: frame.open + blank + blockGuard(textAt(part, title)) };
    yield { start: title.end, end: title.end, text: blank + frame.middle + line, closes: head.start };
  } else {
    yield { start: head.start, end: title.end, text: frame.open + blank + titleOf(token.type) + blank + frame.middle + line };
  }
  yield { start: token.end, end: token.end, text: blank + frame.close + line, closes: token.start };
}

/** The line after the title may lack its `>`. It is text, and would be code if it kept its white space. */
function* lazyLine(token: CalloutToken, part: Part): Generator<Edit> {
  const { text } = part.scan;
  const lines = part.lines;
  const start = lines.nextStart(token.head.start);
  const mark = token.marks[1];
  if (start >= token.end || (mark !== undefined && mark.start < lines.nextStart(start))) return;
  const line = text.slice(start, lines.nextStart(start));
  const space = /^[ \t]*/.exec(line)?.[0] ?? '';
  const guard = blockGuard(line.slice(space.length));
  if (space.length > 3 || guard !== '') yield { start, end: start + space.length, text: lines.prefixAt(token.head.start) + guard };
}

/** Of a frame: what stands before its title, between title and content, and at its end. */
interface Frame {
  readonly open: string;
  readonly middle: string;
  readonly close: string;
}

function plain(type: string): Frame {
  return {
    open: `<div class="callout" data-callout="${escapeHtml(type)}"><div class="callout-title">`,
    middle: '</div><div class="callout-content">',
    close: '</div></div>',
  };
}

function folded(type: string, open: boolean): Frame {
  return {
    open: `<details class="callout" data-callout="${escapeHtml(type)}"${open ? ' open' : ''}><summary class="callout-title">`,
    middle: '</summary><div class="callout-content">',
    close: '</div></details>',
  };
}

/** A callout without a title shows its type, as the app does: `note` gives `Note`. */
function titleOf(type: string): string {
  return escapeMarkdown(type.charAt(0).toUpperCase() + type.slice(1));
}
