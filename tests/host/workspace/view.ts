import type { ViewStateResult } from 'obsidian';
import type { App } from '../app/app';
import { Component } from '../app/component';
import type { Scope } from '../app/scope';
import { own } from '../own';
import { attempt } from '../settings/button';
import { setIcon } from '../ui/icon';
import type { Menu } from '../ui/menu';
import type { WorkspaceLeaf } from './leaf';

export abstract class View extends Component {
  readonly app: App;
  icon = 'file';
  navigation = false;
  scope: Scope | null = null;
  readonly containerEl: HTMLElement = createDiv('workspace-leaf-content');

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.workspace.app;
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  onOpen(): Promise<void> {
    return Promise.resolve();
  }

  onClose(): Promise<void> {
    return Promise.resolve();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: ViewStateResult): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}
}

/** A view with a header, where its title and its actions are. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  readonly #actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    this.#titleEl = header.createDiv('view-header-title-container').createDiv('view-header-title');
    this.#actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = this.#actionsEl.createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title, type: 'button' }, prepend: true });
    setIcon(action, icon);
    own(() => action.addEventListener('click', (event) => attempt(() => callback(event))));
    return action;
  }

  /** Called by the leaf when what the view is about has another name. */
  drawTitle(): void {
    this.#titleEl.setText(this.getDisplayText());
  }
}
