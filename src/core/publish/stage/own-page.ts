import { folderOf } from '../pages/page-list';

/** The site path of the page that a folder of the plugin opens with; undefined where none of these notes lies in it, or its author wrote that page. */
export function ownPageOf(folder: string, notes: readonly { readonly path: string; readonly page: string }[], pages: ReadonlyMap<string, string>): string | undefined {
  const first = notes.find(({ path }) => path.slice(0, folder.length + 1).toLowerCase() === `${folder.toLowerCase()}/`);
  if (first === undefined) return undefined;
  const siteFolder = siteFolderOf(first, folder);
  const path = `${siteFolder}/README.md`;
  const taken = new Set([...pages.values()].map((page) => page.toLowerCase()));
  return siteFolder === '' || taken.has(path.toLowerCase()) ? undefined : path;
}

/** As many folders up from the page as the note lies below the plugin's folder. */
function siteFolderOf({ path, page }: { readonly path: string; readonly page: string }, above: string): string {
  const depth = folderOf(path).slice(above.length).split('/').length - 1;
  let folder = folderOf(page);
  for (let up = 0; up < depth; up++) folder = folderOf(folder);
  return folder;
}
