import type { TFile } from 'obsidian';
import { folderRules } from '../../../core/publish/select/folder-rules';
import { decideVisibility, type Visibility } from '../../../core/publish/select/visibility';
import { scan } from '../../../core/text/scan';
import { areRead } from '../../log/day-lists';
import type { Logbook } from '../../logbook';

/** Whether fewer may read one note than another: what goes from it to that must not be seen there. */
export async function isHeldBack(logbook: Logbook, from: TFile, to: TFile): Promise<boolean> {
  if (!areRead(scan(await logbook.app.vault.cachedRead(from)), logbook.app.metadataCache.getFileCache(from))) return true;
  return OPENNESS.indexOf(visibilityOf(logbook, from)) < OPENNESS.indexOf(visibilityOf(logbook, to));
}

/** The app may not have read the properties of a note that was just made: its folder decides then. */
function visibilityOf({ app, settings }: Logbook, file: TFile): Visibility {
  const values = app.metadataCache.getFileCache(file)?.frontmatter ?? {};
  return decideVisibility({ path: file.path, properties: { values } }, folderRules(settings)).visibility;
}

const OPENNESS: readonly Visibility[] = ['private', 'protected', 'public'];
