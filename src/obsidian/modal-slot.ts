import type { Modal, Plugin } from 'obsidian';

/** Opens a modal in place of the last one; it ends with the plugin. */
export type ModalSlot = (modal: Modal) => void;

export function modalSlot(plugin: Plugin): ModalSlot {
  let open: Modal | undefined;
  plugin.register(() => open?.close());
  return (modal) => {
    open?.close();
    open = modal;
    modal.open();
  };
}
