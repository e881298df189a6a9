import { entryDayReader } from '../../log/entry-day';
import { entryIds } from '../../log/entry-ids';
import { logEntry } from '../../log/log-entry';
import { logHeading } from '../../log/log-heading';
import { logPages, type LogPage } from '../../log/log-pages';
import type { NoteFacts } from '../../note/facts';
import type { Settings } from '../../settings';
import { escapeMarkdown } from '../../text/markdown-escape';
import { visibleText } from '../compile/visible-text';
import { headingIds, type HeadingIds } from './heading-ids';
import type { Placement, SiteMap } from './site-map';
import { noteName } from '../../note/note-name';
import { titleHeadingOf } from './title';

/** Where notes go: the pages of the log, and the site paths of all others. */
export interface NotePages {
  /** Site path by vault path, of every published note that has a page of its own. */
  readonly pages: ReadonlyMap<string, string>;
  /** Site folder of the log page, with a `/` at its end. */
  readonly logSiteFolder: string;
  /** Vault path of the note that opens the log, `README` of its folder: it has no page to itself. */
  readonly introduction?: string;
  /** Vault paths, and site paths too, of the author's own navbar, sidebar and cover. */
  readonly chrome: readonly string[];
  readonly log: readonly LogPage[];
}

/** Parts the published notes into entries of the log and notes with a page of their own. */
export function partLog(published: readonly NoteFacts[], { folders, logFormat }: Settings): { readonly log: readonly LogPage[]; readonly others: readonly NoteFacts[] } {
  const dayOf = entryDayReader(logFormat);
  const entries = [];
  const others = [];
  for (const facts of published) {
    const entry = logEntry(facts, folders.log, dayOf);
    if (entry === undefined) others.push(facts);
    else entries.push(entry);
  }
  return { log: logPages(entries), others };
}

/**
 * The place of every published note, with the ids of its headings. `bare` is the site map before any note has its
 * place's title and ids: what the words of a heading need to know.
 */
export function placeNotes(notes: NotePages, bare: SiteMap): ReadonlyMap<string, Placement> {
  const placements = new Map<string, Placement>();
  for (const [path, page] of [...notes.pages, ...notes.chrome.map((own) => [own, own] as const)]) {
    const facts = bare.published.get(path);
    if (facts !== undefined && path !== notes.introduction) placements.set(path, placeOf(facts, page, noteName(path), headingIds(), bare));
  }
  const isWhole = notes.log.some(({ year }) => year === undefined);
  const first = headingIds(notes.log.filter(() => isWhole).flatMap(({ entries }) => [...entryIds(entries).values()]));
  placeIntroduction(notes, first, placements, bare);
  for (const page of notes.log) placeEntries(page, notes, isWhole ? first : undefined, placements, bare);
  return placements;
}

function placeIntroduction(notes: NotePages, ids: HeadingIds, placements: Map<string, Placement>, bare: SiteMap): void {
  const log = bare.logTitle;
  const facts = notes.introduction === undefined ? undefined : bare.published.get(notes.introduction);
  if (facts === undefined) ids.next(log, log);
  else placements.set(facts.path, placeOf(facts, `${notes.logSiteFolder}README.md`, log, ids, bare));
}

/** `shared` are the ids of the page that all entries have in common with the introduction. */
function placeEntries(log: LogPage, notes: NotePages, shared: HeadingIds | undefined, placements: Map<string, Placement>, bare: SiteMap): void {
  const own = entryIds(log.entries);
  const ids = shared ?? headingIds(own.values());
  if (log.year !== undefined) ids.next(log.year, log.year);
  for (const entry of log.entries) {
    const id = own.get(entry) ?? '';
    placements.set(entry.facts.path, {
      page: `${notes.logSiteFolder}${log.name}`,
      title: logHeading(entry, bare.headingStyle),
      entry: id,
      ownTitle: id,
      headingIds: idsOf(entry.facts, ids, bare),
    });
  }
}

/** The place of a note that says its own title; `name` is its title when no heading is. */
function placeOf(facts: NoteFacts, page: string, name: string, ids: HeadingIds, bare: SiteMap): Placement {
  const heading = titleHeadingOf(facts);
  const title = (heading === undefined ? '' : visibleText(heading, facts, bare)) || name;
  const own = heading === undefined ? ids.next(escapeMarkdown(title), title) : undefined;
  return {
    page,
    title,
    ...(own?.explicit === true ? { ownTitle: own.id } : {}),
    headingIds: idsOf(facts, ids, bare),
  };
}

function idsOf(facts: NoteFacts, ids: HeadingIds, bare: SiteMap): Placement['headingIds'] {
  return facts.headings.map((heading) => ids.next(heading.text, visibleText(heading.text, facts, bare)));
}
