import { ConfirmationModal, type Setting, type SettingDefinition } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import { entryPaths } from '../../core/log/entry-paths';
import { nameKey } from '../../core/note/name-key';
import { appDateNames } from '../log/app-date-names';
import { dailyNotes } from '../log/daily-notes';
import type { OpenSettings } from './open-settings';

/** Where the user's daily note of today is; outside the log folder, with a button that moves the log folder there. */
export function dailyNoteRow(open: OpenSettings): SettingDefinition<SettingKey> {
  const { logbook: { strings }, saved } = open;
  return {
    name: strings.settings.log.daily,
    searchable: false,
    visible: () => saved.settings.followDailyNotes,
    render: (setting) => {
      const show = (): void => void describe(setting, open);
      show();
      return saved.follow(show);
    },
  };
}

async function describe(setting: Setting, open: OpenSettings): Promise<void> {
  const { logbook: { app, strings: { settings: { log: words } } }, saved } = open;
  const names = appDateNames();
  const notes = await dailyNotes(app, names);
  setting.clear();
  if (notes === undefined) {
    setting.setDesc(words.dailyNone);
    return;
  }
  const { log } = saved.settings.folders;
  const [path] = entryPaths(new Date(), [notes], [names]);
  setting.setDesc(path);
  if (nameKey(path).startsWith(`${nameKey(log)}/`)) return;
  setting.descEl.createDiv({ cls: 'research-logbook-warning', text: words.dailyOutside(log) });
  if (notes.folder !== '') setting.addButton((button) => button.setButtonText(words.adopt).onClick(() => confirmAdoption(open, notes.folder)));
}

/** What is in the log folder is public unless something says otherwise: that is not to happen unasked. */
function confirmAdoption(open: OpenSettings, folder: string): void {
  const { logbook: { app, strings: { settings: words } } } = open;
  const modal = new ConfirmationModal(app);
  modal.setTitle(words.log.adoptQuestion(folder));
  modal.setContent(words.log.adoptConfirm(folder));
  modal.addButton((button) => button.setButtonText(words.log.adoptYes).setCta().onClick(() => open.save('folders.log', folder)));
  modal.addCancelButton(words.cancel);
  modal.open();
}
