import type { Logbook } from '../logbook';
import { registerCaptureAddress, registerCaptureCli } from './capture-address';
import { CaptureModal } from './capture-modal';
import { addSelection } from './capture-selection';
import type { Entries } from '../log/entries';

/** Gives the app what adds to today's entry from anywhere: commands, the editor's menu, an address, the command line. */
export function registerCapture(logbook: Logbook, entries: Entries): void {
  const { app, plugin, strings: { capture } } = logbook;
  const modal = new CaptureModal(logbook, entries);
  plugin.register(() => modal.close());
  plugin.addCommand({ id: 'add', name: capture.add, icon, callback: () => modal.open() });
  plugin.addCommand({ id: 'add-selection', name: capture.addSelection, icon, editorCallback: (editor, { file }) => void addSelection(logbook, entries, editor, file) });
  plugin.registerEvent(app.workspace.on('editor-menu', (menu, editor, { file }) => {
    if (!editor.somethingSelected()) return;
    menu.addItem((item) => item.setTitle(capture.addSelection).setIcon(icon).setSection('selection').onClick(() => void addSelection(logbook, entries, editor, file)));
  }));
  registerCaptureAddress(logbook, entries);
  registerCaptureCli(logbook, entries);
}

const icon = 'list-plus';
