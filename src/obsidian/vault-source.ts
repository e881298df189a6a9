import type { TFile } from 'obsidian';
import { fileError } from '../core/publish/file-error';
import type { NoteSource, VaultFile } from '../core/publish/ports';
import { vaultListing } from '../core/publish/vault-listing';
import type { Logbook } from './logbook';

/**
 * The vault as the app has it open, listed as the command-line program lists its folder. What the app has not noticed
 * yet is not there yet; a link to a folder or file is one, as the app shows it.
 */
export function vaultSource({ app: { vault }, strings }: Logbook): NoteSource {
  let spellings: ReadonlyMap<string, string> = new Map();

  return {
    list() {
      const listing = vaultListing(vault.getFiles().filter(isShown).map(vaultFile));
      spellings = listing.spellings;
      return listing.files;
    },
    async read(path) {
      const spelled = spellings.get(path) ?? path;
      const file = vault.getFileByPath(spelled);
      if (file === null) throw new Error(strings.site.noteGone(path));
      try {
        return new Uint8Array(await vault.readBinary(file));
      } catch (error) {
        // The app learns a moment later that a file is gone.
        throw (await vault.adapter.exists(spelled)) ? fileError('read', `"${path}" of the vault`, error) : new Error(strings.site.noteGone(path), { cause: error });
      }
    },
  };
}

function isShown({ path }: TFile): boolean {
  return !path.startsWith('.') && !path.includes('/.');
}

function vaultFile({ path, stat: { size, mtime } }: TFile): VaultFile {
  return { path, size, mtime };
}
