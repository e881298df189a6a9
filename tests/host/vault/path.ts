/** One slash between parts and none at the ends, the kinds of space and letter that files are named with; the root is `/`. */
export function normalizePath(path: string): string {
  const trimmed = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
  return (trimmed === '' ? '/' : trimmed).replace(/[\u00A0\u202F]/g, ' ').normalize('NFC');
}

export function parentPath(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut <= 0 ? '/' : path.slice(0, cut);
}

export const nameOf = (path: string): string => (path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1));

export const joined = (folder: string, name: string): string => (folder === '/' || folder === '' ? name : `${folder}/${name}`);

/** `note.md` gives `['note', 'md']`; `.gitignore` and `README` have no extension. */
export function splitName(name: string): readonly [base: string, extension: string] {
  const dot = name.lastIndexOf('.');
  return dot <= 0 || dot === name.length - 1 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1).toLowerCase()];
}

/** A file or folder whose path has a part that begins with a dot is no part of the vault's index. */
export const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

/** What lies in a folder comes after it, at any depth. */
export const isInside = (path: string, folder: string): boolean => folder === '/' || path.startsWith(`${folder}/`);

const forbidden = { windows: /[*"\\<>:|?]/, other: /[\\:]/ };

/** The app refuses such names wherever they would be made, as the vault may travel to another system. */
export function checkName(path: string, onWindows: boolean): void {
  if (!(onWindows ? forbidden.windows : forbidden.other).test(path)) return;
  throw new Error(`File name cannot contain any of the following characters: ${onWindows ? '* " \\ / < > : | ?' : '\\ / :'}`);
}

/** `Note 1.md`, `Note 2.md`, and so on, until one is free. */
export async function freePath(path: string, taken: (path: string) => boolean | Promise<boolean>): Promise<string> {
  const folder = parentPath(path);
  const [base, extension] = splitName(nameOf(path));
  for (let count = 0; ; count += 1) {
    const name = `${base}${count === 0 ? '' : ` ${count}`}${extension === '' ? '' : `.${extension}`}`;
    if (!await taken(joined(folder, name))) return joined(folder, name);
  }
}
