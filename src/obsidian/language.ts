import { getLanguage } from 'obsidian';
import type { Language } from '../core/i18n/index';
import type { Settings } from '../core/settings';

/** The language of what the app says. */
export function appLanguage(): Language {
  return getLanguage().startsWith('zh') ? 'zh' : 'en';
}

/** The language of what is made in the vault: that of the settings, else the app's. */
export function templateLanguage({ language }: Settings): Language {
  return language === 'auto' ? appLanguage() : language;
}
