import { forTokens } from '../compile/part';

/**
 * `**粗体：**后文` becomes `<strong>粗体：</strong>后文`, because CommonMark leaves such marks as text;
 * the lone `~` of `3~5天，2~3次` becomes `\~`, because docsify would strike out what lies between.
 */
export const emphasis = forTokens(['strong', 'tilde'], function* (part) {
  for (const token of part.tokens) {
    if (token.kind === 'tilde') yield { start: token.start, end: token.end, text: '\\~' };
    if (token.kind !== 'strong' || token.flanking) continue;
    yield { start: token.start, end: token.start + 2, text: '<strong>' };
    yield { start: token.end - 2, end: token.end, text: '</strong>' };
  }
});
