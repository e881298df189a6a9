import { pageRoute } from '../../docsify/route';
import type { LogEntry } from '../../log/log-entry';
import type { LogPage } from '../../log/log-pages';
import { compileEntry, compilePage, type PageWork } from '../compile/compile';
import { shownCharacters } from '../compile/shown-characters';
import type { SiteDrawing } from '../place/map-site';
import { logPage } from '../pages/log-page';
import { logYears, wayBetweenYears, type ListedYear } from '../pages/log-years';
import type { ListedPage } from '../pages/page-list';
import { yearMaps } from '../pages/year-map';
import { textOf, type Draft } from './draft';

/** The pages of the log: one, or one a year and before them the list of the years. */
export function* logDrafts(drawing: SiteDrawing): Generator<Draft> {
  const { notes: { introduction, log, logSiteFolder }, map, logMap } = drawing;
  const pageOf = (page: LogPage): string => `${logSiteFolder}${page.name}`;
  const introduced = (work: PageWork): string => (introduction === undefined ? '' : compilePage(textOf(introduction, work), work));
  const own = introduction === undefined ? [] : [introduction];
  const index = `${logSiteFolder}README.md`;
  const years = log.flatMap((page) => listedYear(page, pageOf(page), drawing));
  for (const [at, page] of log.entries()) {
    const { year } = page;
    const title = year ?? map.logTitle;
    const way = year === undefined ? '' : wayBetweenYears(index, years[at + 1], years[at - 1], map.strings);
    // A span that runs into the year stands on the page of the year before.
    const running = logMap && year !== undefined ? log.slice(at + 1).flatMap(({ entries }) => entries).filter(({ end = '' }) => end >= year) : [];
    const notes = [...(year === undefined ? own : []), ...page.entries.map(({ facts }) => facts.path)];
    yield {
      path: pageOf(page),
      notes,
      reads: running.map(({ facts }) => facts.path),
      kind: `log${JSON.stringify([title, way, logMap])}`,
      write: (work) => {
        const shown = page.entries.map((entry) => ({ entry, ...shownEntry(entry, work) }));
        const apart: PageWork = { ...work, page: { ...work.page, findings: [], assets: new Set() } };
        const mapped = logMap ? [...shown, ...running.map((entry) => ({ entry, ...shownEntry(entry, apart) }))] : [];
        return logPage({
          title,
          head: year === undefined ? introduced(work) : '',
          way,
          map: yearMaps(
            mapped.map(({ entry: { start, end }, title: name, text, page: place, id }) => ({ start, ...(end === undefined ? {} : { end }), title: name, href: pageRoute(place, id), characters: shownCharacters(text) })),
            { language: map.language, strings: map.strings, ...(year === undefined ? {} : { only: year }) },
          ),
          entries: shown,
        });
      },
    };
  }
  if (years.length > 0) {
    yield { path: index, notes: own, reads: [], kind: `years${JSON.stringify([years, map.logTitle])}`, write: (work) => logYears(years, introduced(work), map.logTitle, map.strings, map.language) };
  }
}

function shownEntry({ facts: { path } }: LogEntry, work: PageWork): { readonly title: string; readonly id: string; readonly page: string; readonly text: string } {
  const place = work.site.placements.get(path);
  return { title: place?.title ?? '', id: place?.entry ?? '', page: place?.page ?? '', text: compileEntry(textOf(path, work), work) };
}

function listedYear({ year, entries }: LogPage, page: string, { map }: SiteDrawing): readonly ListedYear[] {
  const [newest] = entries;
  const oldest = entries.at(-1);
  if (year === undefined || newest === undefined || oldest === undefined) return [];
  const place = map.placements.get(newest.facts.path);
  const link: ListedPage = { page, title: place?.title ?? '', ...(place?.entry === undefined ? {} : { anchor: place.entry }) };
  const monthOf = ({ start }: LogEntry): number => Number(start.slice(5, 7)) - 1;
  return [{ page, title: year, count: entries.length, firstMonth: monthOf(oldest), lastMonth: monthOf(newest), newest: link }];
}
