import type { Logbook } from '../logbook';
import { dayCommands, registerEntryCli } from './day-commands';
import { Entries } from './entries';
import { neighbourCommands } from './neighbour-commands';
import { importPageCommand } from '../import/import-page';
import { addTodayRibbon, openTodayCommand, registerTodayCli } from './open-today';
import { registerCapture } from '../capture/register-capture';

/** Gives the app the log: its commands, ribbon icon, and handlers for the app's own command line. Gives the log's entries. */
export function registerLog(logbook: Logbook): Entries {
  const entries = new Entries(logbook);
  addTodayRibbon(logbook, entries);
  const commands = [openTodayCommand(logbook, entries), ...dayCommands(logbook, entries), ...neighbourCommands(logbook, entries), importPageCommand(logbook)];
  for (const command of commands) logbook.plugin.addCommand(command);
  registerTodayCli(logbook, entries);
  registerEntryCli(logbook, entries);
  registerCapture(logbook, entries);
  return entries;
}
