import type { Transform } from '../compile/part';

/** Comments that only the renderer hides: `%% …` in a mermaid diagram, `% …` in TeX. They leave no byte behind. */
export const hiddenLines: Transform = function* (part) {
  const { text } = part.scan;
  for (const token of part.tokens) {
    const comment =
      token.kind === 'fence' && /^mermaid\b/i.test(token.info)
        ? /%%(?!\{)[^\r\n]*/g
        : token.kind === 'blockMath' || token.kind === 'inlineMath'
          ? /(^|[^\\])%[^\r\n]*/g
          : undefined;
    if (comment === undefined || !('content' in token)) continue;
    const source = text.slice(token.content.start, token.content.end);
    for (const found of source.matchAll(comment)) {
      const kept = (found[1] ?? '').length;
      const start = token.content.start + found.index;
      yield { start: start + kept, end: start + found[0].length, text: '' };
    }
  }
};
