import type { SettingKey } from '../../core/change-settings';
import type { Logbook } from '../logbook';
import type { SavedSettings } from '../saved-settings';

/** What a page of the settings is given. */
export interface OpenSettings {
  readonly logbook: Logbook;
  readonly saved: SavedSettings;
  /** Saves a change, and tells the user where that cannot be. */
  save(key: SettingKey, value: unknown): Promise<void>;
  /** Asks for the pages anew: when rows came or went. */
  redraw(): void;
}
