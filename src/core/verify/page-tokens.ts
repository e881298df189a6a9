import { Marked, type MarkedToken, type Token } from 'marked';
import { mathSyntax } from '../docsify/math-syntax';

/** The version and the settings of marked that the published pages are rendered with. */
const marked = new Marked({ gfm: true, breaks: true }, mathSyntax(() => ''));

/** The blocks of a page as docsify reads them. */
export function pageBlocks(markdown: string): readonly Token[] {
  return marked.lexer(markdown);
}

/** The tokens right inside another one: of a list its items, of a table its cells' contents. */
export function childTokens(token: Token): readonly Token[] {
  if (!isMarkedToken(token)) return [];
  switch (token.type) {
    case 'list':
      return token.items;
    case 'table':
      return [token.header, ...token.rows].flat().flatMap(cell => cell.tokens);
    default:
      return 'tokens' in token ? token.tokens ?? [] : [];
  }
}

const ours = new Set(['blockMath', 'inlineMath']);

/** Tells marked's own tokens from the math that we taught it. */
export function isMarkedToken(token: Token): token is MarkedToken {
  return !ours.has(token.type);
}

const inHeading = new Marked({
  renderer: {
    link({ tokens }) {
      return `<a>${this.parser.parseInline(tokens)}</a>`;
    },
    image: ({ text }) => `<img alt="${text}">`,
  },
}, mathSyntax(() => ''));

/** A heading's inline HTML, as far as docsify's search for `:id=` in it is concerned. */
export function headingHtml(tokens: readonly Token[]): string {
  return inHeading.Parser.parseInline([...tokens], inHeading.defaults);
}
