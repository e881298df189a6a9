import { sha256 } from '../../sha256';
import { fileKey } from './file-key';
import { fittedName } from './fitted-name';
import { siteFolderName } from './site-name';

/** What is left of a path's length for the names of files. */
const FOLDER_LENGTH = 120;

/**
 * Gives each vault folder its folder on the site. Folders that a file system might take for one (`Papers`, `papers`)
 * become one, so that the pages made for a folder are made once.
 */
export function siteFolders(folders: readonly string[]): (folder: string) => string {
  const wished = new Map<string, readonly string[]>([['', []]]);
  for (const folder of folders) wish(folder, wished);
  const spellings = spellingsOf(wished);
  const spelled = new Map<string, string>();
  for (const [folder, segments] of wished) {
    spelled.set(folder, segments.map((segment, at) => spellings.get(fileKey(segments.slice(0, at + 1).join('/')))?.name ?? segment).join('/'));
  }
  return (folder) => spelled.get(folder) ?? folder;
}

/** The site's names for a folder and all above it; a path that grows too long begins anew in the site's root. */
function wish(folder: string, wished: Map<string, readonly string[]>): readonly string[] {
  const known = wished.get(folder);
  if (known !== undefined) return known;
  const slash = folder.lastIndexOf('/');
  const above = wish(folder.slice(0, Math.max(0, slash)), wished);
  const digits = (): string => sha256(JSON.stringify(folder.normalize('NFC'))).slice(0, 8);
  const name = { stem: siteFolderName(folder.slice(slash + 1)), extension: '' };
  const segments = [...above, fittedName(name, '', '') ?? fittedName(name, `-${digits()}`, '') ?? digits()];
  const fitting = segments.join('/').length <= FOLDER_LENGTH ? segments : [`deep-${digits()}`];
  wished.set(folder, fitting);
  return fitting;
}

interface Spelling {
  readonly name: string;
  readonly unaltered: boolean;
}

/** Of several spellings of one folder, one that a vault folder has as it is; of those, the first in code order. */
function spellingsOf(wished: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const [folder, segments] of wished) {
    const name = segments.at(-1);
    if (name === undefined) continue;
    const key = fileKey(segments.join('/'));
    const spelling = { name, unaltered: name === folder.slice(folder.lastIndexOf('/') + 1).normalize('NFC') };
    const other = spellings.get(key);
    if (other === undefined || isBetter(spelling, other)) spellings.set(key, spelling);
  }
  return spellings;
}

function isBetter(one: Spelling, other: Spelling): boolean {
  return one.unaltered === other.unaltered ? one.name < other.name : one.unaltered;
}
