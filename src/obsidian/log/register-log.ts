import type { Logbook } from '../logbook';
import { importPageCommand } from './import-page';
import { addTodayRibbon, openTodayCommand, registerTodayCli } from './open-today';

/** Gives the app the log: its commands, ribbon icon, and handlers for the app's own command line. */
export function registerLog(logbook: Logbook): void {
  addTodayRibbon(logbook);
  logbook.plugin.addCommand(openTodayCommand(logbook));
  logbook.plugin.addCommand(importPageCommand(logbook));
  registerTodayCli(logbook);
}
