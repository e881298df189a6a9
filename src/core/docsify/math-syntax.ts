import type { MarkedExtension, Token, Tokens } from 'marked';
import { inlineMathEnd } from '../text/inline-math';

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
        tokenizer: (source, before) => blockToken(source, before.at(-1)),
        renderer: token => `<p class="math">${render(texOf(token), true)}</p>\n`,
      },
      {
        name: 'inlineMath',
        level: 'inline',
        start: source => source.indexOf('$'),
        tokenizer: (source, before) => inlineToken(source, before.at(-1)),
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

/** `$$` at the beginning of a line up to the next `$$` on a later line, or on the same one with nothing after it. */
function blockToken(source: string, before: Token | undefined): Tokens.Generic | undefined {
  const start = /^ {0,3}(?=\$\$)/.exec(source)?.[0].length;
  const close = start === undefined ? -1 : source.indexOf('$$', start + 2);
  if (start === undefined || close < 0) return undefined;
  // What follows a block of math on its last line begins no line.
  if (before?.type === 'blockMath' && !before.raw.endsWith('\n')) return undefined;
  // The paragraph right before it may have opened math already, which ends here.
  if ((before?.type === 'paragraph' || before?.type === 'text') && before.raw.split('$$').length % 2 === 0) return undefined;
  const text = source.slice(start + 2, close);
  const rest = /^[ \t]*(?:\n|$)/.exec(source.slice(close + 2, close + 200));
  if (!text.includes('\n') && (text.trim() === '' || rest === null)) return undefined;
  return { type: 'blockMath', raw: source.slice(0, close + 2) + (rest?.[0] ?? ''), text };
}

function inlineToken(source: string, before: Token | undefined): Tokens.Generic | undefined {
  if (!source.startsWith('$')) return undefined;
  // A run of dollar signs whose first begins no math holds none.
  if (before?.type === 'text' && before.raw.endsWith('$')) return undefined;
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
    if (end < 0) {
      while (source[at + 1] === '$') at++;
      continue;
    }
    result += `${source.slice(done, at)}[${'a'.repeat(end - at - 2)}]`;
    done = end;
  }
  return result + source.slice(done);
}

function texOf(token: Tokens.Generic): string {
  const tex: unknown = token['text'];
  return typeof tex === 'string' ? tex : '';
}
