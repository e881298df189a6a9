import { forTokens } from '../compile/part';

/** `==text==` becomes `<mark>text</mark>`. */
export const highlights = forTokens(['highlight'], function* (part) {
  for (const token of part.tokens) {
    if (token.kind !== 'highlight') continue;
    yield { start: token.start, end: token.start + 2, text: '<mark>' };
    yield { start: token.end - 2, end: token.end, text: '</mark>' };
  }
});
