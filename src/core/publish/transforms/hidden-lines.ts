import type { Span, Token } from '../../text/token';
import { forTokens, textAt } from '../compile/part';

/** Comments that only the renderer hides: `%% …` in a mermaid diagram, `% …` in TeX. They leave no byte behind. */
export const hiddenLines = forTokens(['fence', 'blockMath', 'inlineMath'], function* (part) {
  for (const token of part.tokens) {
    const language = languageOf(token);
    if (language === undefined) continue;
    for (const found of textAt(part, language.content).matchAll(language.comment)) {
      const kept = (found[1] ?? '').length;
      const start = language.content.start + found.index;
      yield { start: start + kept, end: start + found[0].length, text: '' };
    }
  }
});

interface Language {
  readonly content: Span;
  /** The first group stays. */
  readonly comment: RegExp;
}

function languageOf(token: Token): Language | undefined {
  if (token.kind === 'fence' && /^mermaid\b/i.test(token.info)) return { content: token.content, comment: /(^|[\s>])%%(?!\{)[^\r\n]*/g };
  if (token.kind === 'blockMath' || token.kind === 'inlineMath') return { content: token.content, comment: /((?:^|[^\\])(?:\\\\)*)%[^\r\n]*/g };
  return undefined;
}
