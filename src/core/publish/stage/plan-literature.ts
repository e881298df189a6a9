import { literaturePage } from '../pages/literature-page';
import { folderOf, inTitleOrder } from '../pages/page-list';
import { item } from '../pages/sidebar';
import { sourceOf } from '../compile/compile';
import type { SiteDrawing } from '../place/map-site';
import type { Draft } from './draft';

/** The page that the papers' folder opens with, where its author wrote none: the literature table. */
export function* literatureDrafts({ map, notes, papersFolder }: SiteDrawing): Generator<Draft> {
  const inFolder = map.papers.flatMap((path) => {
    const page = notes.pages.get(path);
    return page !== undefined && isBelow(path, papersFolder) ? [{ path, page }] : [];
  });
  const [first] = inFolder;
  if (first === undefined) return;
  const folder = siteFolderOf(first, papersFolder);
  const path = `${folder}/README.md`;
  const taken = new Set([...notes.pages.values()].map((page) => page.toLowerCase()));
  if (folder === '' || taken.has(path.toLowerCase())) return;
  const papers = new Set(map.papers);
  const others = inTitleOrder([...notes.pages].flatMap(([note, page]) => (folderOf(page) === folder && !papers.has(note) ? [{ page, title: map.placements.get(note)?.title ?? page }] : [])));
  const frame = { title: map.strings.papers, others: others.map(item) };
  yield { path, notes: [], reads: map.papers, kind: `literature${JSON.stringify(frame)}`, write: (work) => literaturePage(frame, sourceOf(work)) };
}

function isBelow(path: string, folder: string): boolean {
  return path.slice(0, folder.length + 1).toLowerCase() === `${folder.toLowerCase()}/`;
}

/** As many folders up from the page as the note lies below the papers' folder. */
function siteFolderOf({ path, page }: { readonly path: string; readonly page: string }, papersFolder: string): string {
  const depth = folderOf(path).slice(papersFolder.length).split('/').length - 1;
  let folder = folderOf(page);
  for (let up = 0; up < depth; up++) folder = folderOf(folder);
  return folder;
}
