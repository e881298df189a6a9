import type { OpenViewState, ViewState } from 'obsidian';
import { awaited, own, reportProblem } from '../own';
import type { TFile } from '../vault/abstract-file';
import { WorkspaceItem } from './items';
import type { LeafGroup } from './leaf-group';
import { DeferredView, EmptyView, UnknownView } from './placeholder-views';
import { ItemView, type View } from './view';
import type { LeafTree } from './leaf-tree';

let count = 0;

export class WorkspaceLeaf extends WorkspaceItem {
  parent: LeafGroup | null = null;
  readonly id = (count += 1).toString(16).padStart(16, '0');
  readonly containerEl = createDiv('workspace-leaf');
  hoverPopover = null;
  view: View;
  pinned = false;
  group: string | null = null;
  /** When it was last the active leaf, in turns of the workspace. */
  activeTime = 0;
  #loading: Promise<void> = Promise.resolve();
  #undeferring: Promise<void> | undefined;

  constructor(workspace: LeafTree) {
    super(workspace);
    this.view = new EmptyView(this);
    void this.#settle(this.view);
    own(() => this.containerEl.addEventListener('mousedown', () => {
      if (workspace.activeLeaf !== this) workspace.setActiveLeaf(this);
    }));
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  isVisible(): boolean {
    return this.parent?.current === this && this.parent.isOpen();
  }

  /** However many ask for it, the view is made once. */
  loadIfDeferred(): Promise<void> {
    this.#undeferring ??= this.#undefer().finally(() => {
      this.#undeferring = undefined;
    });
    return this.#undeferring;
  }

  /** The state as it would be saved: that of the view, or of the one for which another stands in. */
  getViewState(): ViewState {
    const { view } = this;
    return {
      type: view.getViewType(),
      state: view.getState(),
      ...(this.pinned && { pinned: true }),
    };
  }

  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    await this.#become(viewState, viewState.active === true || this.isVisible());
    if (eState !== undefined && !this.isDeferred) this.setEphemeralState(eState);
    if (viewState.active) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.layoutChanged();
  }

  async openFile(file: TFile, { state = {}, eState, active = true }: OpenViewState = {}): Promise<void> {
    const type = this.workspace.views.typeOf(file.extension);
    await this.setViewState({ type, state: { ...state, file: file.path }, active }, eState);
    this.workspace.opened(file);
  }

  async open(view: View): Promise<View> {
    await this.#replace(view);
    this.workspace.layoutChanged();
    return view;
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (pinned === this.pinned) return;
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup(other.group ?? other.id);
    other.setGroup(other.group ?? other.id);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  detach(): void {
    if (!this.parent) return;
    this.parent.removeChild(this);
    this.workspace.detached(this);
    awaited(this.#close(this.view)).catch(reportProblem);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** The plugin of this view is going: what it showed is kept as a state until it comes back. */
  async disown(): Promise<void> {
    await this.#replace(new UnknownView(this, this.getViewState()));
  }

  async #undefer(): Promise<void> {
    await this.#loading;
    if (this.view instanceof DeferredView) await this.#become(this.view.standsFor, true);
  }

  async #become(viewState: ViewState, atOnce: boolean): Promise<void> {
    const { type, state = {} } = viewState;
    const standIn = this.view instanceof DeferredView || this.view instanceof UnknownView;
    if (standIn || this.view.getViewType() !== type) {
      const make = this.workspace.views.creatorOf(type);
      const kept = { type, state };
      await this.#replace(!make ? new UnknownView(this, kept) : atOnce ? make(this) : new DeferredView(this, kept));
    }
    if (this.view instanceof DeferredView || this.view instanceof UnknownView) return;
    await this.view.setState(state, { history: false });
    this.#drawTitle();
  }

  /** One after the other: a view is closed before the next one opens. */
  #replace(view: View): Promise<void> {
    this.#loading = awaited(this.#loading.then(async () => {
      const before = this.view;
      this.view = view;
      await this.#close(before);
      await this.#settle(view);
    }));
    return this.#loading;
  }

  async #settle(view: View): Promise<void> {
    view.containerEl.setAttribute('data-type', view.getViewType());
    this.containerEl.replaceChildren(view.containerEl);
    try {
      view.load();
      await view.onOpen();
    } catch (error) {
      reportProblem(error);
    }
    this.#drawTitle();
  }

  async #close(view: View): Promise<void> {
    try {
      await view.onClose();
    } catch (error) {
      reportProblem(error);
    }
    view.unload();
    view.containerEl.remove();
  }

  #drawTitle(): void {
    if (this.view instanceof ItemView) this.view.drawTitle();
    this.parent?.draw();
  }

  redrawTitle(): void {
    this.#drawTitle();
  }
}
