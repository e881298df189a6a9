import { TFile, type Vault } from 'obsidian';
import { isConflictCopyOf } from '../../core/publish/select/conflict-copy';

/** The copies beside a note that a sync has made of it, where two devices had changed it. */
export function conflictCopies({ basename, parent }: TFile): readonly TFile[] {
  const siblings = parent?.children ?? [];
  return siblings.filter((each) => each instanceof TFile).filter((each) => each.name.startsWith(basename) && each.basename !== basename && isConflictCopyOf(each.basename, basename));
}

/** A note that is there, and that the app does not show. */
export interface UnseenNote {
  readonly path: string;
  /** iCloud has it, and has not brought it to this device: `.2026-03-02.md.icloud` stands where it will be. */
  readonly isHeldBack: boolean;
}

/** The first of several notes that is there unseen: one that iCloud holds back, or one that has come a moment ago. */
export async function unseenNote(vault: Vault, paths: readonly string[]): Promise<UnseenNote | undefined> {
  const asked = paths.map((path) => ({ path, cut: path.lastIndexOf('/') + 1 })).filter(({ path, cut }) => cut === 0 || vault.getFolderByPath(path.slice(0, cut - 1)) !== null);
  const found = await Promise.all(asked.flatMap(({ path, cut }) => [path, `${path.slice(0, cut)}.${path.slice(cut)}.icloud`]).map((path) => vault.adapter.exists(path)));
  const at = found.indexOf(true);
  const path = asked[Math.floor(at / 2)]?.path;
  return path === undefined ? undefined : { path, isHeldBack: at % 2 === 1 };
}
