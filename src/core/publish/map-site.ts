import { stringsFor } from '../i18n/index';
import type { NoteFacts } from '../note/facts';
import { folderOf } from './pages/page-list';
import { partLog, placeNotes, type NotePages } from './place-notes';
import { homeNote, isChrome } from './own-pages';
import type { SiteInput } from './site-input';
import { siteLanguage } from './site-language';
import type { Placement, SiteMap } from './site-map';
import { sitePaths } from './site-path';

/** A site on the drawing board: where everything is, before any page is made. */
export interface SiteDrawing {
  readonly map: SiteMap;
  readonly notes: NotePages;
  /** Vault path of the note that is the home page. */
  readonly home: string | undefined;
  /** The author's own `_navbar.md`, `_sidebar.md`, `_coverpage.md` of the vault's root, by that name. */
  readonly chrome: ReadonlyMap<string, NoteFacts>;
}

/** Gives every published note its place, and every attachment its name. */
export function mapSite(input: SiteInput): SiteDrawing {
  const all = input.published.map((note) => note.facts);
  const published = new Map(all.map((facts) => [facts.path, facts]));
  const { settings } = input;
  const language = settings.language === 'auto' ? siteLanguage(all) : settings.language;
  const chrome = new Map(all.filter((facts) => isChrome(facts.path)).map((facts) => [facts.path, facts]));
  const { log, others } = partLog(all.filter((facts) => !chrome.has(facts.path)), settings.folders.log);
  const home = homeNote(others, settings.home);
  const logIndex = log.length === 0 ? [] : [`${settings.folders.log}/README.md`];
  const wanted = others.map((facts) => (facts.path.toLowerCase().endsWith('.md') ? facts.path : `${facts.path}.md`));
  const names = sitePaths([...wanted, ...logIndex, ...input.attachments]);
  const pages = new Map(others.map((facts, index) => [facts.path, names.get(wanted[index] ?? '') ?? facts.path]));
  if (home !== undefined) moveHome(home, pages);
  const bare: SiteMap = {
    strings: stringsFor(language),
    language,
    library: input.library,
    published,
    placements: new Map<string, Placement>([
      ...[...pages].map(([path, page]): [string, Placement] => [path, { page, title: '', headingIds: [] }]),
      ...log.flatMap((page) => page.entries.map(({ facts }): [string, Placement] => [facts.path, { page: page.name, title: '', headingIds: [] }])),
      ...[...chrome.keys()].map((path): [string, Placement] => [path, { page: path, title: '', headingIds: [] }]),
    ]),
    assets: new Map(input.attachments.map((path) => [path, names.get(path) ?? path])),
    isWithheldName: input.isWithheldName,
    propertiesShown: settings.propertiesShown,
  };
  const logSiteFolder = logIndex[0] === undefined ? '' : `${folderOf(names.get(logIndex[0]) ?? logIndex[0])}/`;
  const notes: NotePages = { logFolder: settings.folders.log, pages, logSiteFolder, log };
  const placements = new Map([...bare.placements, ...placeNotes(notes, bare)]);
  return { map: { ...bare, placements }, notes, home, chrome };
}

/** The home page is what docsify opens first, whatever the note's name in the vault. */
function moveHome(home: string, pages: Map<string, string>): void {
  const own = pages.get(home);
  const other = [...pages].find(([path, page]) => page === 'README.md' && path !== home)?.[0];
  if (other !== undefined && own !== undefined) pages.set(other, own === 'README.md' ? 'README-2.md' : freeName('README-2.md', pages));
  pages.set(home, 'README.md');
}

function freeName(name: string, pages: ReadonlyMap<string, string>): string {
  const taken = new Set([...pages.values()].map((page) => page.toLowerCase()));
  let free = name;
  for (let count = 3; taken.has(free.toLowerCase()); count += 1) free = `README-${count}.md`;
  return free;
}
