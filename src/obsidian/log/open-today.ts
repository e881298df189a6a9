import { Notice, type Command } from 'obsidian';
import type { Logbook } from '../logbook';
import { showNote } from './show-note';
import { todayEntry } from './today-entry';

export function openTodayCommand(logbook: Logbook): Command {
  return { id: 'open-today', name: logbook.strings.log.openToday, icon, callback: () => void openToday(logbook) };
}

export function addTodayRibbon(logbook: Logbook): void {
  logbook.plugin.addRibbonIcon(icon, logbook.strings.log.openToday, () => void openToday(logbook));
}

/** `obsidian research-logbook:today` opens the entry too, and prints its path. */
export function registerTodayCli(logbook: Logbook): void {
  const { plugin, strings } = logbook;
  plugin.registerCliHandler(`${plugin.manifest.id}:today`, strings.log.cliToday, null, async () => {
    const { file, isNew, warning } = await todayEntry(logbook, new Date());
    await showNote(logbook.app, file, isNew);
    return warning === undefined ? file.path : `${file.path}\n${warning}`;
  });
}

async function openToday(logbook: Logbook): Promise<void> {
  try {
    const { file, isNew, warning } = await todayEntry(logbook, new Date());
    if (warning !== undefined) new Notice(warning);
    await showNote(logbook.app, file, isNew);
  } catch (error) {
    new Notice(error instanceof Error ? error.message : String(error));
  }
}

const icon = 'notebook-pen';
