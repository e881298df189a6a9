import type { SettingControl } from 'obsidian';
import type { App } from '../app/app';
import { same } from '../same';
import { PathSuggest } from './path-suggest';
import type { Setting } from './setting';

type Change = (value: unknown) => void;

/** The control of a kind, showing `value`, and telling each change that the user makes. */
export function addControl(app: App, setting: Setting, control: SettingControl, value: unknown, change: Change): void {
  const text = textOf(value);
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(change));
      break;
    case 'dropdown':
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text).onChange(change));
      break;
    case 'text':
      setting.addText((input) => input.setPlaceholder(control.placeholder ?? '').setValue(text).onChange(change));
      break;
    case 'textarea':
      setting.addTextArea((area) => {
        if (control.rows !== undefined) area.inputEl.rows = control.rows;
        area.setPlaceholder(control.placeholder ?? '').setValue(text).onChange(change);
      });
      break;
    case 'number':
      setting.addText((input) => {
        const { min, max, step, placeholder = '', defaultValue = 0 } = control;
        input.inputEl.type = 'number';
        input.inputEl.setAttrs({ min: min ?? null, max: max ?? null, step: step ?? null });
        input.setPlaceholder(placeholder).setValue(text).onChange((typed) => {
          const number = typed.trim() === '' ? NaN : Number(typed);
          change(Number.isFinite(number) ? number : defaultValue);
        });
      });
      break;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(typeof value === 'number' ? value : control.min).onChange(change);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
      });
      break;
    case 'color':
      setting.addColorPicker((picker) => picker.setValue(text).onChange(change));
      break;
    case 'file':
      setting.addSearch((input) => {
        input.setPlaceholder(control.placeholder ?? '').setValue(text).onChange(change);
        const offered = (): string[] => app.vault.getFiles().filter((file) => control.filter?.(same(file)) ?? true).map(({ path }) => path);
        new PathSuggest(app, input, offered);
      });
      break;
    case 'folder':
      setting.addSearch((input) => {
        input.setPlaceholder(control.placeholder ?? '').setValue(text).onChange(change);
        const offered = (): string[] => app.vault.getAllFolders(control.includeRoot ?? false)
          .filter((folder) => control.filter?.(same(folder)) ?? true).map(({ path }) => path);
        new PathSuggest(app, input, offered);
      });
      break;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

