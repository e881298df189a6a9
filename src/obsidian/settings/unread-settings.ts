import { ConfirmationModal, type SettingDefinitionGroup } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import { ownFolders, DEFAULT_SETTINGS } from '../../core/settings';
import type { OpenSettings } from './open-settings';

/** In place of the settings while their file cannot be read: the reason, and what the user may do. */
export function unreadableFile(open: OpenSettings, failure: string): SettingDefinitionGroup<SettingKey> {
  const { logbook: { strings: { settings: { unreadable: words } } }, saved } = open;
  return {
    type: 'group',
    items: [{
      name: words.name,
      desc: words.desc(saved.path, failure, saved.wasRead),
      render: (setting) => {
        setting.addButton((button) => button.setButtonText(words.readAgain).setCta().onClick(() => saved.reload()));
        setting.addButton((button) => button.setButtonText(words.startAfresh).setDestructive().onClick(() => confirmStart(open)));
      },
    }],
  };
}

/** The settings that could not be read, each with what is done instead. */
export function unreadSettings({ logbook, saved }: OpenSettings): readonly SettingDefinitionGroup<SettingKey>[] {
  const { strings: { settings: words } } = logbook;
  if (saved.problems.length === 0) return [];
  return [{
    type: 'group',
    heading: words.unread,
    visible: () => saved.problems.length > 0,
    items: saved.problems.map((problem) => ({
      name: problem.setting,
      desc: words.problem(problem),
      searchable: false,
      visible: () => saved.problems.some(({ message }) => message === problem.message),
    })),
  }];
}

function confirmStart({ logbook: { app, strings: { settings: words } }, saved }: OpenSettings): void {
  const modal = new ConfirmationModal(app);
  modal.setTitle(words.unreadable.startAfresh);
  modal.setContent(words.unreadable.confirm(ownFolders(DEFAULT_SETTINGS.folders).join(', ')));
  modal.addButton((button) => button.setButtonText(words.unreadable.startAfresh).setDestructive().onClick(() => saved.startAfresh()));
  modal.addButton((button) => button.setButtonText(words.cancel).setCancel().setInitialFocus());
  modal.open();
}
