import { Notice, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import { isSettingKey, settingValue, type SettingKey } from '../../core/change-settings';
import type { Logbook } from '../logbook';
import { reasonOf } from '../log/reason';
import type { SavedSettings } from '../saved-settings';
import { foldersPage } from './folders-page';
import { logPage } from './log-page';
import { papersPage } from './papers-page';
import { plansPage } from './plans-page';
import type { OpenSettings } from './open-settings';
import { sitePage } from './site-page';
import { unreadableFile, unreadSettings } from './unread-settings';
import { visibilityPage } from './visibility-page';

/** The settings as the user has them in the app: a page for each part, and what could not be read on top. */
export class LogbookSettingTab extends PluginSettingTab implements OpenSettings {
  override icon = 'notebook-pen';
  /** Settings came from elsewhere while the user was in a field, which would have been drawn anew under the cursor. */
  private isOutdated = false;

  constructor(readonly logbook: Logbook, readonly saved: SavedSettings) {
    super(logbook.app, logbook.plugin);
    logbook.plugin.register(saved.follow((origin) => {
      if (origin === 'here') return;
      this.isOutdated = saved.failure === undefined && this.isBeingEdited();
      if (!this.isOutdated) this.redraw();
    }));
    logbook.plugin.registerDomEvent(this.containerEl, 'focusout', ({ relatedTarget }) => {
      if (this.isOutdated && relatedTarget === null) this.redraw();
    });
  }

  override hide(): void {
    super.hide();
    if (this.isOutdated) this.redraw();
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    if (this.saved.failure !== undefined) return [unreadableFile(this, this.saved.failure)];
    return [...unreadSettings(this), foldersPage(this), logPage(this), papersPage(this), plansPage(this), visibilityPage(this), sitePage(this)];
  }

  override getControlValue(key: string): unknown {
    return isSettingKey(key) ? settingValue(this.saved.settings, key) : undefined;
  }

  override setControlValue(key: string, value: unknown): Promise<void> {
    if (!isSettingKey(key)) throw new Error(`No setting is called "${key}"`);
    return this.save(key, value);
  }

  async save(key: SettingKey, value: unknown): Promise<void> {
    try {
      await this.saved.change(key, value);
    } catch (failure) {
      const { log, settings } = this.logbook.strings;
      new Notice(settings.notSaved(reasonOf(failure, log)));
    }
  }

  redraw(): void {
    this.isOutdated = false;
    this.update();
  }

  private isBeingEdited(): boolean {
    const { activeElement } = this.containerEl.doc;
    return this.containerEl.contains(activeElement) && activeElement?.matches('input, textarea') === true;
  }
}
