import { MarkdownRenderer, type App, type Component } from 'obsidian';
import { scan } from '../../core/text/scan';
import type { Token } from '../../core/text/token';

/** Draws the words of a line as the app would: links, tags, and what else there is of Markdown; clicks are for who holds it. */
export function drawWords(app: App, element: HTMLElement, words: string, path: string, owner: () => Component): void {
  if (!MARKED.test(words)) {
    element.setText(words);
    return;
  }
  const { text, tokens } = scan(LEAD + words);
  let at = LEAD.length;
  const drawn = createFragment();
  for (const token of tokens) {
    if (!isDrawn(token) || token.start < at) continue;
    drawn.appendText(text.slice(at, token.start));
    drawToken(app, drawn, text, token, path);
    at = token.end;
  }
  drawn.appendText(text.slice(at));
  const rest = [...drawn.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue ?? '').join(' ');
  element.empty();
  if (!OTHER.test(rest)) {
    element.append(drawn);
    return;
  }
  element.setText(words);
  const rendered = createSpan({ cls: 'research-logbook-plan-markdown' });
  void MarkdownRenderer.render(app, LEAD + words, rendered, path, owner()).then(() => {
    dropLead(rendered);
    element.replaceChildren(rendered);
  });
}

function dropLead(node: Node): void {
  const [first] = node.childNodes;
  if (first === undefined) return;
  if (first.nodeType === Node.TEXT_NODE) first.nodeValue = (first.nodeValue ?? '').replace(/^\u200B ?/, '');
  else dropLead(first);
}

type Drawn = Extract<Token, { readonly kind: 'wikilink' | 'link' | 'url' | 'tag' }>;

function isDrawn(token: Token): token is Drawn {
  return token.kind === 'tag' || token.kind === 'url' || ((token.kind === 'wikilink' || token.kind === 'link') && !token.embed);
}

function drawToken(app: App, parent: DocumentFragment, text: string, token: Drawn, path: string): void {
  const said = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  const link = (target: string, words: string): void => {
    const element = parent.createEl('a', { cls: 'internal-link', text: words, attr: { href: target, 'data-href': target, tabindex: '-1' } });
    element.toggleClass('is-unresolved', app.metadataCache.getFirstLinkpathDest(target.replace(/[#^].*$/, ''), path) === null);
  };
  const outside = (url: string, words: string): void => void parent.createEl('a', { cls: 'external-link', text: words, href: url, attr: { rel: 'noopener', target: '_blank', tabindex: '-1' } });
  if (token.kind === 'tag') parent.createEl('a', { cls: 'tag', text: said(token), attr: { href: said(token), tabindex: '-1' } });
  else if (token.kind === 'url') outside(said(token.url), said(token.url));
  else if (token.kind === 'wikilink') link(said(token.target), token.text === undefined ? said(token.target).replace(/#/g, ' > ') : said(token.text));
  else if (/^[a-z][a-z\d+.-]*:/i.test(said(token.destination))) outside(said(token.destination), said(token.text));
  else link(decoded(said(token.destination)), said(token.text));
}

function decoded(destination: string): string {
  try {
    return decodeURI(destination);
  } catch {
    return destination;
  }
}

/** Whatever a line begins with, it is running text: `# 1` is no heading in a cell. */
const LEAD = '\u200B ';
const MARKED = /[[\]#*_`$~=<>\\!^:%&|]/;
const OTHER = /[*`$\\<&%[\]]|__|_\S[^_]*_|~~|==|\^/;
