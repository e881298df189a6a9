import { Notice } from 'obsidian';
import type { Logbook } from '../logbook';
import type { SavedSettings } from '../saved-settings';
import { LogbookSettingTab } from './setting-tab';

/** Gives the app the settings tab, and tells the user for as long as the file of the settings cannot be read. */
export function addSettings(logbook: Logbook, saved: SavedSettings): void {
  const { plugin } = logbook;
  plugin.addSettingTab(new LogbookSettingTab(logbook, saved));
  let notice: Notice | undefined;
  const show = (): void => {
    notice?.hide();
    notice = saved.failure === undefined ? undefined : new Notice(logbook.strings.settings.unreadable.notice(saved.path), 0);
  };
  plugin.register(saved.follow(show));
  plugin.register(() => notice?.hide());
}
