import { TFile, type App } from 'obsidian';
import type { DateNames } from '../../core/log/date-names';
import { dayReader } from '../../core/log/day-reader';
import type { LogPlace } from '../../core/log/entry-paths';
import { folderPath } from '../../core/note/folder-path';
import { folderAt } from './find-file';
import { ask, communityPlugin, property, text } from './undocumented';

/** Where the user's daily notes go, and what they begin as. */
export interface DailyNotes extends LogPlace {
  /** Path of the template, as the user wrote it; empty when there is none. */
  readonly template: string;
  /** How `{{date}}` is written in the template. */
  readonly dateFormat: string;
}

/**
 * The daily notes of Periodic Notes, else of the core plugin; undefined where neither is in use. Every vault has the
 * core plugin on from the start: it is in use when it was set up, or when there are notes of it.
 */
export async function dailyNotes(app: App, names: DateNames): Promise<DailyNotes | undefined> {
  const periodic = property(property(communityPlugin(app, 'periodic-notes'), 'settings'), 'daily');
  if (property(periodic, 'enabled') === true) {
    const notes = settingsOf(periodic);
    return { ...notes, dateFormat: notes.format };
  }
  const options = await coreOptions(app);
  if (options === undefined) return undefined;
  const notes = { ...settingsOf(options), dateFormat: 'YYYY-MM-DD' };
  const isSetUp = ['folder', 'format', 'template'].some((name) => text(options, name) !== '');
  return isSetUp || hasDays(app, notes, names) ? notes : undefined;
}

function settingsOf(saved: unknown): Omit<DailyNotes, 'dateFormat'> {
  return { folder: folderPath(text(saved, 'folder')) ?? '', format: text(saved, 'format') || 'YYYY-MM-DD', template: text(saved, 'template') };
}

function hasDays({ vault }: App, { folder, format }: LogPlace, names: DateNames): boolean {
  const read = dayReader(format, names);
  return folderAt(vault, folder)?.children.some((child) => child instanceof TFile && child.extension === 'md' && read(child.basename) !== undefined) ?? false;
}

/** Where the app does not say, the file in which it keeps the settings does. */
async function coreOptions(app: App): Promise<unknown> {
  const plugin = ask(property(app, 'internalPlugins'), 'getPluginById', 'daily-notes');
  const enabled = property(plugin, 'enabled');
  if (typeof enabled === 'boolean') return enabled ? (property(property(plugin, 'instance'), 'options') ?? {}) : undefined;
  const { adapter, configDir } = app.vault;
  try {
    const saved: unknown = JSON.parse(await adapter.read(`${configDir}/daily-notes.json`));
    return saved;
  } catch {
    return undefined;
  }
}
