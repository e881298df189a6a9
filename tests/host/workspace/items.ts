import { Events } from '../app/events';
import type { LeafTree } from './leaf-tree';

/** Anything that has a place in the layout. */
export abstract class WorkspaceItem extends Events {
  abstract parent: WorkspaceParent | null;
  abstract readonly containerEl: HTMLElement;

  constructor(readonly workspace: LeafTree) {
    super();
  }

  getRoot(): WorkspaceItem {
    return this.parent?.getRoot() ?? this;
  }

  getContainer(): WorkspaceItem {
    return this.getRoot();
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  readonly children: WorkspaceItem[] = [];

  insert(child: WorkspaceItem, index = this.children.length): void {
    this.children.splice(index, 0, child);
    child.parent = this;
    this.containerEl.insertBefore(child.containerEl, this.children[index + 1]?.containerEl ?? null);
  }

  /** A split that lost its last group goes too, unless it is a side or the root. */
  removeChild(child: WorkspaceItem): void {
    this.children.splice(this.children.indexOf(child), 1);
    child.parent = null;
    child.containerEl.remove();
    if (this.children.length === 0 && this.parent) this.parent.removeChild(this);
  }

  /** False for what cannot be seen, whatever lies within it. */
  isOpen(): boolean {
    return this.parent?.isOpen() ?? true;
  }
}

export class WorkspaceSplit extends WorkspaceParent {
  parent: WorkspaceParent | null = null;
  readonly containerEl: HTMLElement;

  constructor(workspace: LeafTree, readonly direction: 'vertical' | 'horizontal' = 'vertical', cls = '') {
    super(workspace);
    this.containerEl = createDiv(`workspace-split mod-${direction} ${cls}`);
  }
}

export abstract class WorkspaceContainer extends WorkspaceSplit {
  readonly win: Window = window;
  readonly doc: Document = document;
}

export class WorkspaceRoot extends WorkspaceContainer {}
export class WorkspaceWindow extends WorkspaceContainer {}
export class WorkspaceFloating extends WorkspaceSplit {}
export class WorkspaceRibbon {}

/** A side of the desktop app, with groups of tabs one below the other. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = true;

  constructor(workspace: LeafTree, readonly side: 'left' | 'right') {
    super(workspace, 'horizontal', `mod-sidedock mod-${side}-split`);
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
