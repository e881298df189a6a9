import type { Token, Tokens } from 'marked';
import type { Destination } from '../docsify/address';
import { resolveHref, resolveHtmlHref, resolveImage, resolveSource } from '../docsify/resolution';
import { headingId, type SeenSlugs } from '../docsify/slug';
import { titleOptions } from '../docsify/title-options';
import { htmlTags, type HtmlTag } from './html-tags';
import { PageLines } from './page-lines';
import { childTokens, headingHtml, isMarkedToken, pageBlocks } from './page-tokens';

/** Something on a page that must lead somewhere. */
export interface Reference {
  readonly line: number;
  /** As it is written on the page. */
  readonly target: string;
  readonly use: 'link' | 'image';
  readonly destination: Destination;
}

export interface PageFacts {
  readonly references: readonly Reference[];
  /** Every id that a link can scroll to. */
  readonly ids: ReadonlySet<string>;
}

/** What docsify makes of one page: its links, images, media and ids. */
export function pageFacts(page: string, markdown: string): PageFacts {
  const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const reader = new PageReader(page, new PageLines(text));
  for (const block of pageBlocks(text)) reader.readBlock(block);
  return reader;
}

class PageReader implements PageFacts {
  readonly references: Reference[] = [];
  readonly ids = new Set<string>();
  private readonly seen: SeenSlugs = new Map();

  constructor(private readonly page: string, private readonly lines: PageLines) {}

  readBlock(block: Token): void {
    this.lines.enterBlock(block.raw);
    this.read(block);
  }

  private read(token: Token): void {
    if (isMarkedToken(token)) {
      if (token.type === 'heading') this.readHeading(token);
      else if (token.type === 'link') this.readLink(token);
      else if (token.type === 'image') this.readImage(token);
      else if (token.type === 'html') this.readHtml(token.raw);
    }
    for (const child of childTokens(token)) this.read(child);
  }

  private readHeading({ text, tokens }: Tokens.Heading): void {
    const id = text.includes(':id') ? headingId(text, this.seen, headingHtml(tokens)) : headingId(text, this.seen);
    if (id !== '') this.ids.add(id);
  }

  private readLink({ raw, href, title }: Tokens.Link | Tokens.Image): void {
    this.readTitle(title);
    this.add(raw, href, 'link', resolveHref(this.page, href, title ?? ''));
  }

  private readImage({ raw, href, title }: Tokens.Image | Tokens.Link): void {
    this.readTitle(title);
    const everywhere = /(^|\/)_navbar\.md$/.test(this.page) && !/:|\/\//.test(href);
    this.add(raw, href, 'image', everywhere
      ? { kind: 'broken', reason: 'docsify reads an image of the navbar from the folder of whatever page is open: write <img>' }
      : resolveImage(this.page, href));
  }

  private readTitle(title: string | null | undefined): void {
    const id = titleOptions(title ?? '').options.get('id');
    if (typeof id === 'string') this.ids.add(id);
  }

  private readHtml(html: string): void {
    for (const { name, attributes, start } of htmlTags(html)) {
      const id = attributes.get('id');
      if (id !== undefined && id !== '') this.ids.add(id);
      for (const attribute of addresses[name] ?? []) {
        const value = attributes.get(attribute)?.trim();
        if (value === undefined) continue;
        const link = attribute === 'href';
        this.add(html.slice(start, start + 200), value, link ? 'link' : 'image', link ? resolveHtmlHref(this.page, value) : resolveSource(value));
      }
    }
  }

  private add(raw: string, target: string, use: Reference['use'], destination: Destination): void {
    this.references.push({ line: this.lines.lineOf(raw), target, use, destination });
  }
}

/** The attributes by which a tag asks for something. */
const addresses: Readonly<Record<HtmlTag['name'], readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  img: ['src'],
  object: ['data'],
  source: ['src'],
  track: ['src'],
  video: ['src', 'poster'],
};
