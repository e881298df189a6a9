import type { App, SettingDefinitionList } from 'obsidian';
import type { ListKey, SettingKey } from '../../core/change-settings';
import { ChooseText } from './choose-text';
import { moved, without } from './list-entries';
import type { OpenSettings } from './open-settings';

/** What a list of names is called, and what may be added to it. */
export interface NamesListWords {
  readonly heading: string;
  readonly empty: string;
  readonly add: string;
  readonly choose: string;
}

export interface NamesListKind {
  readonly key: Exclude<ListKey, 'rules'>;
  readonly words: NamesListWords;
  /** In the order in which they are offered; those that the list has are left out. */
  readonly offered: () => readonly string[];
  /** What the user reads for a name. */
  readonly label?: (name: string) => string;
}

/** A setting that is a list of names, in an order of the user's. */
export function namesList(open: OpenSettings, { key, words, offered, label = (name) => name }: NamesListKind): SettingDefinitionList<SettingKey> {
  const { logbook: { app, strings: { settings } }, saved } = open;
  const put = (names: readonly unknown[]): void => {
    void open.save(key, names);
    open.redraw();
  };
  return {
    type: 'list',
    heading: words.heading,
    emptyState: words.empty,
    items: saved.list(key).map((entry) => (typeof entry === 'string'
      ? { name: label(entry), searchable: false }
      : { name: JSON.stringify(entry), desc: settings.visibility.unread, searchable: false })),
    onReorder: (from, to) => put(moved(saved.list(key), from, to)),
    onDelete: (at) => put(without(saved.list(key), at)),
    addItem: {
      name: words.add,
      action: () => {
        const present = saved.list(key);
        const labels = new Map(offered().filter((name) => !present.includes(name)).map((name) => [label(name), name]));
        const readTyped = (text: string): string | undefined => (present.includes(text.trim()) ? undefined : text.trim());
        new ChooseText(app, words.choose, [...labels.keys()], (name) => put([...saved.list(key), labels.get(name) ?? name]), readTyped).open();
      },
    },
  };
}

/** The names of the properties that notes of the vault have, those of most notes first. */
export function propertyNames({ vault, metadataCache }: App): readonly string[] {
  const uses = new Map<string, number>();
  for (const file of vault.getMarkdownFiles()) {
    for (const name of Object.keys(metadataCache.getFileCache(file)?.frontmatter ?? {})) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
