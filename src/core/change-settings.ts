import { DEFAULT_SETTINGS, type Folders, type Settings } from './settings';
import { isRecord } from './record';

/** Settings that are changed one by one, by the names that messages give them. */
export const SETTING_KEYS = [
  'language', 'siteTitle', 'home', 'siteFolder', 'siteUrl', 'logFormat', 'logHeadingFormat', 'logTitle', 'logHeatMap', 'logTemplate', 'spanTemplate', 'weekTemplate', 'followDailyNotes', 'paperTemplate', 'paperTemplates', 'bibliography', 'mailto',
  'rules', 'propertiesShown', 'literatureColumns', 'planSlots',
  'folders.log', 'folders.papers', 'folders.concepts', 'folders.plans', 'folders.projects',
] as const;

export type SettingKey = (typeof SETTING_KEYS)[number];

/** Settings that are lists. */
export type ListKey = 'rules' | 'propertiesShown' | 'literatureColumns' | 'planSlots';

export interface SettingsChange {
  readonly key: SettingKey;
  readonly value: unknown;
}

export function isSettingKey(key: string): key is SettingKey {
  return SETTING_KEYS.some((known) => known === key);
}

/** `folders.log` is `settings.folders.log`. */
export function settingValue(settings: Settings, key: SettingKey): unknown {
  const folder = folderNames.find((name) => key === `folders.${name}`);
  if (folder !== undefined) return settings.folders[folder];
  return new Map<string, unknown>(Object.entries(settings)).get(key);
}

/**
 * What is to be saved after a change. Everything else stays as it was written: settings of a later version, and what
 * cannot be read, which goes on keeping private what it keeps private.
 */
export function changedSettings(saved: unknown, { key, value }: SettingsChange): Readonly<Record<string, unknown>> {
  const before = isRecord(saved) ? saved : {};
  const folder = folderNames.find((name) => key === `folders.${name}`);
  return folder === undefined ? { ...before, [key]: value } : { ...before, folders: { ...writtenFolders(before.folders), [folder]: value } };
}

/** The entries of a list as they were written, also those that cannot be read: what is no list is one such entry. */
export function writtenList(saved: unknown, key: ListKey): readonly unknown[] {
  const written = isRecord(saved) ? saved[key] : undefined;
  if (written === undefined) return DEFAULT_SETTINGS[key];
  const entries: readonly unknown[] = Array.isArray(written) ? written : [written];
  return entries;
}

const folderNames: readonly (keyof Folders)[] = ['log', 'papers', 'concepts', 'plans', 'projects'];

/** Where none of the folders could be read, each stays unreadable, and so private, until it is set itself. */
function writtenFolders(written: unknown): Readonly<Record<string, unknown>> {
  if (written === undefined) return {};
  return isRecord(written) ? written : Object.fromEntries(folderNames.map((name) => [name, null]));
}
