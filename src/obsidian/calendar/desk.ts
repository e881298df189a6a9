import type { Entries } from '../log/entries';
import type { Logbook } from '../logbook';
import { modalSlot, type ModalSlot } from '../modal-slot';

/** What the parts of the calendar work with. */
export interface Desk {
  readonly logbook: Logbook;
  readonly entries: Entries;
  readonly show: ModalSlot;
}

export function deskOf(logbook: Logbook, entries: Entries): Desk {
  return { logbook, entries, show: modalSlot(logbook.plugin) };
}
