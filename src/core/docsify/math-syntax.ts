import type { MarkedExtension, Tokens } from 'marked';
import { displayMathEnd, inlineMathEnd } from '../text/inline-math';

/** TeX to HTML. `display` is for math between `$$`. */
export type MathRenderer = (tex: string, display: boolean) => string;

/**
 * Teaches marked, as docsify carries it, the math that Obsidian knows: `$…$` and `$$…$$`, the latter over several lines
 * too. Underscores and stars in math then mark no emphasis, and headings with math keep the id that docsify gives them.
 */
export function mathSyntax(render: MathRenderer): MarkedExtension {
  return {
    extensions: [
      {
        name: 'blockMath',
        level: 'block',
        start: blockStart,
        tokenizer: source => blockToken(source),
        renderer: token => `<p class="math">${render(texOf(token), true)}</p>\n`,
      },
      {
        name: 'inlineMath',
        level: 'inline',
        start: source => source.indexOf('$'),
        tokenizer: source => inlineToken(source),
        renderer: token => render(texOf(token), token.raw.startsWith('$$')),
      },
    ],
    hooks: { emStrongMask: masked },
  };
}

/** Where the next line begins that opens with `$$`; a paragraph before it ends there. */
function blockStart(source: string): number | undefined {
  for (let at = source.indexOf('$$'); at >= 0; at = source.indexOf('$$', at + 2)) {
    const line = source.lastIndexOf('\n', at) + 1;
    if (line > 0 && opensBlock(source, line, at)) return line;
  }
  return undefined;
}

function opensBlock(source: string, line: number, mark: number): boolean {
  return mark - line <= 3 && source.slice(line, mark).trim() === '';
}

/** `$$ … $$` with nothing else on its first and last line; text after it makes it part of a paragraph. */
function blockToken(source: string): Tokens.Generic | undefined {
  const start = /^ {0,3}(?=\$\$)/.exec(source)?.[0].length;
  if (start === undefined) return undefined;
  const end = displayMathEnd(source, start);
  const rest = end < 0 ? undefined : /^[ \t]*(?:\n|$)/.exec(source.slice(end, end + 200));
  if (rest === undefined || rest === null) return undefined;
  return { type: 'blockMath', raw: source.slice(0, end) + rest[0], text: source.slice(start + 2, end - 2) };
}

function inlineToken(source: string): Tokens.Generic | undefined {
  if (!source.startsWith('$')) return undefined;
  const end = inlineMathEnd(source, 0);
  if (end < 0) return undefined;
  const mark = source.startsWith('$$') ? 2 : 1;
  return { type: 'inlineMath', raw: source.slice(0, end), text: source.slice(mark, end - mark) };
}

/** Marked looks for the ends of emphasis in a copy of the text, from which math is blotted out here. */
function masked(source: string): string {
  let result = '';
  let done = 0;
  for (let at = source.indexOf('$'); at >= 0; at = source.indexOf('$', Math.max(done, at + 1))) {
    const end = inlineMathEnd(source, at);
    if (end < 0) continue;
    result += `${source.slice(done, at)}[${'a'.repeat(end - at - 2)}]`;
    done = end;
  }
  return result + source.slice(done);
}

function texOf(token: Tokens.Generic): string {
  const tex: unknown = token['text'];
  return typeof tex === 'string' ? tex : '';
}
