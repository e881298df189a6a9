import type { App, SettingDefinitionList } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import { ChooseText } from './choose-text';
import { moved, without } from './list-entries';
import type { OpenSettings } from './open-settings';

/** The properties that readers see, in their order. */
export function propertiesList(open: OpenSettings): SettingDefinitionList<SettingKey> {
  const { logbook: { app, strings: { settings } }, saved } = open;
  const { site: words } = settings;
  const put = (names: readonly unknown[]): void => {
    void open.save('propertiesShown', names);
    open.redraw();
  };
  return {
    type: 'list',
    heading: words.properties,
    emptyState: words.noProperties,
    items: saved.list('propertiesShown').map((entry) => (typeof entry === 'string'
      ? { name: entry, searchable: false }
      : { name: JSON.stringify(entry), desc: settings.visibility.unread, searchable: false })),
    onReorder: (from, to) => put(moved(saved.list('propertiesShown'), from, to)),
    onDelete: (at) => put(without(saved.list('propertiesShown'), at)),
    addItem: {
      name: words.addProperty,
      action: () => {
        const shown = saved.list('propertiesShown');
        const offered = propertyNames(app).filter((name) => !shown.includes(name));
        const readTyped = (text: string): string | undefined => (shown.includes(text.trim()) ? undefined : text.trim());
        new ChooseText(app, words.chooseProperty, offered, (name) => put([...saved.list('propertiesShown'), name]), readTyped).open();
      },
    },
  };
}

/** The names of the properties that notes of the vault have, those of most notes first. */
function propertyNames({ vault, metadataCache }: App): readonly string[] {
  const uses = new Map<string, number>();
  for (const file of vault.getMarkdownFiles()) {
    for (const name of Object.keys(metadataCache.getFileCache(file)?.frontmatter ?? {})) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
