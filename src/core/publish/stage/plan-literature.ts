import { literaturePage } from '../pages/literature-page';
import { folderOf, inTitleOrder } from '../pages/page-list';
import { item } from '../pages/sidebar';
import { sourceOf } from '../compile/compile';
import type { SiteDrawing } from '../place/map-site';
import type { Draft } from './draft';
import { ownPageOf } from './own-page';

/** The page that the papers' folder opens with, where its author wrote none: the literature table. */
export function* literatureDrafts({ map, notes, papersFolder }: SiteDrawing): Generator<Draft> {
  const published = map.papers.flatMap((path) => {
    const page = notes.pages.get(path);
    return page === undefined ? [] : [{ path, page }];
  });
  const path = ownPageOf(papersFolder, published, notes.pages);
  if (path === undefined) return;
  const papers = new Set(map.papers);
  const others = inTitleOrder([...notes.pages].flatMap(([note, page]) => (folderOf(page) === folderOf(path) && !papers.has(note) ? [{ page, title: map.placements.get(note)?.title ?? page }] : [])));
  const frame = { title: map.strings.papers, others: others.map(item) };
  yield { path, notes: [], reads: map.papers, kind: `literature${JSON.stringify(frame)}`, write: (work) => literaturePage(frame, sourceOf(work)) };
}
