import type { ViewState } from 'obsidian';
import { ItemView, View } from './view';
import type { WorkspaceLeaf } from './leaf';

/** A new tab. */
export class EmptyView extends ItemView {
  override navigation = true;

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  override onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state', text: 'No file is open' });
    return Promise.resolve();
  }
}

/** Stands in a leaf in the background until that is looked at; it says the type of the view that it stands for. */
export class DeferredView extends View {
  constructor(leaf: WorkspaceLeaf, readonly standsFor: ViewState) {
    super(leaf);
  }

  getViewType(): string {
    return this.standsFor.type;
  }

  getDisplayText(): string {
    const file = this.standsFor.state?.file;
    return typeof file === 'string' ? file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '') : this.standsFor.type;
  }

  override getState(): Record<string, unknown> {
    return this.standsFor.state ?? {};
  }
}

/** What is left of a plugin's view when the plugin is gone; it comes back with the plugin. */
export class UnknownView extends ItemView {
  constructor(leaf: WorkspaceLeaf, readonly standsFor: ViewState) {
    super(leaf);
  }

  getViewType(): string {
    return this.standsFor.type;
  }

  getDisplayText(): string {
    return 'Plugin no longer active';
  }

  override getState(): Record<string, unknown> {
    return this.standsFor.state ?? {};
  }

  override onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state', text: 'Plugin no longer active' });
    return Promise.resolve();
  }
}
