import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app/app';
import { notDone } from '../not-done';
import type { Plugin } from '../plugin/plugin';

/** What the settings window does with the tab while it shows it. */
export interface ShownTab {
  render(): void;
  refresh(): void;
}

export abstract class SettingTab {
  icon = '';
  readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
  settingItems: SettingDefinitionItem[] = [];
  /** Set by the window while the tab is on show. */
  shown: ShownTab | undefined;
  id = '';
  name = '';

  constructor(readonly app: App) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    this.shown?.render();
  }

  getControlValue(key: string): unknown {
    return notDone(`SettingTab.getControlValue(${key}) of the app's own settings`);
  }

  setControlValue(key: string, _value: unknown): void | Promise<void> {
    return notDone(`SettingTab.setControlValue(${key}) of the app's own settings`);
  }

  refreshDomState(): void {
    this.shown?.refresh();
  }

  display(): void {}

  hide(): void {}
}

export abstract class PluginSettingTab extends SettingTab {
  constructor(app: App, readonly plugin: Plugin) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return isRecord(this.plugin.settings) ? this.plugin.settings[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (!isRecord(this.plugin.settings)) this.plugin.settings = {};
    (this.plugin.settings as Record<string, unknown>)[key] = value;
    await this.plugin.saveData(this.plugin.settings);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A page below a tab that draws itself. */
export abstract class SettingPage {
  readonly rootEl: HTMLElement = createDiv('setting-page');
  readonly titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {}
}
