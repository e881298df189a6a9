import { Notice, type Command } from 'obsidian';
import { dayOfDate, type DaySpan } from '../../core/log/day-span';
import { readDayWords } from '../../core/log/day-words';
import { dayAfter, gapSinceLast } from '../../core/log/log-gap';
import type { Logbook } from '../logbook';
import { DayModal } from './day-modal';
import type { Entries } from './entries';
import { shownEntry } from './open-entry';
import { overlappingEntry } from './overlap';
import { SpanModal } from './span-modal';
import { modalSlot } from '../modal-slot';

/** Open the entry of a day that is asked for, log a span, fill the gap: each asks in a modal, which ends with the plugin. */
export function dayCommands(logbook: Logbook, entries: Entries): readonly Command[] {
  const { plugin, strings: { entries: words } } = logbook;
  const show = modalSlot(plugin);
  const propose = (title: string, days: DaySpan): void => show(new SpanModal(logbook, entries, title, days));
  return [
    { id: 'open-entry', name: words.openFor, icon: 'calendar-search', callback: () => show(new DayModal(logbook, entries, words.openFor)) },
    {
      id: 'log-span',
      name: words.logSpan,
      icon: 'calendar-range',
      callback: async () => propose(words.logSpan, spanUntilToday(await entries.all())),
    },
    {
      id: 'fill-gap',
      name: words.fillGap,
      icon: 'calendar-plus',
      callback: async () => {
        const gap = gapSinceLast(await entries.all(), today());
        if (typeof gap === 'string') new Notice(gap === 'none' ? words.noGap : words.noEntries);
        else propose(words.fillGap, gap);
      },
    },
  ];
}

/** `obsidian research-logbook:entry day="last friday"` opens that entry, and prints its path. */
export function registerEntryCli(logbook: Logbook, entries: Entries): void {
  const { plugin, strings: { entries: words } } = logbook;
  const flags = { day: { value: '<day>', description: words.cliDay, required: true }, anyway: { description: words.cliAnyway } };
  plugin.registerCliHandler(`${plugin.manifest.id}:entry`, words.cliEntry, flags, async ({ day = '', anyway }) => {
    const days = readDayWords(day, today());
    if (days === undefined) throw new Error(words.unread(day));
    const other = anyway === undefined ? await overlappingEntry(logbook, entries, days) : undefined;
    if (other !== undefined) throw new Error(words.overlapRefused(other.file.path));
    const { file, warnings } = await shownEntry(logbook, entries, days);
    return [file.path, ...warnings].join('\n');
  });
}

/** From the day after the newest entry to today. */
function spanUntilToday(entries: readonly DaySpan[]): DaySpan {
  const end = today();
  const newest = entries.map(({ start, end: last = start }) => last).sort().at(-1);
  return newest === undefined || newest >= end ? { start: end } : { start: dayAfter(newest), end };
}

function today(): string {
  return dayOfDate(new Date());
}
