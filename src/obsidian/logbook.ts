import type { App, Plugin } from 'obsidian';
import type { AppStrings } from '../core/i18n/app/index';
import type { Settings } from '../core/settings';

/** What commands, views and settings share. Ask it when it is needed, and keep nothing: settings change. */
export interface Logbook {
  readonly app: App;
  readonly plugin: Plugin;
  readonly settings: Settings;
  readonly strings: AppStrings;
}
