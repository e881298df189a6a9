import { closeSync, constants, copyFileSync, fsyncSync, linkSync, mkdirSync, mkdtempSync, openSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode, fileError } from '../core/publish/file-error';

/**
 * Makes all of these files below a folder, or none; one that exists is never touched. They are written under hidden names
 * first, so that a full disk or a name that is taken is found before any of them is there.
 * @throws with the name of the file that could not be made; what had been made is gone again.
 */
export function makeNewFiles(root: string, files: readonly { readonly path: string; readonly text: string }[]): void {
  const staging = hiddenFolder(root);
  const undo: (() => void)[] = [];
  try {
    const staged = files.map(({ path, text }, at) => ({ path, place: stage(join(staging, String(at)), path, text) }));
    for (const { path, place } of staged) {
      const target = join(root, path);
      try {
        const folder = mkdirSync(dirname(target), { recursive: true });
        if (folder !== undefined) undo.push(() => removeEmpty(dirname(target), dirname(folder)));
        appear(place, target);
        undo.push(() => rmSync(target, { force: true }));
      } catch (failure) {
        throw errorCode(failure) === 'EEXIST'
          ? new Error(`Cannot make "${path}": it exists. Nothing was written; move or rename it and run again.`, { cause: failure })
          : fileError('make', `"${path}"`, failure);
      }
    }
  } catch (failure) {
    for (const step of undo.reverse()) step();
    throw failure;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function hiddenFolder(root: string): string {
  try {
    return mkdtempSync(join(root, '.research-logbook-import-'));
  } catch (failure) {
    throw fileError('write to', `"${root}"`, failure);
  }
}

function stage(place: string, path: string, text: string): string {
  try {
    const file = openSync(place, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return place;
  } catch (failure) {
    throw fileError('write', `"${path}"`, failure);
  }
}

/** Fails where the target exists, as a move would not. */
function appear(place: string, target: string): void {
  try {
    linkSync(place, target);
  } catch (failure) {
    if (errorCode(failure) === 'EEXIST') throw failure;
    // Not every file system has links.
    copyFileSync(place, target, constants.COPYFILE_EXCL);
  }
}

/** Removes the folders from `folder` up to `top`, which stays, as long as nothing is in them. */
function removeEmpty(folder: string, top: string): void {
  for (let at = folder; at !== top && at !== dirname(at); at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      return;
    }
  }
}
