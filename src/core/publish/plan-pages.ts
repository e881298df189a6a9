import { compileEntry, compileFragment, compilePage, type PublicTexts } from './compile/compile';
import type { PageSheet } from './compile/part';
import type { Finding } from './finding';
import type { SiteDrawing } from './map-site';
import { pageNeeds } from './page-key';
import { logPage, logYears } from './pages/log-page';
import type { LogPage } from '../log/log-pages';

/** One page that shows notes: what it is made of, and how. */
export interface PagePlan {
  /** Site path. */
  readonly path: string;
  /** Vault paths of the notes that the page shows as its own. */
  readonly notes: readonly string[];
  /** Vault paths of all texts that `make` asks for. */
  readonly needs: readonly string[];
  /** Changes whenever the page may. */
  readonly key: string;
  /** Needs no other input than the texts: the same texts give the same page. */
  make(texts: PublicTexts): MadePage;
}

export interface MadePage {
  readonly text: string;
  /** Vault paths. */
  readonly assets: readonly string[];
  readonly findings: readonly Finding[];
}

/** Every page of the site that shows a note, in the order of their paths. */
export function planPages(drawing: SiteDrawing, withheldDigest: string): readonly PagePlan[] {
  const { map, notes } = drawing;
  const needsOf = pageNeeds(map, withheldDigest);
  const plan = (path: string, own: readonly string[], extra: string, write: (sheet: PageSheet, texts: PublicTexts) => string): PagePlan => {
    const needs = needsOf(own);
    return {
      path,
      notes: own,
      needs: needs.paths,
      key: `${extra}\n${needs.key}`,
      make(texts) {
        const sheet: PageSheet = { path, findings: [], assets: new Set(), embeds: 0, embedded: 0 };
        const text = write(sheet, texts);
        return { text, assets: [...sheet.assets], findings: sheet.findings };
      },
    };
  };
  const logIndex = `${notes.logSiteFolder}README.md`;
  const introduction = notes.log.length === 0 ? undefined : [...notes.pages].find(([, page]) => page === logIndex)?.[0];
  const pages: PagePlan[] = [];
  for (const [path, page] of [...notes.pages, ...[...drawing.chrome.keys()].map((name) => [name, name] as const)]) {
    if (path === introduction) continue;
    const fragment = drawing.chrome.has(path);
    pages.push(plan(page, [path], fragment ? 'fragment' : 'page', (sheet, texts) => compileOne(path, fragment, sheet, texts)));
  }
  for (const page of notes.log) pages.push(plan(`${notes.logSiteFolder}${page.name}`, ownNotes(page), 'log', (sheet, texts) => compileLog(page, sheet, texts)));
  if (notes.log.some((page) => page.year !== undefined)) {
    const years = notes.log.map((page) => ({ page: `${notes.logSiteFolder}${page.name}`, title: page.year ?? '', count: page.entries.length }));
    const own = introduction === undefined ? [] : [introduction];
    pages.push(plan(logIndex, own, `years${JSON.stringify(years)}`, (sheet, texts) => logYears(years, intro(sheet, texts), map.strings)));
  }
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));

  function ownNotes(page: LogPage): readonly string[] {
    const first = page.year === undefined && introduction !== undefined ? [introduction] : [];
    return [...first, ...page.entries.map((entry) => entry.facts.path)];
  }

  function intro(sheet: PageSheet, texts: PublicTexts): string {
    return introduction === undefined ? '' : compileOne(introduction, false, sheet, texts);
  }

  function compileOne(path: string, fragment: boolean, sheet: PageSheet, texts: PublicTexts): string {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`Cannot make page "${sheet.path}": the text of "${path}" was not read`);
    const work = { site: map, texts, page: sheet };
    return fragment ? compileFragment(text, work) : compilePage(text, work);
  }

  function compileLog(page: LogPage, sheet: PageSheet, texts: PublicTexts): string {
    const body = (path: string): string => {
      const text = texts.get(path);
      if (text === undefined) throw new Error(`Cannot make page "${sheet.path}": the text of "${path}" was not read`);
      return compileEntry(text, { site: map, texts, page: sheet });
    };
    return logPage(page, page.year === undefined ? intro(sheet, texts) : '', (path) => map.placements.get(path), body, map.strings);
  }
}
