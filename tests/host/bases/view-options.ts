import type { BasesAllOptions, BasesViewConfig as DeclaredConfig, BasesViewRegistration } from 'obsidian';
import { notDone } from '../not-done';
import { same } from '../same';
import { Setting } from '../settings/setting';
import type { BasesViewConfig } from './bases-view';

/** The menu of the view's toolbar, with what the plugin lets its user choose; it is asked for the options each time it is drawn. */
export function drawOptions(parent: HTMLElement, registration: BasesViewRegistration, config: BasesViewConfig): void {
  const menu = parent.createEl('details', 'bases-options');
  menu.createEl('summary', { text: 'Configure view' });
  const options = registration.options?.(same<DeclaredConfig>(config)) ?? [];
  for (const option of options) drawOption(menu, option, config);
}

function drawOption(parent: HTMLElement, option: BasesAllOptions, config: BasesViewConfig): void {
  if (option.shouldHide?.() === true) return;
  if (option.type === 'group') {
    const group = parent.createDiv({ cls: 'bases-option-group', text: option.displayName });
    for (const item of option.items) drawOption(group, item, config);
    return;
  }
  const { key, displayName } = option;
  // What the user has not chosen is not in the config; the control shows the default.
  const now = config.get(key);
  const setting = new Setting(parent).setName(displayName);
  if (option.type === 'toggle') setting.addToggle((toggle) => toggle.setValue((now ?? option.default) === true).onChange((value) => config.set(key, value)));
  else if (option.type === 'dropdown') setting.addDropdown((dropdown) => dropdown.addOptions(option.options).setValue(textOf(now ?? option.default)).onChange((value) => config.set(key, value)));
  else if (option.type === 'text') setting.addText((text) => text.setValue(textOf(now ?? option.default)).onChange((value) => config.set(key, value)));
  else notDone(`the option "${option.type}" of a Bases view`);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
