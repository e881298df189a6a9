import { TFile, TFolder, type Vault } from 'obsidian';
import { nameKey } from '../../core/note/name-key';

/** The file at a path, however its letters are cased and composed; the exact one where there are several. */
export function fileAt(vault: Vault, path: string): TFile | undefined {
  return firstFileAt(vault, [path]);
}

/** The first of several files that is there, in the same way: each folder is looked through once, whatever it holds. */
export function firstFileAt(vault: Vault, paths: readonly string[]): TFile | undefined {
  const exact = exactFileAt(vault, paths);
  if (exact !== undefined) return exact;
  const wanted = new Map<string, Map<string, number>>();
  for (const [at, path] of paths.entries()) {
    const cut = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(cut, 0));
    const names = wanted.get(folder) ?? new Map<string, number>();
    const name = nameKey(path.slice(cut + 1));
    if (!names.has(name)) names.set(name, at);
    wanted.set(folder, names);
  }
  let [found, best]: [TFile | undefined, number] = [undefined, Infinity];
  for (const [folder, names] of wanted) {
    for (const child of foldersAt(vault, folder).flatMap(({ children }) => children)) {
      const at = child instanceof TFile ? (names.get(nameKey(child.name)) ?? Infinity) : Infinity;
      if (child instanceof TFile && at < best) [found, best] = [child, at];
    }
  }
  return found;
}

/** The first of several files that is there, spelled as it is here. */
export function exactFileAt(vault: Vault, paths: readonly string[]): TFile | undefined {
  for (const path of paths) {
    const file = vault.getFileByPath(path);
    if (file !== null) return file;
  }
  return undefined;
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
