import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { holds, isGroup, isPage } from './definition-renderer';
import type { SettingTab } from './setting-tab';

export interface FoundSetting {
  readonly tab: SettingTab;
  readonly pages: readonly SettingDefinitionPage[];
  readonly name: string;
  readonly desc: string;
}

/** The settings of all tabs whose name, description or other names hold every word of the query. */
export function foundSettings(tabs: readonly SettingTab[], query: string): FoundSetting[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return tabs.flatMap((tab) => indexed(tab, tab.settingItems, []))
    .filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
}

function indexed(tab: SettingTab, items: readonly SettingDefinitionItem[], pages: readonly SettingDefinitionPage[]): (FoundSetting & { text: string })[] {
  return items.filter((item) => holds(item.visible, true)).flatMap((item) => {
    if (isGroup(item)) return indexed(tab, item.items ?? [], pages);
    const desc = typeof item.desc === 'string' ? item.desc : item.desc?.textContent ?? '';
    const found = { tab, pages, name: item.name, desc, text: [item.name, desc, ...isPage(item) ? [] : item.aliases ?? []].join('\n') };
    if (isPage(item)) return [found, ...indexed(tab, item.items ?? [], [...pages, item])];
    return holds(item.searchable, true) ? [found] : [];
  });
}
