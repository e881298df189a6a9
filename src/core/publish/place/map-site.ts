import { stringsFor } from '../../i18n/index';
import type { NoteFacts } from '../../note/facts';
import type { DaySpan } from '../../log/day-span';
import { headingStyleOf } from '../../log/heading-format';
import type { LogPage } from '../../log/log-pages';
import { isPaper } from '../../paper/paper';
import { isWeekPlan, weekDays } from '../../plan/week-note';
import type { Settings } from '../../settings';
import { READ_DATE, readingDay } from '../../question/question-day';
import { folderOf } from '../pages/page-list';
import { partLog, placeNotes, type NotePages } from './place-notes';
import { homeNote, isChrome } from './own-pages';
import { quotedNotes, type Quoted } from './quoted-notes';
import type { SiteInput } from './site-input';
import { siteLanguage } from './site-language';
import type { Placement, SiteMap } from './site-map';
import { sitePaths } from './site-path';
import { siteProjects, type SiteProject } from './site-projects';

/** A site on the drawing board: where everything is, before any page is made. */
export interface SiteDrawing {
  readonly map: SiteMap;
  readonly notes: NotePages;
  /** Vault path of the note that is the home page. */
  readonly home: string | undefined;
  /** The author's own `_navbar.md`, `_sidebar.md`, `_coverpage.md` of the vault's root, by that name. */
  readonly chrome: ReadonlyMap<string, NoteFacts>;
  /** Vault path of the folder of the deep reads. */
  readonly papersFolder: string;
  /** Whom the page of a note quotes, by the note's vault path. */
  readonly quoted: ReadonlyMap<string, Quoted>;
  /** What readers may be told of each project, by its vault path. */
  readonly projects: ReadonlyMap<string, SiteProject>;
  /** Vault path of the folder of the week plans. */
  readonly plansFolder: string;
  /** The log shows its years as maps of their days. */
  readonly logMap: boolean;
}

/** Gives every published note its place, and every attachment its name. */
export function mapSite(input: SiteInput): SiteDrawing {
  const all = input.published.map((note) => note.facts);
  const { settings } = input;
  const chrome = new Map(all.filter((facts) => isChrome(facts.path)).map((facts) => [facts.path, facts]));
  const { log, others } = partLog(all.filter((facts) => !chrome.has(facts.path)), settings);
  const home = homeNote(others, settings.home);
  const logIndex = log.length === 0 ? undefined : `${settings.folders.log}/README.md`;
  const names = sitePaths([...others.map(wantedPath), ...(logIndex === undefined ? [] : [logIndex]), ...input.attachments]);
  const pages = new Map(others.map((facts) => [facts.path, names.get(wantedPath(facts)) ?? facts.path]));
  if (home !== undefined) moveHome(home, pages);
  const logSiteFolder = logIndex === undefined ? '' : `${folderOf(names.get(logIndex) ?? logIndex)}/`;
  const introduction = others.find((facts) => facts.path === logIndex && facts.path !== home)?.path;
  const notes: NotePages = {
    pages,
    chrome: [...chrome.keys()],
    logSiteFolder,
    log: log.map((page) => apart(page, logSiteFolder, pages)),
    ...(introduction === undefined ? {} : { introduction }),
  };
  const bare = bareMap(input, notes, names);
  const map = { ...bare, placements: new Map([...bare.placements, ...placeNotes(notes, bare)]) };
  return {
    map,
    notes,
    home,
    chrome,
    quoted: quotedNotes(map, settings.folders.concepts),
    projects: siteProjects(map, log.flatMap(({ entries }) => entries), settings.folders),
    papersFolder: settings.folders.papers,
    plansFolder: settings.folders.plans,
    logMap: settings.logHeatMap,
  };
}

/** The page of a year, which a note of that name does not have to make room for. */
function apart(page: LogPage, folder: string, pages: ReadonlyMap<string, string>): LogPage {
  if (page.year === undefined) return page;
  const taken = new Set([...pages.values()].map((path) => path.toLowerCase()));
  let { name } = page;
  for (let count = 2; taken.has(`${folder}${name}`.toLowerCase()); count += 1) name = `${page.year}-${count}.md`;
  return { ...page, name };
}

/** A canvas becomes a page beside the note of the same name. */
function wantedPath({ path }: NoteFacts): string {
  return path.toLowerCase().endsWith('.md') ? path : `${path}.md`;
}

/** The site as far as a heading's words need it, whose links say which notes are on the site: no title, no id. */
function bareMap(input: SiteInput, notes: NotePages, names: ReadonlyMap<string, string>): SiteMap {
  const { published, attachments, library, isWithheldName, settings } = input;
  const all = published.map((note) => note.facts);
  const language = settings.language === 'auto' ? siteLanguage(all) : settings.language;
  const strings = stringsFor(language);
  return {
    strings,
    language,
    logTitle: settings.logTitle || strings.log,
    headingStyle: headingStyleOf(settings.logHeadingFormat),
    library,
    published: new Map(all.map((facts) => [facts.path, facts])),
    placements: new Map([
      ...[...notes.pages].map(([path, page]) => [path, untitled(page)] as const),
      ...notes.log.flatMap((page) => page.entries.map(({ facts }) => [facts.path, untitled(page.name)] as const)),
      ...notes.chrome.map((path) => [path, untitled(path)] as const),
    ]),
    assets: new Map(attachments.map((path) => [path, names.get(path) ?? path])),
    isWithheldName,
    propertiesShown: settings.propertiesShown,
    papers: all.filter(({ path, properties: { values } }) => isPaper({ path, values }, settings.folders.papers)).map(({ path }) => path).sort(),
    weeks: publishedWeeks(all, settings),
    literatureColumns: settings.literatureColumns,
    askedDays: new Map([
      ...(settings.propertiesShown.includes(READ_DATE) ? all.flatMap(({ path, properties: { values } }) => readDay(values, path)) : []),
      ...notes.log.flatMap((page) => page.entries.map(({ facts, start, end }) => [facts.path, end ?? start] as const)),
    ]),
  };
}

/** A property that is not shown tells no days. */
function publishedWeeks(all: readonly NoteFacts[], { folders, propertiesShown }: Settings): ReadonlyMap<string, DaySpan | undefined> {
  const weeks = all.filter(({ path, properties: { values } }) => isWeekPlan({ path, values }, folders.plans));
  return new Map(weeks.map(({ path, properties: { values }, headings }) => {
    const shown = Object.fromEntries(Object.entries(values).filter(([key]) => propertiesShown.includes(key)));
    return [path, weekDays({ path, values: shown }, headings.map(({ text }) => text))] as const;
  }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A property that stays in the vault tells no day. */
function readDay(values: NoteFacts['properties']['values'], path: string): readonly (readonly [string, string])[] {
  const day = readingDay(values);
  return day === undefined ? [] : [[path, day]];
}

function untitled(page: string): Placement {
  return { page, title: '', headingIds: [] };
}

/** The home page is what docsify opens first, whatever the note's name in the vault. */
function moveHome(home: string, pages: Map<string, string>): void {
  const own = pages.get(home);
  const other = [...pages].find(([path, page]) => page === 'README.md' && path !== home)?.[0];
  if (other !== undefined && own !== undefined) pages.set(other, freeName(pages));
  pages.set(home, 'README.md');
}

function freeName(pages: ReadonlyMap<string, string>): string {
  const taken = new Set([...pages.values()].map((page) => page.toLowerCase()));
  for (let count = 2; ; count += 1) if (!taken.has(`readme-${count}.md`)) return `README-${count}.md`;
}
