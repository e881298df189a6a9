import { Plugin } from 'obsidian';
import { appStringsFor } from '../../src/core/i18n/app/index';
import type { Language } from '../../src/core/i18n/index';
import type { Settings } from '../../src/core/settings';
import type { Logbook } from '../../src/obsidian/logbook';
import type { PluginSource } from '../host/in-jest';

/** A plugin that is no more than what a `register…` of ours gives the app. */
export function pluginPart(register: (logbook: Logbook) => void, settings: Settings, language: Language = 'en'): PluginSource {
  class Part extends Plugin {
    override onload(): void {
      register({ app: this.app, plugin: this, settings, strings: appStringsFor(language) });
    }
  }
  return { manifest: { id: 'research-logbook', name: 'Research Logbook', version: '1.0.0', author: 'me', minAppVersion: '1.13.0', description: '' }, main: Part };
}
