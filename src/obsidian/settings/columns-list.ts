import type { SettingDefinitionList } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import { stringsFor } from '../../core/i18n/index';
import { columnLabel } from '../../core/paper/column-label';
import { LITERATURE_COLUMNS } from '../../core/paper/literature-columns';
import { PAPER_SECTIONS } from '../../core/paper/sections';
import { appLanguage } from '../language';
import { namesList, propertyNames } from './names-list';
import type { OpenSettings } from './open-settings';

/** The columns of the literature table, in their order: properties of deep reads, or sections of them. */
export function columnsList(open: OpenSettings): SettingDefinitionList<SettingKey> {
  const { logbook: { app, strings: { settings: { papers: words } } } } = open;
  const strings = stringsFor(appLanguage());
  return namesList(open, {
    key: 'literatureColumns',
    words: { heading: words.columns, empty: words.noColumns, add: words.addColumn, choose: words.chooseColumn },
    offered: () => [...new Set([...LITERATURE_COLUMNS, ...OTHERS, ...PAPER_SECTIONS.filter((section) => columnLabel(section, strings) !== section), ...propertyNames(app)])],
    label: (column) => columnLabel(column, strings),
  });
}

const OTHERS = ['authors', 'venue', 'status', 'concepts', 'read_date'] as const;
