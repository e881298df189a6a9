import { entryPaths } from '../../core/log/entry-paths';
import type { DateNames } from '../../core/log/date-names';
import type { Settings } from '../../core/settings';

/** `Log/2026-03-02.md`: where the settings put a day's entry. */
export function logPathExample({ folders, logFormat }: Pick<Settings, 'folders' | 'logFormat'>, day: Date, names: DateNames): string {
  return entryPaths(day, [{ folder: folders.log, format: logFormat }], [names])[0];
}
