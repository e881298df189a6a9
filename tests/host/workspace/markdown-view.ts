import type { CachedMetadata, ViewStateResult } from 'obsidian';
import { leaveUndone } from '../not-done';
import { later } from '../own';
import { MarkdownPreviewView } from '../markdown/preview';
import { resolveSubpath } from '../metadata/subpath';
import { Editor } from './editor';
import { TextFileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';

interface EphemeralState {
  readonly line?: number;
  readonly subpath?: string;
  readonly focus?: boolean;
  readonly cursor?: { readonly from: { line: number; ch: number }; readonly to?: { line: number; ch: number } };
}

export class MarkdownView extends TextFileView {
  override icon = 'file-text';
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  hoverPopover = null;
  #mode: 'source' | 'preview' = 'source';
  readonly #previewEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.editor = new Editor((byTyping) => this.#changed(byTyping));
    this.contentEl.addClass('markdown-view');
    this.contentEl.createDiv('markdown-source-view').append(this.editor.inputEl);
    this.#previewEl = this.contentEl.createDiv('markdown-reading-view');
    this.previewMode = this.addChild(new MarkdownPreviewView(this, this.#previewEl));
    this.addAction('book-open', 'Read', () => this.#setMode(this.#mode === 'source' ? 'preview' : 'source'));
    this.#setMode('source');
  }

  /** The part that is on show; of the editor it is the view itself that answers. */
  get currentMode(): MarkdownPreviewView | this {
    return this.#mode === 'preview' ? this.previewMode : this;
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): 'source' | 'preview' {
    return this.#mode;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.editor.load(data);
    else this.editor.setValue(data);
    if (this.#mode === 'preview') this.previewMode.rerender(true);
  }

  clear(): void {
    this.editor.load('');
    this.previewMode.clear();
  }

  get(): string {
    return this.getViewData();
  }

  set(data: string, clear: boolean): void {
    this.setViewData(data, clear);
  }

  getScroll(): number {
    return this.editor.getScrollInfo().top;
  }

  applyScroll(scroll: number): void {
    this.editor.scrollTo(null, scroll);
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: false };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const mode = (state as { mode?: unknown } | null)?.mode;
    if (mode === 'source' || mode === 'preview') this.#setMode(mode);
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') }, scroll: this.getScroll() };
  }

  /** `{ line }`, `{ subpath: '#Heading' }` and `{ cursor }` put the cursor there and bring it into view. */
  override setEphemeralState(state: unknown): void {
    const { line, subpath, focus, cursor } = (state ?? {}) as EphemeralState;
    const at = line ?? this.#lineOf(subpath);
    if (cursor) this.editor.setSelection(cursor.from, cursor.to);
    else if (at !== undefined) this.editor.setCursor({ line: at, ch: 0 });
    if (cursor || at !== undefined) {
      const from = this.editor.getCursor('from');
      this.editor.scrollIntoView({ from, to: from }, true);
      this.previewMode.applyScroll(from.line);
    }
    if (focus) this.editor.focus();
  }

  #lineOf(subpath: string | undefined): number | undefined {
    const cache: CachedMetadata | null = this.file && this.app.metadataCache.getFileCache(this.file);
    return subpath === undefined || subpath === '' || !cache ? undefined : resolveSubpath(cache, subpath)?.start.line;
  }

  #setMode(mode: 'source' | 'preview'): void {
    this.#mode = mode;
    this.editor.inputEl.parentElement?.toggle(mode === 'source');
    this.#previewEl.toggle(mode === 'preview');
    if (mode === 'preview') this.previewMode.rerender(true);
  }

  #changed(byTyping: boolean): void {
    this.requestSave();
    const { workspace } = this.app;
    if (this.file) workspace.trigger('quick-preview', this.file, this.editor.getValue());
    workspace.trigger('editor-change', this.editor, this);
    if (byTyping && this.file) workspace.suggests.typed(this.editor, this.file);
    if (this.#mode === 'preview') later(() => this.previewMode.rerender(), 100);
  }
}

leaveUndone('MarkdownView', MarkdownView.prototype, ['showSearch']);
