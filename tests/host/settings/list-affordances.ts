import type { SettingDefinitionAddItem, SettingDefinitionList } from 'obsidian';
import { Platform } from '../app/platform';
import { own } from '../own';
import { setIcon } from '../ui/icon';
import { attempt } from './button';
import type { Setting } from './setting';
import type { SettingGroup } from './setting-group';

/** The handle to drag an entry by, and the button and keys that delete it. */
export function addListAffordances(setting: Setting, { onReorder, onDelete }: SettingDefinitionList, index: number): void {
  const { settingEl } = setting;
  if (onDelete) {
    setting.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => onDelete(index)));
    if (!settingEl.hasAttribute('tabindex')) settingEl.setAttribute('tabindex', '0');
    own(() => settingEl.addEventListener('keydown', (event) => {
      if (event.target === settingEl && (event.key === 'Delete' || event.key === 'Backspace')) attempt(() => onDelete(index));
    }));
  }
  if (onReorder) addHandle(setting, index, onReorder);
}

function addHandle({ settingEl }: Setting, index: number, onReorder: (from: number, to: number) => void): void {
  const handle = settingEl.createDiv({ cls: 'clickable-icon setting-drag-handle', attr: { draggable: 'true', 'aria-label': 'Drag to reorder', role: 'img' }, prepend: true });
  setIcon(handle, 'grip-vertical');
  own(() => {
    handle.addEventListener('dragstart', () => {
      dragged = { list: settingEl.parentElement, index };
    });
    settingEl.addEventListener('dragover', (event) => {
      if (dragged?.list === settingEl.parentElement) event.preventDefault();
    });
    settingEl.addEventListener('drop', () => {
      const from = dragged;
      dragged = undefined;
      if (from && from.list === settingEl.parentElement && from.index !== index) attempt(() => onReorder(from.index, index));
    });
  });
}

let dragged: { readonly list: HTMLElement | null; readonly index: number } | undefined;

/** A `+` beside the heading on the desktop, a row below the entries on a phone or tablet. */
export function addItemRow(group: SettingGroup, { name, action }: SettingDefinitionAddItem): void {
  if (!Platform.isMobile) {
    group.addExtraButton((button) => button.setIcon('plus').setTooltip(name).onClick(() => action(button.extraSettingsEl)));
    return;
  }
  const row = group.listEl.createEl('button', { cls: 'setting-add-item', text: `+ ${name}`, type: 'button' });
  own(() => row.addEventListener('click', () => attempt(() => action(row))));
}
