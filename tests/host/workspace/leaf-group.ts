import { own } from '../own';
import { setIcon } from '../ui/icon';
import { WorkspaceParent } from './items';
import type { WorkspaceLeaf } from './leaf';
import type { LeafTree } from './leaf-tree';

/** Leaves of which one is on show. */
export abstract class LeafGroup extends WorkspaceParent {
  parent: WorkspaceParent | null = null;
  readonly containerEl: HTMLElement;
  readonly #tabsEl: HTMLElement;
  readonly #bodyEl: HTMLElement;
  #current: WorkspaceLeaf | undefined;

  constructor(workspace: LeafTree, cls: string, label: string) {
    super(workspace);
    this.containerEl = createDiv(cls);
    this.#tabsEl = this.containerEl.createDiv({ cls: 'workspace-tab-header-container', attr: { role: 'toolbar', 'aria-label': label } });
    this.#bodyEl = this.containerEl.createDiv('workspace-tab-container');
  }

  get leaves(): WorkspaceLeaf[] {
    return this.children as WorkspaceLeaf[];
  }

  get current(): WorkspaceLeaf | undefined {
    return this.#current;
  }

  override insert(leaf: WorkspaceLeaf, index = this.children.length): void {
    this.children.splice(index, 0, leaf);
    leaf.parent = this;
    if (!this.#current) this.show(leaf);
    this.draw();
  }

  override removeChild(leaf: WorkspaceLeaf): void {
    const index = this.children.indexOf(leaf);
    this.children.splice(index, 1);
    leaf.parent = null;
    leaf.containerEl.remove();
    if (this.#current === leaf) {
      this.#current = undefined;
      const next = this.leaves[Math.min(index, this.children.length - 1)];
      if (next) this.show(next);
    }
    this.draw();
    if (this.children.length === 0) this.parent?.removeChild(this);
  }

  /** Brings a leaf to the front; what lay in front stays loaded. */
  show(leaf: WorkspaceLeaf): void {
    if (this.#current === leaf) return;
    this.#current = leaf;
    own(() => this.#bodyEl.replaceChildren(leaf.containerEl));
    this.draw();
  }

  draw(): void {
    this.#tabsEl.empty();
    for (const leaf of this.leaves) this.#drawTab(leaf);
  }

  #drawTab(leaf: WorkspaceLeaf): void {
    const active = leaf === this.#current;
    const tab = this.#tabsEl.createDiv(`workspace-tab-header${active ? ' is-active' : ''}`);
    const title = leaf.getDisplayText();
    const select = tab.createEl('button', { cls: 'workspace-tab-header-inner', attr: { type: 'button', 'aria-pressed': String(active), 'data-type': leaf.view.getViewType() } });
    setIcon(select.createSpan('workspace-tab-header-inner-icon'), leaf.getIcon());
    select.createSpan({ cls: 'workspace-tab-header-inner-title', text: title });
    const close = tab.createEl('button', { cls: 'workspace-tab-header-inner-close-button', attr: { type: 'button', 'aria-label': `Close ${title}` } });
    setIcon(close, 'x');
    own(() => {
      select.addEventListener('click', () => this.workspace.setActiveLeaf(leaf, { focus: true }));
      close.addEventListener('click', () => leaf.detach());
    });
  }
}

export class WorkspaceTabs extends LeafGroup {
  constructor(workspace: LeafTree) {
    super(workspace, 'workspace-tabs', 'Tabs');
  }
}

/** A side of the mobile app: it slides over the note, and holds its leaves itself. */
export class WorkspaceMobileDrawer extends LeafGroup {
  collapsed = true;

  constructor(workspace: LeafTree, readonly side: 'left' | 'right') {
    super(workspace, `workspace-drawer mod-${side}`, 'Tabs');
    this.containerEl.setAttrs({ role: 'complementary', 'aria-label': side === 'left' ? 'Left sidebar' : 'Right sidebar' });
    this.containerEl.hide();
  }

  override isOpen(): boolean {
    return !this.collapsed;
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.collapsed = true;
    this.containerEl.hide();
    this.workspace.layoutChanged();
  }

  expand(): void {
    this.collapsed = false;
    this.containerEl.show();
    this.workspace.loadVisible();
    this.workspace.layoutChanged();
  }
}
