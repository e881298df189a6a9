import { Marked, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { parseLinktext } from '../metadata/link-text';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An extension of one inline construct that begins with `sign`. */
function inline(name: string, sign: string, pattern: RegExp, html: (match: RegExpMatchArray) => string): TokenizerAndRendererExtension {
  return {
    name,
    level: 'inline',
    start: (text: string) => {
      const at = text.indexOf(sign);
      return at < 0 ? undefined : at;
    },
    tokenizer(text: string): Tokens.Generic | undefined {
      const match = pattern.exec(text);
      return match ? { type: name, raw: match[0], html: html(match) } : undefined;
    },
    renderer: ({ html: rendered }: Tokens.Generic) => String(rendered),
  };
}

/** What the app reads beyond ordinary Markdown, inside a paragraph. */
export const syntax = new Marked({ gfm: true, breaks: true }, {
  extensions: [
    inline('comment', '%%', /^%%[\s\S]*?%%/, () => ''),
    inline('embed', '![[', /^!\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/, ([, target = '']) => `<span class="internal-embed" src="${escaped(target)}" alt="${escaped(target)}"></span>`),
    inline('wikilink', '[[', /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/, ([, target = '', text]) => internalLink(target, text)),
    inline('highlight', '==', /^==(?=\S)([^=\n]*[^\s=])==/, ([, text = '']) => `<mark>${escaped(text)}</mark>`),
    inline('tag', '#', /^#([\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/u, ([tag]) => `<a href="${tag}" class="tag">${tag}</a>`),
    inline('math', '$', /^\$(?=\S)([^$\n]*[^\s$])\$(?!\d)/, ([, source = '']) => `<span class="math">${escaped(source)}</span>`),
    inline('block-id', '^', /^\^[\w-]+\s*$/, () => ''),
  ],
  renderer: {
    heading({ tokens, depth }) {
      const text = this.parser.parseInline(tokens);
      return `<h${depth} data-heading="${text.replace(/<[^>]*>/g, '').replaceAll('"', '&#34;')}">${text}</h${depth}>`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      if (/^[a-z][a-z0-9+.-]+:/i.test(href)) return `<a href="${escaped(href)}" class="external-link" rel="noopener nofollow" target="_blank">${text}</a>`;
      return `<a href="${escaped(href)}" data-href="${escaped(decodeURI(href))}" class="internal-link">${text}</a>`;
    },
    listitem({ task, checked, raw, tokens }) {
      const mark = /^\s*(?:[-*+]|\d+[.)])\s+\[(.)\]/.exec(raw)?.[1];
      const body = this.parser.parse(tokens.filter(({ type }) => type !== 'checkbox'));
      if (!task && mark === undefined) return `<li>${body}</li>\n`;
      const done = mark !== undefined && mark !== ' ';
      return `<li class="task-list-item${done ? ' is-checked' : ''}" data-task="${escaped(mark ?? '')}"><input type="checkbox" class="task-list-item-checkbox"${checked || done ? ' checked' : ''} aria-label="Task">${body}</li>\n`;
    },
  },
});

function internalLink(target: string, text: string | undefined): string {
  const { path, subpath } = parseLinktext(target);
  const shown = text ?? [path, ...subpath.split('#').filter((part) => part !== '')].filter((part) => part !== '').join(' > ');
  return `<a href="${escaped(target)}" data-href="${escaped(target)}" class="internal-link">${escaped(shown)}</a>`;
}
