import type { MathRenderer } from '../core/docsify/math-syntax';
import type { Plugin } from './docsify';

/** What `\newcommand` defines holds for the rest of the page, as it does in Obsidian. */
let macros: object = {};

/** TeX as KaTeX draws it; a mistake in it is shown in place, in red. */
export const texHtml: MathRenderer = (tex, display) => {
  if (window.katex === undefined) return `<code>${escaped(tex)}</code>`;
  return window.katex.renderToString(tex, { displayMode: display, throwOnError: false, strict: 'ignore', globalGroup: true, macros });
};

/** Begins every page without the definitions of the one before. */
export const texMacros: Plugin = hook => {
  hook.beforeEach(markdown => {
    macros = {};
    return markdown;
  });
};

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
