import type { Span } from '../../text/token';
import { forTokens } from '../compile/part';

/**
 * `**粗体：**后文` becomes `<strong>粗体：</strong>后文`, because CommonMark leaves such marks as text;
 * each `~` of `3~5天，2~3次` becomes `\~`, because docsify would strike out what lies between.
 */
export const emphasis = forTokens(['strong', 'tilde'], function* (part) {
  for (const token of part.tokens) {
    if (token.kind === 'tilde' && !isAlone(part.scan.text, token)) yield { start: token.start, end: token.end, text: '\\~' };
    if (token.kind !== 'strong' || token.flanking) continue;
    yield { start: token.start, end: token.start + 2, text: '<strong>' };
    yield { start: token.end - 2, end: token.end, text: '</strong>' };
  }
});

/** Whether no other `~` stands in the same paragraph. */
function isAlone(text: string, { start, end }: Span): boolean {
  const before = start === 0 ? -1 : text.lastIndexOf('~', start - 1);
  const after = text.indexOf('~', end);
  return (before < 0 || isApart(text.slice(before, start))) && (after < 0 || isApart(text.slice(end, after)));
}

/** A blank line in a comment goes with it, and parts no paragraphs. */
function isApart(between: string): boolean {
  return /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.test(between) && !/%%|<!--/.test(between);
}
