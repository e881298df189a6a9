import type { NoteFacts } from '../../note/facts';
import type { Settings } from '../../settings';
import type { SiteDrawing } from '../place/map-site';
import { coverpage } from '../pages/coverpage';
import { folderIndex } from '../pages/folder-index';
import { home } from '../pages/home';
import { navbar } from '../pages/navbar';
import { notFound } from '../pages/not-found';
import { folderOf, siteFolders, type ListedPage, type SiteFolders } from '../pages/page-list';
import { indexOf, sidebar } from '../pages/sidebar';
import { tagsPage } from '../pages/tags-page';
import { QUESTIONS_PAGE } from '../place/question-anchor';
import { TAGS_PAGE } from '../place/tag-anchor';
import { newestWeeksFirst } from './week-order';

const LATEST = 10;
const LATEST_IN_SIDEBAR = 30;

/** A page of the site that no note stands behind. */
export interface GeneratedPage {
  readonly path: string;
  readonly text: string;
}

/** Index pages, sidebars, navbar, cover, tags and the page for what is not there, from the published notes alone. */
export function generatedPages(drawing: SiteDrawing, siteTitle: string, settings: Settings, made: ReadonlySet<string>): readonly GeneratedPage[] {
  const { map, notes } = drawing;
  const { strings } = map;
  const own = [...notes.pages].map(([path, page]) => ({ page, title: map.placements.get(path)?.title ?? page }));
  const logPages = notes.log.map((page) => ({ page: `${notes.logSiteFolder}${page.name}`, title: page.year ?? map.logTitle }));
  const folders = withWeeks(siteFolders([...own, ...logPages]), drawing);
  const titleOf = folderTitle(drawing, settings);
  const latest = latestEntries(drawing);
  const pages: GeneratedPage[] = [];
  const write = (path: string, text: () => string): void => {
    if (!made.has(path)) pages.push({ path, text: text() });
  };
  write('README.md', () => home(siteTitle, latest.slice(0, LATEST), folders, titleOf, strings));
  for (const folder of folders.folders) {
    if (folder !== '') write(indexOf(folder), () => folderIndex(folder, folders, titleOf, strings));
    const listed = folder === folderOf(`${notes.logSiteFolder}x`) && folder !== '' ? latest.slice(0, LATEST_IN_SIDEBAR) : [];
    const path = folder === '' ? '_sidebar.md' : `${folder}/_sidebar.md`;
    if (!made.has('_sidebar.md')) write(path, () => sidebar(folder, listed.length === 0 ? folders : withEntries(folders, folder, listed), titleOf, strings));
  }
  const sections = folders.childrenOf('').map((folder) => ({ page: indexOf(folder), title: titleOf(folder) }));
  const tagged = taggedPages(drawing);
  const questionLink = made.has(QUESTIONS_PAGE) ? [{ page: QUESTIONS_PAGE, title: strings.questions.title }] : [];
  const tagLink = tagged.length === 0 ? [] : [{ page: TAGS_PAGE, title: strings.tags }];
  write('_navbar.md', () => navbar([{ page: 'README.md', title: strings.home }, ...sections, ...questionLink, ...tagLink]));
  write('_coverpage.md', () => coverpage(siteTitle, sections.map((section) => section.title), '', strings));
  write('_404.md', () => notFound(strings));
  if (tagged.length > 0) write(TAGS_PAGE, () => tagsPage(tagged, strings));
  return pages;
}

/** Weeks stand in their folder before what else is there, the newest first. */
function withWeeks(folders: SiteFolders, { map, notes }: SiteDrawing): SiteFolders {
  const order = new Map(newestWeeksFirst([...map.weeks.keys()], map).map((note, index) => [notes.pages.get(note), index]));
  const isWeek = ({ page }: ListedPage): boolean => order.has(page);
  return {
    ...folders,
    pagesOf(folder) {
      const pages = folders.pagesOf(folder);
      const weeks = pages.filter(isWeek).sort((a, b) => (order.get(a.page) ?? 0) - (order.get(b.page) ?? 0));
      return weeks.length === 0 ? pages : [...weeks, ...pages.filter((page) => !isWeek(page))];
    },
  };
}

function withEntries(folders: SiteFolders, folder: string, entries: readonly ListedPage[]): SiteFolders {
  return { ...folders, pagesOf: (asked) => (asked === folder ? [...folders.pagesOf(asked), ...entries] : folders.pagesOf(asked)) };
}

function latestEntries({ map, notes }: SiteDrawing): readonly ListedPage[] {
  const entries: ListedPage[] = [];
  for (const page of notes.log) {
    for (const entry of page.entries) {
      const place = map.placements.get(entry.facts.path);
      if (place?.entry !== undefined) entries.push({ page: place.page, anchor: place.entry, title: place.title });
      if (entries.length >= LATEST_IN_SIDEBAR) return entries;
    }
  }
  return entries;
}

/** A folder is called by the title of its own index note, by the site's word for one of the plugin's folders, else by its name. */
function folderTitle({ map, notes }: SiteDrawing, settings: Settings): (folder: string) => string {
  const titles = new Map<string, string>();
  for (const kind of ['log', 'papers', 'concepts', 'plans', 'projects'] as const) titles.set(settings.folders[kind], kind === 'log' ? map.logTitle : map.strings[kind]);
  if (notes.logSiteFolder !== '') titles.set(notes.logSiteFolder.slice(0, -1), map.logTitle);
  for (const [path, page] of notes.pages) {
    const place = map.placements.get(path);
    if (page.endsWith('/README.md') && place !== undefined && !/^readme$/i.test(place.title)) titles.set(folderOf(page), place.title);
  }
  return (folder) => titles.get(folder) ?? folder.slice(folder.lastIndexOf('/') + 1);
}

function taggedPages({ map }: SiteDrawing): readonly (ListedPage & { readonly tags: readonly string[] })[] {
  return [...map.published.values()].flatMap((facts: NoteFacts) => {
    const place = map.placements.get(facts.path);
    if (place === undefined || facts.tags.length === 0) return [];
    return [{ page: place.page, ...(place.entry === undefined ? {} : { anchor: place.entry }), title: place.title, tags: facts.tags }];
  });
}
