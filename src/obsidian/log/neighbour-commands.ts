import { Notice, type Command } from 'obsidian';
import { dayOfDate } from '../../core/log/day-span';
import type { Logbook } from '../logbook';
import type { Entries } from './entries';
import { showNote } from './show-note';

/** From an entry to the one after it or before it; from another note to the newest one before today. */
export function neighbourCommands(logbook: Logbook, entries: Entries): readonly Command[] {
  const { app, strings: { entries: words } } = logbook;
  return [
    {
      id: 'next-entry',
      name: words.openNext,
      icon: 'arrow-right',
      checkCallback: (checking) => {
        const file = app.workspace.getActiveFile();
        // Until somebody has asked for the entries it is not known which notes are some: any may be.
        if (file?.extension !== 'md' || entries.at(file.path) === undefined) return false;
        if (!checking) void openNext(logbook, entries);
        return true;
      },
    },
    { id: 'previous-entry', name: words.openPrevious, icon: 'arrow-left', callback: () => openPrevious(logbook, entries) },
  ];
}

async function openNext({ app, strings: { entries: words } }: Logbook, entries: Entries): Promise<void> {
  const all = await entries.all();
  const here = placeOf(app.workspace.getActiveFile()?.path, all);
  const next = all[here - 1];
  if (next === undefined) new Notice(here < 0 ? words.notAnEntry : words.noNext);
  else await showNote(app, next.file, false);
}

async function openPrevious({ app, strings: { entries: words } }: Logbook, entries: Entries): Promise<void> {
  const all = await entries.all();
  const today = dayOfDate(new Date());
  const here = placeOf(app.workspace.getActiveFile()?.path, all);
  const previous = here < 0 ? all.find(({ start }) => start < today) : all[here + 1];
  if (previous === undefined) new Notice(here < 0 ? words.noEarlier : words.noPrevious);
  else await showNote(app, previous.file, false);
}

function placeOf(path: string | undefined, all: Awaited<ReturnType<Entries['all']>>): number {
  return all.findIndex(({ file }) => file.path === path);
}
