import type { ViewState } from 'obsidian';
import { WorkspaceParent, WorkspaceSplit, type WorkspaceItem } from './items';
import { LeafGroup, WorkspaceMobileDrawer, WorkspaceTabs } from './leaf-group';
import { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

/** A part of the layout as the vault's `workspace.json` has it. */
export interface SavedItem {
  readonly type: string;
  readonly children?: readonly SavedItem[];
  readonly direction?: 'vertical' | 'horizontal';
  readonly currentTab?: number;
  readonly collapsed?: boolean;
  readonly id?: string;
  readonly pinned?: boolean;
  readonly state?: ViewState;
}

export interface SavedLayout {
  readonly main: SavedItem;
  readonly left: SavedItem;
  readonly right: SavedItem;
  readonly active: string | null;
  readonly lastOpenFiles?: readonly string[];
}

export function savedLayout({ rootSplit, leftSplit, rightSplit, activeLeaf }: Workspace, lastOpenFiles: readonly string[]): SavedLayout {
  return { main: saved(rootSplit), left: saved(leftSplit), right: saved(rightSplit), active: activeLeaf?.id ?? null, lastOpenFiles };
}

function saved(item: WorkspaceItem): SavedItem {
  if (item instanceof WorkspaceLeaf) return { type: 'leaf', id: item.id, pinned: item.pinned, state: item.getViewState() };
  if (!(item instanceof WorkspaceParent)) return { type: 'unknown' };
  const collapsed = 'collapsed' in item && typeof item.collapsed === 'boolean' ? { collapsed: item.collapsed } : {};
  const children = item.children.map(saved);
  if (item instanceof LeafGroup) {
    const type = item instanceof WorkspaceMobileDrawer ? 'mobile-drawer' : 'tabs';
    return { type, currentTab: item.current ? item.leaves.indexOf(item.current) : 0, children, ...collapsed };
  }
  return { type: 'split', direction: item instanceof WorkspaceSplit ? item.direction : 'vertical', children, ...collapsed };
}

/** Rebuilds a part; every leaf gets its state before it can be seen, so that only those on show are loaded. */
export async function restore(workspace: Workspace, parent: WorkspaceParent, item: SavedItem, active: string | null): Promise<void> {
  if ('collapsed' in parent && item.collapsed === false) parent.collapsed = false;
  if (item.collapsed === false) parent.containerEl.show();
  for (const child of item.children ?? []) {
    if (child.type === 'leaf' && parent instanceof LeafGroup) await restoreLeaf(workspace, parent, child, active);
    else if (child.type === 'tabs') await restore(workspace, inserted(parent, new WorkspaceTabs(workspace)), child, active);
    else if (child.type === 'split') await restore(workspace, inserted(parent, new WorkspaceSplit(workspace, child.direction)), child, active);
  }
  if (parent instanceof LeafGroup) {
    const shown = parent.leaves[item.currentTab ?? 0];
    if (shown) parent.show(shown);
  }
}

async function restoreLeaf(workspace: Workspace, group: LeafGroup, { id, pinned = false, state }: SavedItem, active: string | null): Promise<void> {
  const leaf = new WorkspaceLeaf(workspace);
  leaf.pinned = pinned;
  if (state) await leaf.setViewState({ type: state.type, ...(state.state && { state: state.state }) });
  group.insert(leaf);
  if (id !== undefined && id === active) workspace.setActiveLeaf(leaf);
}

function inserted<T extends WorkspaceParent>(parent: WorkspaceParent, child: T): T {
  parent.insert(child);
  return child;
}
