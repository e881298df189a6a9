import { folderPath } from '../../note/folder-path';
import { nameKey } from '../../note/name-key';
import { ownFolders, type Settings } from '../../settings';
import type { Visibility } from './visibility';

export interface FolderRule {
  /** As the user wrote it, without slashes at the ends; `''` is the whole vault. */
  readonly folder: string;
  /** The folder as it is compared. */
  readonly key: string;
  readonly visibility: Visibility;
  readonly origin: 'built-in' | 'settings' | 'include';
}

/**
 * The plugin's own folders are public, then come the user's rules and what this run includes. Sorted so that the first
 * rule that fits a path decides: the longer folder, then the more private, so that the user's word beats the plugin's.
 * @throws RangeError when an included folder leads out of the vault.
 */
export function folderRules(settings: Pick<Settings, 'folders' | 'rules'>, include: readonly string[] = []): readonly FolderRule[] {
  const own = ownFolders(settings.folders).map((folder) => rule(folder, 'public', 'built-in'));
  const users = settings.rules.map(({ folder, visibility }) => rule(folder, visibility, 'settings'));
  const included = include.map((folder) => rule(folder, 'public', 'include'));
  return [...own, ...users, ...included].sort((a, b) =>
    b.key.length - a.key.length
    || strictness.indexOf(a.visibility) - strictness.indexOf(b.visibility));
}

const strictness: readonly Visibility[] = ['private', 'protected', 'public'];

function rule(written: string, visibility: Visibility, origin: FolderRule['origin']): FolderRule {
  const folder = folderPath(written);
  if (folder === undefined) throw new RangeError(`Cannot use the folder "${written}": it leads out of the vault; name a folder in it`);
  return { folder, key: nameKey(folder), visibility, origin };
}
