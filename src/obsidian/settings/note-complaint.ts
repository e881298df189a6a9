import { normalizePath, type App } from 'obsidian';
import type { SettingsStrings } from '../../core/i18n/app/settings';

/** What speaks against a note that a setting names; an empty name is none. */
export function noteComplaint(written: string, { vault }: App, words: SettingsStrings): string | undefined {
  if (written.trim() === '') return undefined;
  return vault.getFileByPath(normalizePath(written))?.extension === 'md' ? undefined : words.noteMissing(written);
}
