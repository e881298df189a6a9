import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSettings, type ParsedSettings } from '../core/parse-settings';
import { errorCode, fileError } from '../core/publish/file-error';

/**
 * Reads the plugin's `data.json`; a vault without one has the default settings.
 * @throws when the file is there and cannot be read: rules that keep notes private may stand in it.
 */
export function vaultSettings(vault: string, configFolder: string): ParsedSettings {
  const path = join(vault, configFolder, 'plugins', 'research-logbook', 'data.json');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (failure) {
    if (errorCode(failure) === 'ENOENT' || errorCode(failure) === 'ENOTDIR') return parseSettings(undefined);
    throw fileError('read the settings', path, failure);
  }
  try {
    const saved: unknown = JSON.parse(text);
    return parseSettings(saved);
  } catch (failure) {
    throw new Error(`Cannot read the settings "${path}": ${failure instanceof Error ? failure.message : 'they are not JSON'}. Mend or delete the file.`);
  }
}
