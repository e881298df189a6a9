import type { App, TFile } from 'obsidian';
import { nameKey } from '../../core/note/name-key';
import { unseenNote } from './entry-copies';
import { fileAt } from './find-file';
import { noticed } from './make-note';

/**
 * The entry that a sync has brought by another of these names while a new one was being made. No look before the making
 * is late enough to see it. The new one goes to the trash, unless somebody has written in it already, or shows it.
 */
export async function rivalEntry(app: App, made: TFile, text: string, paths: readonly string[]): Promise<TFile | undefined> {
  const { vault, fileManager } = app;
  const unseen = await unseenNote(vault, paths.filter((path) => nameKey(path) !== nameKey(made.path)));
  if (unseen === undefined || unseen.isHeldBack) return undefined;
  const find = (): TFile | undefined => fileAt(vault, unseen.path);
  const rival = find() ?? (await noticed(vault, find));
  if (rival === undefined || (await vault.read(made)) !== text || isShown(app, made)) return undefined;
  await fileManager.trashFile(made);
  return rival;
}

function isShown({ workspace }: App, { path }: TFile): boolean {
  return workspace.getLeavesOfType('markdown').some((leaf) => leaf.getViewState().state?.file === path);
}
