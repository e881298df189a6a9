import { normalizePath, type SettingDefinition, type SettingDefinitionPage } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import type { SettingsStrings } from '../../core/i18n/app/settings';
import { folderPath } from '../../core/note/folder-path';
import { DEFAULT_SETTINGS, type Folders } from '../../core/settings';
import type { OpenSettings } from './open-settings';

export function foldersPage({ logbook: { strings: { settings: words } } }: OpenSettings): SettingDefinitionPage<SettingKey> {
  return {
    type: 'page',
    name: words.folders.name,
    desc: words.folders.desc,
    items: [
      { name: words.folders.published, desc: words.folders.publishedDesc, searchable: false },
      ...(['log', 'papers', 'concepts', 'plans', 'projects'] as const).map((name) => folderRow(name, words)),
    ],
  };
}

function folderRow(name: keyof Folders, words: SettingsStrings): SettingDefinition<SettingKey> {
  return {
    ...words.folders.of[name],
    aliases: [name],
    control: {
      type: 'folder',
      key: `folders.${name}`,
      placeholder: DEFAULT_SETTINGS.folders[name],
      validate: (value) => folderComplaint(value, words),
    },
  };
}

/** What speaks against a folder for notes; undefined when nothing does. */
export function folderComplaint(written: string, words: SettingsStrings): string | undefined {
  const path = folderPath(normalizePath(written));
  if (path === undefined) return words.leadsOut(written);
  return path === '' ? words.folderMissing : undefined;
}
