import type { Logbook } from '../logbook';
import { Entries } from './entries';
import { addTodayRibbon, openTodayCommand, registerTodayCli } from './open-today';
import { registerCapture } from './register-capture';

/** Gives the app the log: its commands, ribbon icon, and handlers for the app's own command line. */
export function registerLog(logbook: Logbook): void {
  const entries = new Entries(logbook);
  addTodayRibbon(logbook, entries);
  logbook.plugin.addCommand(openTodayCommand(logbook, entries));
  registerTodayCli(logbook, entries);
  registerCapture(logbook, entries);
}
