import { pageRoute } from '../../docsify/route';
import { dateNamesFor } from '../../i18n/date-names';
import { timeline, type Timeline, type TimelineEvent } from '../../project/timeline';
import { escapeHtml } from '../../text/markdown-escape';
import type { SiteMap } from '../place/site-map';
import { shownDays } from './shown-days';

/**
 * What a project has seen, drawn twice: for a wide screen, where its bars lead to the notes, and for a phone. One line of
 * HTML; empty where nothing has a day. Who cannot see it is told the same in words. It says nothing of today, so that it
 * stays as it is from day to day.
 */
export function timelineHtml(events: readonly TimelineEvent[], site: SiteMap): string {
  const drawn = [WIDE, NARROW].map((width) => timeline({ events, width, laneHeight: LANE }));
  const [wide] = drawn;
  if (wide === undefined) return '';
  const { project: words } = site.strings;
  const lanes = wide.lanes.map(({ kind }) => words.lane(words.lanes[kind], events.filter((event) => event.kind === kind).length));
  const days = shownDays(wide.days, site);
  const label = words.timeline(days, lanes);
  const pictures = drawn.flatMap((each) => (each === undefined ? [] : [picture(each, site)]));
  return `<div class="timeline"><div role="img" aria-label="${escapeHtml(label)}"></div><div aria-hidden="true">${pictures.join('')}<div class="timeline-days">${escapeHtml(days)}</div></div></div>`;
}

function picture(drawn: Timeline, site: SiteMap): string {
  const { width, height, lanes, bars, months } = drawn;
  const names = dateNamesFor(site.language);
  const lines = months.map(({ x }) => `M${x} ${TOP - 2}V${TOP + height}`).join('');
  const words = months.flatMap(({ month, x }) => {
    const at = Number(month.slice(5)) - 1;
    return x > width - 30 ? [] : [`<text x="${x + 3}" y="11">${escapeHtml(at === 0 ? month.slice(0, 4) : names.month(at, 'short', ''))}</text>`];
  });
  const titles = lanes.map(({ kind, y }) => `<text class="lane" x="0" y="${TOP + y + 12}">${escapeHtml(site.strings.project.lanes[kind])}</text>`);
  const shapes = new Map<string, { readonly event: TimelineEvent; path: string }>();
  for (const { event, x, y, width: length } of bars) {
    const key = width === WIDE ? `${event.kind} ${event.path}` : event.kind;
    const path = `M${x} ${TOP + y + 18}h${length}v8h-${length}z`;
    const shape = shapes.get(key);
    if (shape === undefined) shapes.set(key, { event, path });
    else shape.path += path;
  }
  const marks = [...shapes.values()].map(({ event, path }) => {
    const mark = `<path class="timeline-${event.kind}" d="${path}"/>`;
    const place = width === WIDE ? site.placements.get(event.path) : undefined;
    return place === undefined ? mark : `<a href="${escapeHtml(pageRoute(place.page, place.entry))}" tabindex="-1"><title>${escapeHtml(place.title)}</title>${mark}</a>`;
  });
  const name = width === WIDE ? 'timeline-wide' : 'timeline-narrow';
  return `<svg class="${name}" viewBox="0 0 ${width} ${TOP + height}" width="${width}"><path class="months" d="${lines}"/>${words.join('')}${titles.join('')}${marks.join('')}</svg>`;
}

const WIDE = 680;
const NARROW = 330;
const TOP = 18;
const LANE = 32;
