import type { OpenViewState, PaneType } from 'obsidian';
import type { App } from '../app/app';
import { debounce } from '../app/debounce';
import { Platform } from '../app/platform';
import { leaveUndone } from '../not-done';
import { later, reportProblem, soon } from '../own';
import { attempt } from '../settings/button';
import type { TAbstractFile, TFile } from '../vault/abstract-file';
import { EditorSuggests } from './editor-suggest';
import { FileView } from './file-view';
import { WorkspaceRibbon } from './items';
import { restore, savedLayout, type SavedLayout } from './layout';
import type { WorkspaceLeaf } from './leaf';
import { LeafTree } from './leaf-tree';
import { MarkdownView } from './markdown-view';
import { openLinkText } from './open-link-text';
import { UnknownView } from './placeholder-views';
import type { View } from './view';

export class Workspace extends LeafTree {
  readonly suggests = new EditorSuggests();
  readonly leftRibbon = new WorkspaceRibbon();
  readonly rightRibbon = new WorkspaceRibbon();
  layoutReady = false;
  readonly requestSaveLayout = debounce(() => this.saveLayout(), 2000, true, later);
  readonly #whenReady: (() => unknown)[] = [];
  #recent: string[] = [];
  #turn = 0;
  #toldFile: TFile | null = null;
  #telling = { active: false, layout: false };

  constructor(app: App) {
    super(app);
    this.views.on('view-registered', (type: string) => this.#viewCame(type));
    this.views.on('view-unregistered', (type: string) => this.#viewWent(type));
    app.vault.on('delete', (file: TAbstractFile) => this.#eachViewOf(file, (view) => view.leaf.detach()));
    app.vault.on('rename', (file: TAbstractFile) => this.#eachViewOf(file, (view) => view.file && view.onRename(view.file)));
    app.vault.on('modify', (file: TAbstractFile) => this.#eachViewOf(file, (view) => view.onChanged()));
  }

  get activeEditor(): MarkdownView | null {
    return this.getActiveViewOfType(MarkdownView);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) attempt(callback);
    else this.#whenReady.push(callback);
  }

  /** The last step of the app's start. */
  becomeReady(): void {
    this.layoutReady = true;
    for (const callback of this.#whenReady.splice(0)) attempt(callback);
    this.layoutChanged();
  }

  getLayout(): Record<string, unknown> {
    return { ...savedLayout(this, this.#recent) };
  }

  async changeLayout(layout: SavedLayout): Promise<void> {
    this.iterateAllLeaves((leaf) => leaf.parent?.removeChild(leaf));
    for (const [parent, item] of [[this.leftSplit, layout.left], [this.rightSplit, layout.right], [this.rootSplit, layout.main]] as const) {
      await restore(this, parent, item, layout.active);
    }
    this.#recent = [...layout.lastOpenFiles ?? []];
    if (!this.activeLeaf?.parent) this.setActiveLeaf(this.ensureRootLeaf());
    this.loadVisible();
    this.layoutChanged();
  }

  async saveLayout(): Promise<void> {
    const { adapter, configDir } = this.app.vault;
    await adapter.mkdir(configDir);
    await adapter.write(`${configDir}/${layoutFile()}`, JSON.stringify(this.getLayout(), null, 2));
  }

  /** The layout of the last time, or one empty tab. */
  async loadLayout(): Promise<void> {
    const { adapter, configDir } = this.app.vault;
    const path = `${configDir}/${layoutFile()}`;
    if (await adapter.exists(path)) await this.changeLayout(JSON.parse(await adapter.read(path)) as SavedLayout);
    else this.setActiveLeaf(this.ensureRootLeaf());
  }

  openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState?: OpenViewState): Promise<void> {
    return openLinkText(this, linktext, sourcePath, newLeaf, openViewState);
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus = false): void {
    const takesFocus = typeof params === 'object' ? params.focus === true : focus;
    this.activeLeaf?.containerEl.removeClass('mod-active');
    this.activeLeaf = leaf;
    this.#turn += 1;
    leaf.activeTime = this.#turn;
    leaf.parent?.show(leaf);
    leaf.containerEl.addClass('mod-active');
    leaf.loadIfDeferred().then(() => {
      if (takesFocus && this.activeLeaf === leaf && leaf.view instanceof MarkdownView) leaf.view.editor.focus();
    }).catch(reportProblem);
    this.tellActive();
  }

  async ensureSideLeaf(
    type: string,
    side: 'left' | 'right',
    { active = false, split = false, reveal = true, state }: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<WorkspaceLeaf> {
    const known = this.getLeavesOfType(type)[0];
    const leaf = known ?? this.sideLeaf(side, split);
    if (!known || state) await leaf.setViewState({ type, ...(state && { state }) });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** While a sidebar has the focus, that of the note area. */
  getActiveFile(): TFile | null {
    const views = [this.activeLeaf?.view, this.getMostRecentLeaf()?.view];
    return views.find((view) => view instanceof FileView)?.file ?? null;
  }

  getLastOpenFiles(): string[] {
    return this.#recent.slice(0, 10);
  }

  updateOptions(): void {}

  opened(file: TFile): void {
    this.#recent = [file.path, ...this.#recent.filter((path) => path !== file.path)];
    this.tellActive();
  }

  detached(leaf: WorkspaceLeaf): void {
    const next = this.getMostRecentLeaf() ?? this.ensureRootLeaf();
    if (this.activeLeaf === leaf) this.setActiveLeaf(next);
    this.layoutChanged();
  }

  /** Many changes at once are told once, when they are over. */
  layoutChanged(): void {
    if (!this.layoutReady || this.#telling.layout) return;
    this.#telling.layout = true;
    this.requestSaveLayout();
    soon(() => {
      this.#telling.layout = false;
      this.trigger('layout-change');
    });
  }

  tellActive(): void {
    if (this.#telling.active) return;
    this.#telling.active = true;
    soon(async () => {
      await this.activeLeaf?.loadIfDeferred();
      this.#telling.active = false;
      const file = this.getActiveFile();
      this.trigger('active-leaf-change', this.activeLeaf);
      if (file === this.#toldFile) return;
      this.#toldFile = file;
      this.trigger('file-open', file);
    });
  }

  #eachViewOf(file: TAbstractFile, visit: (view: FileView) => unknown): void {
    this.iterateAllLeaves(({ view }) => {
      if (view instanceof FileView && view.file === file) attempt(() => visit(view));
    });
  }

  #viewCame(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) {
      if (leaf.view instanceof UnknownView) leaf.setViewState(leaf.view.standsFor).catch(reportProblem);
    }
  }

  #viewWent(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) if (!leaf.isDeferred) leaf.disown().catch(reportProblem);
  }
}

const layoutFile = (): string => (Platform.isMobile ? 'workspace-mobile.json' : 'workspace.json');

leaveUndone('Workspace', Workspace.prototype, ['moveLeafToPopout', 'openPopoutLeaf', 'duplicateLeaf', 'handleLinkContextMenu']);
