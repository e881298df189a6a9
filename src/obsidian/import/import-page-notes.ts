import type { TFile, Vault } from 'obsidian';
import type { NewNote } from '../../core/log/import-log';
import { fileAt, folderAt } from '../log/find-file';
import { makeNote } from '../log/make-note';

/** Not all notes could be made. */
export class ImportFailure extends Error {
  constructor(
    /** Of the note that could not be made. */
    readonly path: string,
    readonly isThere: boolean,
    /** Paths of notes that were made, and could not be taken back. */
    readonly left: readonly string[],
    override readonly cause: unknown,
  ) {
    super(`Cannot make "${path}"`, { cause });
  }
}

/** Makes all of these notes, or none; what is there already is never touched. */
export async function makeAllNotes(vault: Vault, notes: readonly NewNote[]): Promise<void> {
  const folders = missingFolders(vault, notes);
  const made: { readonly file: TFile; readonly text: string }[] = [];
  for (const { path, text } of notes) {
    let cause: unknown;
    let isThere = fileAt(vault, path) !== undefined;
    if (!isThere) {
      try {
        const file = await makeNote(vault, path, text);
        // Sync may have brought a note of that name in the same moment: it is not ours.
        if (file !== undefined && (await vault.read(file)) === text) {
          made.push({ file, text });
          continue;
        }
        isThere = true;
      } catch (failure) {
        cause = failure;
      }
    }
    throw new ImportFailure(path, isThere, await takeBack(vault, made, folders), cause);
  }
}

/** What somebody has written in meanwhile stays. */
async function takeBack(vault: Vault, made: readonly { readonly file: TFile; readonly text: string }[], folders: readonly string[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { file, text } of [...made].reverse()) {
    try {
      if ((await vault.adapter.read(file.path)) === text) await vault.adapter.remove(file.path);
      else left.push(file.path);
    } catch {
      if (await vault.adapter.exists(file.path)) left.push(file.path);
    }
  }
  for (const folder of folders) {
    // One that is not empty stays.
    await vault.adapter.rmdir(folder, false).catch(() => undefined);
  }
  return left.reverse();
}

/** The folders that are not there yet, the deepest first. */
function missingFolders(vault: Vault, notes: readonly NewNote[]): readonly string[] {
  const wanted = new Set(notes.flatMap(({ path }) => {
    const names = path.split('/').slice(0, -1);
    return names.map((_, at) => names.slice(0, at + 1).join('/'));
  }));
  return [...wanted].filter((folder) => folderAt(vault, folder) === undefined).sort((a, b) => b.length - a.length);
}
