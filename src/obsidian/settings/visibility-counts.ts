import type { App } from 'obsidian';
import { folderRules } from '../../core/publish/select/folder-rules';
import { decideVisibility, type Visibility } from '../../core/publish/select/visibility';
import type { Settings } from '../../core/settings';

/**
 * How many notes are public, protected and private, by the app's index and without reading a note. A note whose
 * properties the index cannot read counts as its folder does; an export, which reads it, keeps it private.
 */
export function visibilityCounts({ vault, metadataCache }: App, settings: Settings): Readonly<Record<Visibility, number>> {
  const rules = folderRules(settings);
  const counts = { private: 0, public: 0, protected: 0 };
  for (const file of vault.getMarkdownFiles()) {
    const values = metadataCache.getFileCache(file)?.frontmatter ?? {};
    counts[decideVisibility({ path: file.path, properties: { values } }, rules).visibility] += 1;
  }
  return counts;
}
