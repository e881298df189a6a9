import { Platform } from 'obsidian';

/** What only the computer knows of a folder. */
export interface RealPlace {
  /** With `/`, and without the links on the way; what is not there yet cannot be a link. */
  readonly path: string;
  readonly isLink: boolean;
  /** Whether the folder that it lies in, or is to lie in, is on this computer. */
  readonly hasParent: boolean;
}

export async function realPlace(place: string): Promise<RealPlace> {
  if (!Platform.isDesktop) throw new Error(`Cannot look at "${place}": there are no folders of a computer here`);
  const { default: fs } = await import('node:fs/promises');
  const { default: path } = await import('node:path');
  const resolved = async (folder: string): Promise<string> => {
    const parent = path.dirname(folder);
    return fs.realpath(folder).catch(async () => (parent === folder ? folder : path.join(await resolved(parent), path.basename(folder))));
  };
  const parent = await fs.stat(path.dirname(place)).catch(() => undefined);
  return {
    path: (await resolved(place)).split(path.sep).join('/'),
    isLink: (await fs.lstat(place).catch(() => undefined))?.isSymbolicLink() === true,
    hasParent: path.isAbsolute(place) && parent?.isDirectory() === true,
  };
}
