import { pageRoute } from '../../docsify/route';
import type { TimelineEvent } from '../../project/timeline';
import { TIMELINE_WIDTHS, timelinePicture, timelineWords, type TimelinePicture } from '../../project/timeline-picture';
import { escapeHtml } from '../../text/markdown-escape';
import type { SiteMap } from '../place/site-map';
import { shownDays } from './shown-days';

/**
 * What a project has seen, drawn twice: for a wide screen, where its bars lead to the notes, and for a phone. One line of
 * HTML; empty where nothing has a day. Who cannot see it is told the same in words. It says nothing of today, so that it
 * stays as it is from day to day.
 */
export function timelineHtml(events: readonly TimelineEvent[], site: SiteMap): string {
  const [wide, narrow] = TIMELINE_WIDTHS.map((width) => timelinePicture(events, width, { language: site.language, lanes: site.strings.project.lanes }));
  if (wide === undefined || narrow === undefined) return '';
  const days = shownDays(wide.days, site);
  return `<div class="timeline"><div role="img" aria-label="${escapeHtml(timelineWords(events, days, site.strings))}"></div>`
    + `<div aria-hidden="true">${svg(wide, 'wide', site)}${svg(narrow, 'narrow', site)}<div class="timeline-days">${escapeHtml(days)}</div></div></div>`;
}

function svg({ width, height, months, words, marks }: TimelinePicture, name: 'wide' | 'narrow', site: SiteMap): string {
  const texts = words.map(({ x, y, text }) => `<text x="${x}" y="${y}">${escapeHtml(text)}</text>`);
  const paths = marks.map(({ event, path }) => {
    const mark = `<path class="timeline-${event.kind}" d="${path}"/>`;
    const place = name === 'wide' ? site.placements.get(event.path) : undefined;
    return place === undefined ? mark : `<a href="${escapeHtml(pageRoute(place.page, place.entry))}" tabindex="-1"><title>${escapeHtml(place.title)}</title>${mark}</a>`;
  });
  return `<svg class="timeline-${name}" viewBox="0 0 ${width} ${height}" width="${width}"><path class="months" d="${months}"/>${texts.join('')}${paths.join('')}</svg>`;
}
