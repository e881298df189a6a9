import { Plugin } from 'obsidian';
import { appStringsFor } from '../../src/core/i18n/app/index';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import type { Logbook } from '../../src/obsidian/logbook';
import { startHost, type Host, type HostOptions } from '../host/in-jest';

class Bare extends Plugin {}

const manifest = { id: 'research-logbook', name: 'Research Logbook', version: '1.0.0', author: 'Me', minAppVersion: '1.13.0', description: 'Tests.' };

/** What commands and views are given, in an app that was just started with a plugin that does nothing. */
export async function startedLogbook(options: HostOptions = {}, settings: Partial<Settings> = {}): Promise<{ host: Host; logbook: Logbook }> {
  const host = await startHost(options);
  const plugin = await host.enable({ manifest, main: Bare });
  const strings = appStringsFor(options.language === 'zh' ? 'zh' : 'en');
  return { host, logbook: { app: host.app, plugin, settings: { ...DEFAULT_SETTINGS, ...settings }, strings } };
}
