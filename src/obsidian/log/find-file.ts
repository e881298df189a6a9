import { TFile, TFolder, type TAbstractFile, type Vault } from 'obsidian';
import { nameKey } from '../../core/note/name-key';

/** The file at a path, however its letters are cased and composed; the exact one where there are several. */
export function fileAt(vault: Vault, path: string): TFile | undefined {
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const name = nameKey(path.slice(path.lastIndexOf('/') + 1));
  const siblings = (): readonly TAbstractFile[] => foldersAt(vault, folder).flatMap(({ children }) => children);
  return vault.getFileByPath(path) ?? siblings().filter((child) => child instanceof TFile).find((child) => nameKey(child.name) === name);
}

/** The folder at a path, in the same way; `''` is the vault. */
export function folderAt(vault: Vault, path: string): TFolder | undefined {
  return (path === '' ? vault.getRoot() : vault.getFolderByPath(path)) ?? foldersAt(vault, path)[0];
}

function foldersAt(vault: Vault, path: string): readonly TFolder[] {
  let folders: readonly TFolder[] = [vault.getRoot()];
  for (const name of path.split('/').filter((each) => each !== '').map(nameKey)) {
    const children = folders.flatMap((folder) => folder.children);
    folders = children.filter((child) => child instanceof TFolder).filter((child) => nameKey(child.name) === name);
  }
  return folders;
}
