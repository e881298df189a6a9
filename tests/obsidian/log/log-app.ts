// First: it brings what a browser has and jsdom lacks.
import { startHost, type Host, type HostOptions } from '../../host/in-jest';
import { Plugin, type PluginManifest } from 'obsidian';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { registerLog } from '../../../src/obsidian/log/register-log';
import { pluginPart } from '../../support/plugin-part';

/** The clock stands at 2 March 2026, a Monday, 15:04; timers run on. */
export function standStill(): void {
  jest.useFakeTimers({ now: new Date(2026, 2, 2, 15, 4), doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
}

const manifest = (id: string): PluginManifest => ({ id, name: id, version: '1.0.0', author: 'me', minAppVersion: '1.13.0', description: '' });

/** The app with the log's part of the plugin in it. */
export async function logApp(options: HostOptions = {}, changed: Partial<Settings> = {}): Promise<Host> {
  const host = await startHost(options);
  await host.enable(pluginPart(registerLog, { ...DEFAULT_SETTINGS, ...changed }, options.language === 'zh' ? 'zh' : 'en'));
  return host;
}

/** Another plugin, of which others see its settings. */
export async function addOtherPlugin(host: Host, id: string, settings: object): Promise<void> {
  class Other extends Plugin {
    override settings = settings;
  }
  await host.enable({ manifest: manifest(id), main: Other });
}

/** The paths of the notes, sorted. */
export function notePaths(host: Host): string[] {
  return host.app.vault.getMarkdownFiles().map(({ path }) => path).sort();
}

export const activePath = (host: Host): string | undefined => host.app.workspace.getActiveFile()?.path;
