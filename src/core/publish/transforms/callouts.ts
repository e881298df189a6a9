import type { Edit } from '../../text/edit';
import { continuationPrefix } from '../../text/container';
import type { CalloutToken } from '../../text/token';
import type { Part, Transform } from '../compile/part';
import { calloutMarks } from '../compile/callout-marks';

/**
 * `> [!tip]- Title` with its lines becomes `<details class="callout" data-callout="tip">` around the same lines without
 * their `>`; without a fold mark it is a `<div>`. The lines between stay Markdown, so callouts nest.
 */
export const callouts: Transform = function* (part) {
  for (const token of part.tokens) if (token.kind === 'callout') yield* callout(token, part);
};

function* callout(token: CalloutToken, part: Part): Generator<Edit> {
  const { text } = part.scan;
  const prefix = continuationPrefix(text, token.head.start, calloutMarks(part.scan));
  const line = `\n${prefix}`;
  const folds = token.fold !== '';
  const [open, summary, summaryEnd, body, close] = folds
    ? [`<details class="callout" data-callout="${token.type}"${token.fold === '+' ? ' open' : ''}>`, '<summary class="callout-title">', '</summary>', '<div class="callout-content">', '</div></details>']
    : [`<div class="callout" data-callout="${token.type}">`, '<div class="callout-title">', '</div>', '<div class="callout-content">', '</div></div>'];
  for (const mark of token.marks) yield { ...mark, text: '' };
  const titled = token.title.end > token.title.start;
  const head = `${open}${summary}${line}${line}`;
  const foot = `${line}${line}${summaryEnd}${body}${line}`;
  if (titled) {
    yield { start: token.head.start, end: token.title.start, text: head };
    yield { start: token.title.end, end: token.title.end, text: foot };
  } else {
    yield { start: token.head.start, end: token.title.end, text: head + titleOf(token.type) + foot };
  }
  yield { start: token.end, end: token.end, text: `${line}${line}${close}${line}` };
}

/** A callout without a title shows its type, as the app does: `note` gives `Note`. */
function titleOf(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1);
}
