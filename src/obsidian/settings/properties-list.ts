import type { SettingDefinitionList } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import { namesList, propertyNames } from './names-list';
import type { OpenSettings } from './open-settings';

/** The properties that readers see, in their order. */
export function propertiesList(open: OpenSettings): SettingDefinitionList<SettingKey> {
  const { logbook: { app, strings: { settings: { site } } } } = open;
  const words = { heading: site.properties, empty: site.noProperties, add: site.addProperty, choose: site.chooseProperty };
  return namesList(open, { key: 'propertiesShown', words, offered: () => propertyNames(app) });
}
