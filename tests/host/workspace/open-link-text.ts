import type { OpenViewState, PaneType } from 'obsidian';
import { parseLinktext } from '../metadata/link-text';
import { joined } from '../vault/path';
import type { Workspace } from './workspace';

/** Opens what the link leads to, at its heading or block; a note that is not there yet is made. */
export async function openLinkText(
  workspace: Workspace,
  linktext: string,
  sourcePath: string,
  newLeaf?: PaneType | boolean,
  openViewState: OpenViewState = {},
): Promise<void> {
  const { vault, metadataCache, fileManager } = workspace.app;
  const { path, subpath } = parseLinktext(linktext);
  const found = metadataCache.getFirstLinkpathDest(path, sourcePath);
  const file = found ?? await vault.create(newPath(path, fileManager.getNewFileParent(sourcePath, path).path), '');
  const eState = subpath === '' ? openViewState.eState : { ...openViewState.eState, subpath };
  await workspace.getLeaf(newLeaf).openFile(file, { ...openViewState, ...(eState && { eState }) });
}

function newPath(linkpath: string, folder: string): string {
  const name = linkpath.endsWith('.md') ? linkpath : `${linkpath}.md`;
  return linkpath.includes('/') ? name.replace(/^\/+/, '') : joined(folder, name);
}
