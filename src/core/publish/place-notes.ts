import { logEntry } from '../log/log-entry';
import { logHeading } from '../log/log-heading';
import { logPages, type LogPage } from '../log/log-pages';
import type { NoteFacts } from '../note/facts';
import { visibleText } from './compile/visible-text';
import { headingIds, type HeadingIds } from './heading-ids';
import type { Placement, SiteMap } from './site-map';
import { noteName, titleHeadingOf } from './title';

/** Where notes go: the pages of the log, and the site paths of all others. */
export interface NotePages {
  /** Vault folder of the log. */
  readonly logFolder: string;
  /** Site path by vault path, of every published note that has a page of its own. */
  readonly pages: ReadonlyMap<string, string>;
  /** Site folder of the log page. */
  readonly logSiteFolder: string;
  readonly log: readonly LogPage[];
}

/** Parts the published notes into entries of the log and notes with a page of their own. */
export function partLog(published: readonly NoteFacts[], logFolder: string): { readonly log: readonly LogPage[]; readonly others: readonly NoteFacts[] } {
  const entries = [];
  const others = [];
  for (const facts of published) {
    const entry = logEntry(facts, logFolder);
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
  for (const [path, page] of notes.pages) {
    const facts = bare.published.get(path);
    if (facts !== undefined) placements.set(path, placeOnOwnPage(facts, page, bare));
  }
  for (const page of notes.log) {
    const ids = headingIds();
    const title = page.year ?? bare.strings.log;
    ids.next(title, title);
    for (const entry of page.entries) {
      const heading = logHeading(entry);
      const own = ids.next(heading, heading);
      placements.set(entry.facts.path, {
        page: `${notes.logSiteFolder}${page.name}`,
        title: heading,
        entry: own.id,
        ...(own.explicit ? { ownTitle: own.id } : {}),
        headingIds: idsOf(entry.facts, ids, bare),
      });
    }
  }
  return placements;
}

function placeOnOwnPage(facts: NoteFacts, page: string, bare: SiteMap): Placement {
  const ids = headingIds();
  const heading = titleHeadingOf(facts);
  const title = (heading === undefined ? '' : visibleText(heading, facts, bare)) || noteName(facts.path);
  const own = heading === undefined ? ids.next(title, title) : undefined;
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
