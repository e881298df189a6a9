import { pageLink } from '../../docsify/route';
import { valueTexts } from '../../paper/paper';
import type { LoggedLine } from '../../plan/log-lines';
import type { TaskCounts } from '../../plan/plan-against-log';
import { projectOverview, type ProjectSource, type ProjectTask, type ProjectWeek } from '../../project/project-overview';
import { escapeHtml, escapeMarkdown } from '../../text/markdown-escape';
import type { Span } from '../../text/token';
import type { SiteMap } from '../place/site-map';
import type { SiteProject } from '../place/site-projects';
import { destinationOf } from './destination';
import type { PublicText, PublicTexts } from './public-text';
import { shownDays } from './shown-days';
import { boxHtml, shownFields } from './task-html';
import { timelineHtml } from './timeline-svg';
import { visibleText } from './visible-text';

/** What the overview of a project is made of. */
export interface ProjectPage {
  readonly site: SiteMap;
  readonly texts: PublicTexts;
  /** A line of the note at a vault path, compiled to one line. */
  readonly line: (path: string, line: Span) => string;
}

/** What published notes say of a project: Markdown lines; none where they say nothing. */
export function projectLines(own: PublicText, project: SiteProject, page: ProjectPage): readonly string[] {
  const { site, texts } = page;
  const source = (path: string): readonly ProjectSource[] => {
    const text = texts.get(path);
    if (text === undefined) return [];
    return [{ path, title: titleOf(path, site), note: text.reading.scan, leadsThere: (written, syntax) => leadsTo(own.note.path, destinationOf(written, syntax, text.note.facts, site)) }];
  };
  const overview = projectOverview({
    own: { path: own.note.path, title: titleOf(own.note.path, site), note: own.reading.scan },
    entries: project.entries.flatMap(({ facts: { path }, start, end }) => source(path).map((each) => ({ ...each, start, ...(end === undefined ? {} : { end }) }))),
    weeks: project.weeks.flatMap((path) => source(path).map((each) => ({ ...each, days: site.weeks.get(path) }))),
    papers: project.papers.flatMap((path) => source(path).map((each) => ({ ...each, day: shownDay(path, site) }))),
    others: project.others.flatMap(source),
  });
  const { progress, questions, tasks, counts, weeks, papers, events } = overview;
  if (progress.length + questions.length + tasks.length + weeks.length + papers.length === 0) return [];
  const { project: words } = site.strings;
  const part = (title: string, id: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', `### ${title} :id=project-${id}`, '', ...lines]);
  return [
    `<div class="project">${timelineHtml(events, site)}${countsHtml(counts, site)}</div>`,
    ...part(words.progress, 'progress', progressLines(progress, page)),
    ...part(words.questions, 'questions', questions.map(({ path, ...span }) => `- ${lineText(path, span, page)} <span class="from">${linkTo(path, site)}</span>`)),
    ...part(words.tasks, 'tasks', taskLines(tasks, page)),
    ...part(words.papers, 'papers', papers.map((path) => `- ${linkTo(path, site)}${yearOf(path, site)}`)),
    ...part(words.weeks, 'weeks', weeks.flatMap((week) => weekLines(week, page))),
  ];
}

/** Days that stand one below the other; those before the newest are folded. */
function progressLines(progress: readonly LoggedLine[], page: ProjectPage): readonly string[] {
  const entries = new Map<string, string[]>();
  for (const { path, span } of progress) {
    const text = lineText(path, span, page);
    if (text !== '') entries.set(path, [...(entries.get(path) ?? []), text]);
  }
  const items = [...entries].map(([path, texts]) => {
    const [only] = texts;
    const link = `- **${linkTo(path, page.site)}**`;
    return texts.length === 1 ? `${link} ${only ?? ''}` : [link, ...texts.map((text) => `  - ${text}`)].join('\n');
  });
  const { earlier } = page.site.strings.project;
  return [...items.slice(0, NEWEST), ...folded(items.slice(NEWEST), earlier)];
}

function taskLines(tasks: readonly ProjectTask[], page: ProjectPage): readonly string[] {
  const item = (each: ProjectTask): string => `- ${boxOf(each, page.site)} ${lineText(each.path, each.task.line, page)} <span class="from">${linkTo(each.path, page.site)}</span>`;
  const isOpen = ({ task: { state } }: ProjectTask): boolean => state === 'open' || state === 'other';
  return [...tasks.filter(isOpen).map(item), ...folded(tasks.filter((each) => !isOpen(each)).map(item), page.site.strings.project.closed)];
}

/** The words of a line, then what it says of itself as a task. */
function lineText(path: string, line: Span, { line: compiled, site, texts }: ProjectPage): string {
  const reading = texts.get(path)?.reading;
  const pieces: string[] = [];
  const fields: string[] = [];
  let at = line.start;
  for (const { start, end, html } of reading === undefined ? [] : shownFields(reading.scan, line, reading.withheld, site.strings)) {
    pieces.push(compiled(path, { start: at, end: start }));
    fields.push(html);
    at = end;
  }
  pieces.push(compiled(path, { start: at, end: line.end }));
  return [...pieces, ...fields].filter((piece) => piece !== '').join(' ');
}

function boxOf({ task: { mark } }: ProjectTask, { strings }: SiteMap): string {
  return /^[ xX]$/.test(mark) ? `[${mark}]` : boxHtml(mark, strings);
}

function weekLines({ path, days, planned }: ProjectWeek, { site, line }: ProjectPage): readonly string[] {
  const lines = planned.flatMap((each) => {
    const text = line(path, each);
    const when = [shownDays({ start: each.day }, site), slotText(each.slot, path, site)].filter((part) => part !== '').join(' ');
    return text === '' ? [] : [`  - ${when === '' ? '' : `${escapeMarkdown(when)}${site.language === 'zh' ? '：' : ': '}`}${text}`];
  });
  const shown = days === undefined ? '' : shownDays(days, site);
  return [`- ${linkTo(path, site)}${shown === '' || titleOf(path, site).includes(shownDays({ start: days?.start ?? '' }, site)) ? '' : ` ${escapeMarkdown(shown)}`}`, ...lines];
}

/** What the head of a row or a column says, as readers see it. */
function slotText(slot: string, path: string, site: SiteMap): string {
  const facts = site.published.get(path);
  return facts === undefined ? '' : visibleText(slot, facts, site);
}

function folded(items: readonly string[], summary: (count: number) => string): readonly string[] {
  return items.length === 0 ? [] : ['', `<details class="earlier"><summary>${escapeHtml(summary(items.length))}</summary>`, '', ...items, '', '</details>'];
}

function countsHtml({ done, open }: TaskCounts, { strings }: SiteMap): string {
  const all = done + open;
  if (all === 0) return '';
  const part = Math.round((1000 * done) / all) / 10;
  const bar = `<svg viewBox="0 0 100 8" width="100" height="8" preserveAspectRatio="none" aria-hidden="true"><rect class="progress-read" width="${part}" height="8"/></svg>`;
  return `<div class="task-progress">${bar}<span>${escapeHtml(strings.project.tasksDone(done, all))}</span></div>`;
}

function leadsTo(project: string, destination: ReturnType<typeof destinationOf>): boolean {
  return destination.kind === 'page' && destination.path === project;
}

function titleOf(path: string, site: SiteMap): string {
  return site.placements.get(path)?.title ?? '';
}

function linkTo(path: string, site: SiteMap): string {
  const place = site.placements.get(path);
  return place === undefined ? '' : `[${escapeMarkdown(place.title)}](${pageLink(place.page, place.entry)})`;
}

function yearOf(path: string, site: SiteMap): string {
  const year = site.propertiesShown.includes('year') ? valueTexts(site.published.get(path)?.properties.values['year']).join(' ') : '';
  return year === '' ? '' : escapeMarkdown(site.language === 'zh' ? `（${year}）` : ` (${year})`);
}

/** When a paper was read, where readers may know it. */
function shownDay(path: string, { published, propertiesShown, literatureColumns }: SiteMap): string | undefined {
  const values = published.get(path)?.properties.values ?? {};
  const shown = ['read_date', 'date'].filter((key) => propertiesShown.includes(key) || literatureColumns.includes(key));
  return shown.flatMap((key) => valueTexts(values[key]).flatMap((text) => /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? [])).at(0);
}

const NEWEST = 30;
