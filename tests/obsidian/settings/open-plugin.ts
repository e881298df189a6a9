import { getLanguage, Plugin } from 'obsidian';
import { appStringsFor } from '../../../src/core/i18n/app/index';
import type { Logbook } from '../../../src/obsidian/logbook';
import { SavedSettings } from '../../../src/obsidian/saved-settings';
import { addSettings } from '../../../src/obsidian/settings/add-settings';
import { startHost, type Host, type HostOptions } from '../../host/in-jest';

export const dataPath = '.obsidian/plugins/research-logbook/data.json';
const manifest = { id: 'research-logbook', name: 'Research Logbook', version: '1.0.0', author: '', minAppVersion: '1.13.0', description: '' };

export interface OpenPlugin {
  readonly host: Host;
  readonly saved: SavedSettings;
  /** What `data.json` holds. */
  readonly held: () => Promise<unknown>;
  /** Opens a page of the settings tab. */
  readonly openPage: (name: string) => Promise<void>;
  /** The text of a row: name, description and what is wrong. */
  readonly row: (name: string) => string;
  /** The names of the rows on show. */
  readonly rows: () => readonly string[];
}

/** A plugin that has nothing but its settings, with their tab open. */
export async function openPlugin(data?: unknown, options: HostOptions = {}): Promise<OpenPlugin> {
  let saved: SavedSettings | undefined;
  class SettingsAlone extends Plugin {
    override async onload(): Promise<void> {
      const settings = await SavedSettings.load(this);
      saved = settings;
      const logbook: Logbook = {
        app: this.app,
        plugin: this,
        get settings() {
          return settings.settings;
        },
        get strings() {
          return appStringsFor(getLanguage() === 'zh' ? 'zh' : 'en');
        },
      };
      addSettings(logbook, settings);
    }

    override async onExternalSettingsChange(): Promise<void> {
      await saved?.reload();
    }
  }
  const text = data === undefined || typeof data === 'string' ? data : JSON.stringify(data);
  const host = await startHost({ ...options, files: { ...options.files, ...(text !== undefined && { [dataPath]: text }) } });
  await host.enable({ manifest, main: SettingsAlone });
  await host.user.openSettings('research-logbook');
  if (saved === undefined) throw new Error('The plugin was not loaded');
  return {
    host,
    saved,
    held: async () => JSON.parse(await host.otherProgram.read(dataPath)) as unknown,
    openPage: async (name) => {
      host.user.setting(name).click();
      await host.settled();
    },
    row: (name) => host.user.setting(name).textContent,
    rows: () => [...document.querySelectorAll<HTMLElement>('.setting-item')].filter((row) => row.isShown())
      .map((row) => row.querySelector('.setting-item-name')?.textContent ?? '').filter((name) => name !== ''),
  };
}
