import { awaited, reportProblem } from '../own';
import type { TFile } from '../vault/abstract-file';
import type { MarkdownView } from '../workspace/markdown-view';
import { followLinks, MarkdownRenderChild, MarkdownRenderer, renderBlocks } from './renderer';

/** The reading view of a note. What was rendered is unloaded before it is rendered anew. */
export class MarkdownPreviewView extends MarkdownRenderer {
  readonly #sizerEl: HTMLElement;
  #rendered: MarkdownRenderChild | undefined;
  #rendering: Promise<void> = Promise.resolve();
  #scroll = 0;

  constructor(private readonly view: MarkdownView, containerEl: HTMLElement) {
    super(containerEl.createDiv('markdown-preview-view markdown-rendered'));
    this.#sizerEl = this.containerEl.createDiv('markdown-preview-sizer');
    followLinks(view.app, this.containerEl, () => view.file?.path ?? '');
  }

  get app(): MarkdownView['app'] {
    return this.view.app;
  }

  get file(): TFile | null {
    return this.view.file;
  }

  get(): string {
    return this.view.getViewData();
  }

  set(data: string, clear: boolean): void {
    this.view.setViewData(data, clear);
  }

  clear(): void {
    if (this.#rendered) this.removeChild(this.#rendered);
    this.#rendered = undefined;
    this.#sizerEl.empty();
  }

  rerender(_full = false): void {
    this.#rendering = awaited(this.#rendering.then(() => this.#render()).catch(reportProblem));
  }

  getScroll(): number {
    return this.#scroll;
  }

  /** By lines of the text; the host only notes the place. */
  applyScroll(scroll: number): void {
    this.#scroll = scroll;
  }

  async #render(): Promise<void> {
    this.clear();
    if (!this.file) return;
    this.#rendered = this.addChild(new MarkdownRenderChild(this.#sizerEl));
    await renderBlocks({ app: this.app, markdown: this.get(), element: this.#sizerEl, sourcePath: this.file.path, component: this.#rendered, sectioned: true });
  }
}
