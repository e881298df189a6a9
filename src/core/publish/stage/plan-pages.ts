import type { LogPage } from '../../log/log-pages';
import { compileEntry, compileFragment, compilePage, type PageWork } from '../compile/compile';
import type { PublicText, PublicTexts } from '../compile/public-text';
import type { Finding } from '../finding';
import type { SiteDrawing } from '../place/map-site';
import { pageNeeds, type PageNeeds } from './page-key';
import { logPage, logYears } from '../pages/log-page';

/** One page that shows notes: what it is made of, and how. */
export interface PagePlan {
  /** Site path. */
  readonly path: string;
  /** Vault paths of the notes that the page shows as its own. */
  readonly notes: readonly string[];
  /** What `make` asks for; found out when it is asked, and not kept. */
  needs(): PageNeeds;
  /** Needs no other input than the texts: the same texts give the same page. */
  make(texts: PublicTexts): MadePage;
}

export interface MadePage {
  readonly text: string;
  /** Vault paths. */
  readonly assets: readonly string[];
  readonly findings: readonly Finding[];
}

/** One page before anyone has asked what it needs. */
interface Draft {
  readonly path: string;
  readonly notes: readonly string[];
  /** Tells pages apart that are made of the same notes in other ways. */
  readonly kind: string;
  readonly write: (work: PageWork) => string;
}

/** Every page of the site that shows a note, in the order of their paths. */
export function planPages(drawing: SiteDrawing, withheldDigest: string): readonly PagePlan[] {
  const { map, quoted } = drawing;
  const needsOf = pageNeeds(map, withheldDigest);
  const drafts = [...ownPages(drawing), ...logPages(drawing)].sort((a, b) => (a.path < b.path ? -1 : 1));
  return drafts.map(({ path, notes, kind, write }) => {
    return {
      path,
      notes,
      needs: () => needsOf(`${kind}\n${map.language}\n`, notes, kind === 'page' ? notes.flatMap((note) => quoted.get(note)?.by ?? []) : []),
      make(texts) {
        const page = { path, around: kind === 'fragment', findings: [], assets: new Set<string>(), embeds: 0, embedded: 0 };
        const text = write({ site: map, texts, page, quoted });
        return { text, assets: [...page.assets], findings: page.findings };
      },
    };
  });
}

function* ownPages({ notes, chrome }: SiteDrawing): Generator<Draft> {
  for (const [path, page] of notes.pages) {
    if (path !== notes.introduction) yield { path: page, notes: [path], kind: 'page', write: (work) => compilePage(textOf(path, work), work) };
  }
  for (const path of chrome.keys()) yield { path, notes: [path], kind: 'fragment', write: (work) => compileFragment(textOf(path, work), work) };
}

function* logPages({ map, notes }: SiteDrawing): Generator<Draft> {
  const { introduction, log, logSiteFolder } = notes;
  const index = `${logSiteFolder}README.md`;
  const introduced = (work: PageWork): string => (introduction === undefined ? '' : compilePage(textOf(introduction, work), work));
  for (const page of log) {
    const whole = page.year === undefined;
    yield {
      path: `${logSiteFolder}${page.name}`,
      notes: [...(whole && introduction !== undefined ? [introduction] : []), ...page.entries.map((entry) => entry.facts.path)],
      kind: 'log',
      write: (work) => logPage(page, { head: whole ? introduced(work) : '', entry: (path) => entryOf(path, work), strings: map.strings }),
    };
  }
  if (!log.some((page) => page.year !== undefined)) return;
  const years = log.map((page: LogPage) => ({ page: `${logSiteFolder}${page.name}`, title: page.year ?? '', count: page.entries.length }));
  yield {
    path: index,
    notes: introduction === undefined ? [] : [introduction],
    kind: `years${JSON.stringify(years)}`,
    write: (work) => logYears(years, introduced(work), map.strings),
  };
}

function entryOf(path: string, work: PageWork): { readonly text: string; readonly id?: string } {
  const id = work.site.placements.get(path)?.ownTitle;
  return { text: compileEntry(textOf(path, work), work), ...(id === undefined ? {} : { id }) };
}

function textOf(path: string, work: PageWork): PublicText {
  const text = work.texts.get(path);
  if (text === undefined) throw new Error(`Cannot make page "${work.page.path}": the text of "${path}" was not read`);
  return text;
}
