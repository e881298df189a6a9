import { closeSync, constants, lstatSync, openSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { NoteSource, VaultFile } from '../core/publish/ports';
import { fileError } from '../core/publish/file-error';
import { vaultListing } from '../core/publish/vault-listing';

const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** A vault on the disk. It is only ever read. */
export function vaultFolder(root: string): NoteSource {
  /** How the disk spells a path that is not NFC there. */
  let spellings: ReadonlyMap<string, string> = new Map();

  return {
    list() {
      const listed: VaultFile[] = [];
      listFolder(root, '', listed);
      const listing = vaultListing(listed);
      spellings = listing.spellings;
      return listing.files;
    },
    read(path) {
      if (path.split('/').includes('..')) throw new RangeError(`Cannot read "${path}": it is not in the vault`);
      try {
        return readFile(join(root, spellings.get(path) ?? path));
      } catch (error) {
        throw fileError('read', `"${path}" of the vault`, error);
      }
    },
  };
}

function readFile(place: string): Uint8Array {
  const file = openSync(place, readOnly);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function listFolder(root: string, folder: string, files: VaultFile[]): void {
  for (const entry of entriesOf(root, folder)) {
    if (entry.name.startsWith('.')) continue;
    const path = folder + entry.name;
    if (entry.isDirectory()) listFolder(root, `${path}/`, files);
    if (!entry.isFile()) continue;
    const stat = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
    // Without one it went away since the folder was read, as if it had gone before.
    if (stat !== undefined) files.push({ path, size: stat.size, mtime: stat.mtimeMs });
  }
}

function entriesOf(root: string, folder: string): Dirent[] {
  try {
    return readdirSync(`${root}/${folder}`, { withFileTypes: true });
  } catch (error) {
    throw fileError('list', folder === '' ? `the vault "${root}"` : `"${folder}" of the vault`, error);
  }
}
