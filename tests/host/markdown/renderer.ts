import type { CachedMetadata } from 'obsidian';
import type { App } from '../app/app';
import { Component } from '../app/component';
import { Keymap } from '../app/keymap';
import { getFrontMatterInfo } from '../metadata/yaml';
import { notDone } from '../not-done';
import { own } from '../own';
import { attempt } from '../settings/button';
import { drawCallouts } from './callouts';
import { drawEmbeds } from './embeds';
import { drawMath } from './math';
import { codeBlockPostProcessor, postProcess, registerPostProcessor, unregisterPostProcessor, type PostProcessorContext } from './post-processors';
import { sanitizeHTMLToDom } from './sanitize';
import { syntax } from './syntax';
import type { TFile } from '../vault/abstract-file';

export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

export abstract class MarkdownRenderer extends MarkdownRenderChild {
  hoverPopover = null;
  abstract readonly app: App;
  abstract get file(): TFile | null;

  /** Appends to `element` one block after the other, each gone through by the post processors. */
  static async render(app: App, markdown: string, element: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    await renderBlocks({ app, markdown, element, sourcePath, component, sectioned: false });
  }

  static renderMarkdown(): Promise<void> {
    return notDone('MarkdownRenderer.renderMarkdown, which is deprecated: use MarkdownRenderer.render');
  }
}

export class MarkdownPreviewRenderer {
  static readonly registerPostProcessor = registerPostProcessor;
  static readonly unregisterPostProcessor = unregisterPostProcessor;
  static readonly createCodeBlockPostProcessor = codeBlockPostProcessor;
}

export interface Rendering {
  readonly app: App;
  readonly markdown: string;
  readonly element: HTMLElement;
  readonly sourcePath: string;
  readonly component: Component;
  /** Whether the blocks are those of a note's reading view, and know the lines they stand on. */
  readonly sectioned: boolean;
}

export async function renderBlocks(rendering: Rendering): Promise<void> {
  const { app, markdown, element, sourcePath, component, sectioned } = rendering;
  const body = markdown.slice(getFrontMatterInfo(markdown).contentStart).replace(/^%%[\s\S]*?%%/gm, (comment) => comment.replace(/[^\n]/g, ''));
  const cache: CachedMetadata | null = app.metadataCache.getCache(sourcePath);
  let line = markdown.slice(0, markdown.length - body.length).split('\n').length - 1;
  const tokens = syntax.lexer(body);
  for (const token of tokens) {
    const lineStart = line;
    line += token.raw.split('\n').length - 1;
    if (token.type === 'space' || token.type === 'def') continue;
    const block = element.createDiv(`el-${token.type}`);
    block.append(sanitizeHTMLToDom(syntax.parser(Object.assign([token], { links: tokens.links }))));
    drawCallouts(block);
    drawMath(block);
    await drawEmbeds(block, rendering, renderBlocks);
    const context: PostProcessorContext = {
      docId: sourcePath,
      sourcePath,
      frontmatter: cache?.frontmatter,
      addChild: (child) => void component.addChild(child as Component),
      getSectionInfo: (within) => (sectioned && block.contains(within) ? { text: markdown, lineStart, lineEnd: lineStart + token.raw.trimEnd().split('\n').length - 1 } : null),
    };
    await postProcess(block, context);
  }
  markUnresolved(app, element, sourcePath);
}

function markUnresolved(app: App, element: HTMLElement, sourcePath: string): void {
  for (const link of element.querySelectorAll<HTMLElement>('a.internal-link')) {
    const path = (link.dataset.href ?? '').split('#')[0] ?? '';
    link.toggleClass('is-unresolved', app.metadataCache.getFirstLinkpathDest(path, sourcePath) === null);
  }
}

/** In a note's view a click opens what a link leads to, and the pointer over it tells whoever shows previews. */
export function followLinks(app: App, element: HTMLElement, sourcePath: () => string): void {
  const linkAt = (event: Event): HTMLElement | null => (event.target instanceof Element ? event.target.closest<HTMLElement>('a.internal-link') : null);
  own(() => {
    element.addEventListener('click', (event) => {
      const link = linkAt(event);
      if (!link) return;
      event.preventDefault();
      attempt(() => app.workspace.openLinkText(link.dataset.href ?? '', sourcePath(), Keymap.isModEvent(event)));
    });
    element.addEventListener('mouseover', (event) => {
      const targetEl = linkAt(event);
      if (targetEl) app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent: element, targetEl, linktext: targetEl.dataset.href, sourcePath: sourcePath() });
    });
  });
}
