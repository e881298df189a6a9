import type { TFile, TFolder, Vault } from 'obsidian';
import { errorCode } from '../../core/publish/file-error';
import { fileAt, folderAt } from './find-file';
import { awaitedEvent } from './awaited-event';

/** What may stand by another name where a note is to be made. */
export interface Rivals {
  /** One that the app shows already. */
  readonly arrived: () => TFile | undefined;
  /** One that has come while the note was being made, which is given instead of it. */
  readonly insteadOf?: (made: TFile, text: string) => Promise<TFile | undefined>;
}

/**
 * Makes a note with the folders above it. A note that is there by then, made by Sync, another program or another
 * click, is left as it is, and is the one that is given.
 */
export async function makeNote(vault: Vault, path: string, text: string, rivals?: Rivals): Promise<TFile | undefined> {
  const cut = path.lastIndexOf('/');
  const folder = cut < 0 ? vault.getRoot() : await makeFolder(vault, path.slice(0, cut));
  if (folder === undefined) return undefined;
  const spelled = within(folder, path.slice(cut + 1));
  let rival: TFile | undefined;
  const find = (): TFile | undefined => rival ?? fileAt(vault, spelled);
  const make = async (): Promise<void> => {
    const note = await create(vault, spelled, text);
    rival = await rivals?.insteadOf?.(note, text);
  };
  return (rivals?.arrived ?? find)() ?? made(vault, spelled, make, find);
}

/** On a full disk the app makes a note and cannot fill it: the next try would take the empty one for the entry. */
async function create(vault: Vault, path: string, text: string): Promise<TFile> {
  try {
    return await vault.create(path, text);
  } catch (error) {
    if (errorCode(error) === 'ENOSPC' && (await vault.adapter.stat(path))?.size === 0) await vault.adapter.remove(path);
    throw error;
  }
}

/** The folder as it is spelled in the vault already, as far as it is there. */
async function makeFolder(vault: Vault, path: string): Promise<TFolder | undefined> {
  let folder = vault.getRoot();
  for (const name of path.split('/')) {
    const spelled = within(folder, name);
    const find = (): TFolder | undefined => folderAt(vault, spelled);
    const next = find() ?? (await made(vault, spelled, () => vault.createFolder(spelled), find));
    if (next === undefined) return undefined;
    folder = next;
  }
  return folder;
}

async function made<T>(vault: Vault, path: string, make: () => Promise<unknown>, find: () => T | undefined): Promise<T | undefined> {
  try {
    await make();
  } catch (error) {
    if (find() === undefined && !(await vault.adapter.exists(path))) throw error;
  }
  return find() ?? noticed(vault, find);
}

/** Waits for what is there already, and what the app will see a moment later. */
export async function noticed<T>(vault: Vault, find: () => T | undefined): Promise<T | undefined> {
  await awaitedEvent(vault, 'create', () => find() !== undefined);
  return find();
}

function within(folder: TFolder, name: string): string {
  return folder.isRoot() ? name : `${folder.path}/${name}`;
}
