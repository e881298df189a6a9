import type { Modal } from 'obsidian';
import type { Entries } from '../log/entries';
import type { Logbook } from '../logbook';

/** What the parts of the calendar work with. */
export interface Desk {
  readonly logbook: Logbook;
  readonly entries: Entries;
  /** Opens a modal in place of the last one; it ends with the plugin. */
  readonly show: (modal: Modal) => void;
}

export function deskOf(logbook: Logbook, entries: Entries): Desk {
  let open: Modal | undefined;
  logbook.plugin.register(() => open?.close());
  return {
    logbook,
    entries,
    show: (modal) => {
      open?.close();
      open = modal;
      modal.open();
    },
  };
}
