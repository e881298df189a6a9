import { Notice } from 'obsidian';
import type { Logbook } from '../logbook';
import type { SavedSettings } from '../saved-settings';
import { LogbookSettingTab } from './setting-tab';

/** Gives the app the settings tab, and tells the user once when the file of the settings cannot be read. */
export function addSettings(logbook: Logbook, saved: SavedSettings): void {
  logbook.plugin.addSettingTab(new LogbookSettingTab(logbook, saved));
  let told = false;
  logbook.plugin.register(saved.follow(() => {
    if (saved.failure !== undefined && !told) new Notice(logbook.strings.settings.unreadable.notice(saved.path), 0);
    told = saved.failure !== undefined;
  }));
}
