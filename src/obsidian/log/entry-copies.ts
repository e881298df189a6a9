import { TFile, type Vault } from 'obsidian';
import { isConflictCopyOf } from '../../core/publish/select/conflict-copy';

/** The copies beside a note that a sync has made of it, where two devices had changed it. */
export function conflictCopies({ basename, parent }: TFile): readonly TFile[] {
  const siblings = parent?.children ?? [];
  return siblings.filter((each) => each instanceof TFile).filter((each) => each.name.startsWith(basename) && each.basename !== basename && isConflictCopyOf(each.basename, basename));
}

/**
 * The first of several notes that iCloud has, and has not brought to this device: `.2026-03-02.md.icloud` stands where
 * it will be, and the app shows nothing of it.
 */
export async function notDownloaded(vault: Vault, paths: readonly string[]): Promise<string | undefined> {
  const asked = paths.map((path) => ({ path, cut: path.lastIndexOf('/') + 1 })).filter(({ path, cut }) => cut === 0 || vault.getFolderByPath(path.slice(0, cut - 1)) !== null);
  const found = await Promise.all(asked.map(({ path, cut }) => vault.adapter.exists(`${path.slice(0, cut)}.${path.slice(cut)}.icloud`)));
  return asked[found.indexOf(true)]?.path;
}
