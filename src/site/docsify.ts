import type { MarkedExtension } from 'marked';

/** What docsify 5 hands to a plugin. */
export interface Hook {
  /** Before a page's Markdown is compiled. */
  beforeEach(run: (markdown: string) => string): void;
  /** After it, before the HTML is put in place. */
  afterEach(run: (html: string) => string): void;
  /** When page and sidebar stand. */
  doneEach(run: () => void): void;
  /** Once, after the first page. */
  ready(run: () => void): void;
}

export interface Docsify {
  route: { readonly path: string; query: Readonly<Record<string, string | undefined>> };
  /** Gives what loads the sidebar for a path. */
  _loadSideAndNav(path: string, query: string, sidebar: string, done: () => void): () => void;
  /** Scrolls to the anchor of the route and moves the focus there. */
  onNavigate(source?: 'history' | 'navigate'): void;
}

export type Plugin = (hook: Hook, docsify: Docsify) => void;

declare global {
  interface Window {
    $docsify?: object;
    /** Brought by docsify. */
    marked?: { use(extension: MarkedExtension): void };
    katex?: { renderToString(tex: string, options: object): string };
    mermaid?: {
      initialize(options: object): void;
      render(id: string, source: string): Promise<{ readonly svg: string }>;
    };
  }
}

/** Elements of the page that is open. */
export function onPage(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`.markdown-section ${selector}`)];
}
