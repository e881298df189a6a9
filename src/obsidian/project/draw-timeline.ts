import { Keymap, Platform, type Component } from 'obsidian';
import { stringsFor } from '../../core/i18n/index';
import { headingStyleOf } from '../../core/log/heading-format';
import { writeDays } from '../../core/log/heading-style';
import type { TimelineEvent } from '../../core/project/timeline';
import { TIMELINE_WIDTHS, timelinePicture, timelineWords } from '../../core/project/timeline-picture';
import { appLanguage } from '../language';
import type { Logbook } from '../logbook';

/** Draws what a project has seen; a press on a bar opens its note. Who cannot see it is told the same in words. */
export function drawTimeline({ app, settings }: Logbook, owner: Component, parent: HTMLElement, { events, today, from }: { readonly events: readonly TimelineEvent[]; readonly today: string; readonly from: string }): void {
  const language = appLanguage();
  const strings = stringsFor(language);
  const picture = timelinePicture(events, TIMELINE_WIDTHS[Platform.isPhone ? 1 : 0], { language, lanes: strings.project.lanes, today });
  if (picture === undefined) return;
  const days = writeDays(picture.days, headingStyleOf(settings.logHeadingFormat));
  const frame = parent.createDiv({ cls: 'research-logbook-timeline' });
  frame.createDiv({ attr: { role: 'img', 'aria-label': timelineWords(events, days, strings) } });
  const seen = frame.createDiv({ attr: { 'aria-hidden': 'true' } });
  const svg = seen.createSvg('svg', { attr: { viewBox: `0 0 ${picture.width} ${picture.height}`, width: picture.width } });
  svg.createSvg('path', { cls: 'research-logbook-timeline-months', attr: { d: picture.months } });
  for (const { x, y, text } of picture.words) svg.createSvg('text', { attr: { x, y } }).textContent = text;
  const marks = new Map<EventTarget, string>();
  for (const { event, path } of picture.marks) {
    const mark = svg.createSvg('path', { cls: `research-logbook-timeline-${event.kind}`, attr: { d: path } });
    mark.createSvg('title').textContent = event.label;
    marks.set(mark, event.path);
  }
  owner.registerDomEvent(frame, 'click', (click) => {
    const path = click.target === null ? undefined : marks.get(click.target);
    if (path !== undefined) void app.workspace.openLinkText(path, from, Keymap.isModEvent(click));
  });
  if (picture.today !== undefined) svg.createSvg('path', { cls: 'research-logbook-timeline-today', attr: { d: picture.today } });
  seen.createDiv({ cls: 'research-logbook-hint', text: days });
}
