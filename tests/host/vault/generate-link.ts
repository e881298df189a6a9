import type { MetadataCache } from '../metadata/metadata-cache';
import type { TFile } from './abstract-file';
import { parentPath } from './path';
import type { Preferences } from './preferences';

export interface LinkWish {
  readonly file: TFile;
  /** The note that the link will stand in. */
  readonly sourcePath: string;
  readonly subpath?: string | undefined;
  readonly alias?: string | undefined;
}

/** `[[Note#Heading|alias]]`, or `[alias](Note.md#Heading)`, as the user prefers; what is no note is embedded. */
export function generateLink(wish: LinkWish, preferences: Preferences, index: MetadataCache): string {
  const embed = wish.file.extension === 'md' ? '' : '!';
  return embed + (preferences.useMarkdownLinks ? markdownLink(wish, preferences, index) : wikilink(wish, preferences, index));
}

function wikilink({ file, sourcePath, subpath = '', alias = '' }: LinkWish, preferences: Preferences, index: MetadataCache): string {
  const path = file.path === sourcePath && subpath !== '' ? '' : linktextOf(file, sourcePath, preferences, index, true);
  return alias === '' || alias === path + subpath ? `[[${path}${subpath}]]` : `[[${path}${subpath}|${alias}]]`;
}

function markdownLink({ file, sourcePath, subpath = '', alias = '' }: LinkWish, preferences: Preferences, index: MetadataCache): string {
  const path = file.path === sourcePath && subpath !== '' ? '' : linktextOf(file, sourcePath, preferences, index, false);
  const address = (path + subpath).replace(/[\\\s<>()%?]/g, (sign) => encodeURIComponent(sign).replace(/[()]/g, (each) => `%${each.charCodeAt(0).toString(16)}`));
  return `[${alias === '' ? file.basename : alias}](${address})`;
}

function linktextOf(file: TFile, sourcePath: string, { newLinkFormat }: Preferences, index: MetadataCache, omitMd: boolean): string {
  if (newLinkFormat === 'shortest') return index.fileToLinktext(file, sourcePath, omitMd);
  const path = newLinkFormat === 'absolute' ? file.path : relativePath(file.path, parentPath(sourcePath));
  return omitMd && file.extension === 'md' ? path.slice(0, -'.md'.length) : path;
}

function relativePath(path: string, folder: string): string {
  const [from, to] = [folder === '/' ? [] : folder.split('/'), path.split('/')];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
