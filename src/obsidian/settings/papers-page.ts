import type { SettingDefinitionPage } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import { columnsList } from './columns-list';
import type { OpenSettings } from './open-settings';

export function papersPage(open: OpenSettings): SettingDefinitionPage<SettingKey> {
  const { papers: words } = open.logbook.strings.settings;
  return { type: 'page', name: words.name, desc: words.desc, items: [columnsList(open)] };
}
