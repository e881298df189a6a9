import type { App, Plugin } from 'obsidian';
import { appStringsFor, type AppStrings } from '../core/i18n/app/index';
import type { Settings } from '../core/settings';
import { appLanguage } from './language';

/** What commands, views and settings share. Ask it when it is needed, and keep nothing: settings change. */
export interface Logbook {
  readonly app: App;
  readonly plugin: Plugin;
  readonly settings: Settings;
  readonly strings: AppStrings;
}

/** The logbook of a running plugin; the app's language holds until the app is started again. */
export function logbookOf(plugin: Plugin, saved: { readonly settings: Settings }): Logbook {
  const strings = appStringsFor(appLanguage());
  return {
    app: plugin.app,
    plugin,
    strings,
    get settings() {
      return saved.settings;
    },
  };
}
