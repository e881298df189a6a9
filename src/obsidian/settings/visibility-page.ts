import type { SettingDefinition, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import { folderPath } from '../../core/note/folder-path';
import { nameKey } from '../../core/note/name-key';
import { readRule } from '../../core/parse-settings';
import { folderRules } from '../../core/publish/select/folder-rules';
import { decideVisibility } from '../../core/publish/select/visibility';
import { ownFolders } from '../../core/settings';
import { ChooseText } from './choose-text';
import { without } from './list-entries';
import type { OpenSettings } from './open-settings';
import { visibilityCounts } from './visibility-counts';

export function visibilityPage(open: OpenSettings): SettingDefinitionPage<SettingKey> {
  const { visibility: words } = open.logbook.strings.settings;
  return {
    type: 'page',
    name: words.name,
    desc: words.desc,
    items: [
      countRow(open),
      { name: words.hint, desc: words.hintDesc, aliases: ['publish', 'private', 'protected'] },
      { type: 'group', heading: words.own, items: ownFolders(open.saved.settings.folders).map((folder) => ownFolderRow(folder, open)) },
      rulesList(open),
    ],
  };
}

/** Counted when the page is opened, and again with every change. */
function countRow({ logbook: { app, strings }, saved }: OpenSettings): SettingDefinition<SettingKey> {
  const { visibility: words } = strings.settings;
  return {
    name: words.count,
    render: (setting) => {
      const show = (): void => {
        const counts = visibilityCounts(app, saved.settings);
        setting.setDesc(words.counted(counts.public, counts.private, counts.protected));
      };
      show();
      return saved.follow(show);
    },
  };
}

/** What is chosen for a folder of the logbook is a rule like any other. */
function ownFolderRow(folder: string, open: OpenSettings): SettingDefinition<SettingKey> {
  const { logbook: { strings }, saved } = open;
  return {
    name: folder,
    searchable: false,
    render: (setting) => {
      const note = { path: `${folder}/note.md`, properties: { values: {} } };
      setting.addDropdown((dropdown) => {
        const { visibility } = decideVisibility(note, folderRules(saved.settings));
        dropdown.addOptions(strings.settings.visibility.words).setValue(visibility).onChange((chosen) => {
          putRules(open, withRule(saved.list('rules'), folder, chosen));
        });
      });
    },
  };
}

/** The entries with one for the folder, in place of what there is for it. */
function withRule(entries: readonly unknown[], folder: string, visibility: string): readonly unknown[] {
  const about = (entry: unknown): boolean => nameKey(readRule(entry).folder ?? '') === nameKey(folder);
  const rule = { folder, visibility };
  return entries.some(about) ? entries.map((entry) => (about(entry) ? rule : entry)) : [...entries, rule];
}

function putRules(open: OpenSettings, entries: readonly unknown[]): void {
  void open.save('rules', entries);
  open.redraw();
}

/** They cannot be dragged: their order means nothing. */
function rulesList(open: OpenSettings): SettingDefinitionList<SettingKey> {
  const { logbook: { strings }, saved } = open;
  const { visibility: words } = strings.settings;
  return {
    type: 'list',
    heading: words.rules,
    emptyState: words.noRules,
    items: saved.list('rules').map((entry, at) => ruleRow(entry, at, open)),
    onDelete: (at) => putRules(open, without(saved.list('rules'), at)),
    addItem: { name: words.add, action: () => chooseFolder(open, (folder) => putRules(open, [...saved.list('rules'), { folder, visibility: 'private' }])) },
  };
}

function ruleRow(entry: unknown, at: number, open: OpenSettings): SettingDefinition<SettingKey> {
  const { logbook: { strings: { settings } }, saved } = open;
  const { words, unread } = settings.visibility;
  const { folder, visibility } = readRule(entry);
  if (folder === undefined) return { name: JSON.stringify(entry), desc: unread, searchable: false };
  return {
    name: folder === '' ? settings.vault : folder,
    searchable: false,
    render: (setting) => {
      setting.addDropdown((dropdown) => {
        if (visibility === undefined) dropdown.addOption('', unread);
        dropdown.addOptions(words).setValue(visibility ?? '').onChange((chosen) => {
          if (chosen !== '') putRules(open, saved.list('rules').map((each, index) => (index === at ? { folder, visibility: chosen } : each)));
        });
      });
    },
  };
}

/** The folders that have no rule yet. */
function chooseFolder({ logbook: { app, strings: { settings } }, saved }: OpenSettings, choose: (folder: string) => void): void {
  const ruled = saved.list('rules').map((entry) => readRule(entry).folder);
  const folders = app.vault.getAllFolders(true).map(({ path }) => folderPath(path) ?? '').filter((folder) => !ruled.includes(folder));
  const readTyped = (text: string): string | undefined => {
    const folder = folderPath(text);
    return folder === '' || ruled.includes(folder) ? undefined : folder;
  };
  new ChooseText(app, settings.visibility.choose, folders, choose, readTyped, (folder) => (folder === '' ? settings.vault : folder)).open();
}
