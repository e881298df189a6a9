import type { PaneType, SplitDirection } from 'obsidian';
import type { App } from '../app/app';
import { Events } from '../app/events';
import { Platform } from '../app/platform';
import { notDone } from '../not-done';
import { reportProblem } from '../own';
import type { TFile } from '../vault/abstract-file';
import { WorkspaceParent, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from './items';
import { WorkspaceLeaf } from './leaf';
import { LeafGroup, WorkspaceMobileDrawer, WorkspaceTabs } from './leaf-group';
import { ViewRegistry } from './view-registry';

export type SidePart = WorkspaceSidedock | WorkspaceMobileDrawer;

/** Where the leaves are: the note area in the middle and a side on the left and on the right. */
export abstract class LeafTree extends Events {
  readonly containerEl = createDiv('workspace');
  readonly views = new ViewRegistry();
  readonly rootSplit = new WorkspaceRoot(this, 'vertical', 'mod-root');
  readonly leftSplit: SidePart = Platform.isMobile ? new WorkspaceMobileDrawer(this, 'left') : new WorkspaceSidedock(this, 'left');
  readonly rightSplit: SidePart = Platform.isMobile ? new WorkspaceMobileDrawer(this, 'right') : new WorkspaceSidedock(this, 'right');
  activeLeaf: WorkspaceLeaf | null = null;

  constructor(readonly app: App) {
    super();
    this.rootSplit.containerEl.setAttribute('role', 'main');
    this.containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
  }

  abstract layoutChanged(): void;
  abstract setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean }): void;
  abstract opened(file: TFile): void;
  abstract detached(leaf: WorkspaceLeaf): void;

  createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this);
    const tabs = new WorkspaceTabs(this);
    parent.insert(tabs, index);
    tabs.insert(leaf);
    this.layoutChanged();
    return leaf;
  }

  createLeafBySplit(leaf: WorkspaceLeaf, direction: SplitDirection = 'vertical', before = false): WorkspaceLeaf {
    const group = leaf.parent;
    const parent = group?.parent;
    if (!group || !(parent instanceof WorkspaceSplit)) return notDone('Workspace.createLeafBySplit of a leaf in a drawer');
    const at = parent.children.indexOf(group);
    if (parent.direction === direction) return this.createLeafInParent(parent, before ? at : at + 1);
    const split = new WorkspaceSplit(this, direction);
    parent.children.splice(at, 1);
    parent.insert(split, at);
    split.insert(group);
    return this.createLeafInParent(split, before ? 0 : 1);
  }

  getLeaf(newLeaf: PaneType | boolean = false, direction: SplitDirection = 'vertical'): WorkspaceLeaf {
    const recent = this.getMostRecentLeaf() ?? this.ensureRootLeaf();
    if (newLeaf === 'window') return notDone("Workspace.getLeaf('window')");
    if (newLeaf === 'split') return this.createLeafBySplit(recent, direction);
    if (newLeaf === false && !recent.pinned && (recent.view.navigation || recent.isDeferred)) return recent;
    return this.#added(recent.parent ?? notDone('Workspace.getLeaf beside a leaf that is gone'));
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf {
    return this.getLeaf('split', direction);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.#leaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.#leaves().filter((leaf) => leaf.group === group);
  }

  getMostRecentLeaf(root: WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
    return leavesIn(root).sort((a, b) => b.activeTime - a.activeTime)[0] ?? null;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf('left', split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf('right', split);
  }

  iterateRootLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of leavesIn(this.rootSplit)) visit(leaf);
  }

  iterateAllLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.#leaves()) visit(leaf);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.#leaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    for (const side of [this.leftSplit, this.rightSplit]) if (leaf.getRoot() === side && side.collapsed) side.expand();
    leaf.parent?.show(leaf);
    await leaf.loadIfDeferred();
  }

  /** What has come into view is loaded, if it was put off. */
  loadVisible(): void {
    for (const leaf of this.#leaves()) if (leaf.isVisible()) leaf.loadIfDeferred().catch(reportProblem);
  }

  /** The note area is never without a leaf. */
  ensureRootLeaf(): WorkspaceLeaf {
    const [first] = leavesIn(this.rootSplit);
    return first ?? this.createLeafInParent(this.rootSplit, 0);
  }

  protected sideLeaf(name: 'left' | 'right', split: boolean): WorkspaceLeaf {
    const side = name === 'left' ? this.leftSplit : this.rightSplit;
    if (side instanceof LeafGroup) return this.#added(side);
    const last = side.children.at(-1);
    return split || !(last instanceof LeafGroup) ? this.createLeafInParent(side, side.children.length) : this.#added(last);
  }

  #added(group: LeafGroup): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this);
    group.insert(leaf);
    this.layoutChanged();
    return leaf;
  }

  #leaves(): WorkspaceLeaf[] {
    return [this.rootSplit, this.leftSplit, this.rightSplit].flatMap((part) => leavesIn(part));
  }
}

function leavesIn(parent: WorkspaceParent): WorkspaceLeaf[] {
  return parent.children.flatMap((child) => (child instanceof WorkspaceLeaf ? [child] : child instanceof WorkspaceParent ? leavesIn(child) : []));
}
