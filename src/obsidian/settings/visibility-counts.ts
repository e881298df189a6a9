import type { App, CachedMetadata } from 'obsidian';
import { folderRules } from '../../core/publish/select/folder-rules';
import { decideVisibility, type Visibility } from '../../core/publish/select/visibility';
import type { Properties } from '../../core/note/properties';
import type { Settings } from '../../core/settings';

/** How many notes an export would find public, protected and private, by the app's index and without reading a note. */
export function visibilityCounts({ vault, metadataCache }: App, settings: Settings): Readonly<Record<Visibility, number>> {
  const rules = folderRules(settings);
  const counts = { private: 0, public: 0, protected: 0 };
  for (const file of vault.getMarkdownFiles()) {
    const { visibility } = decideVisibility({ path: file.path, properties: indexedProperties(metadataCache.getFileCache(file)) }, rules);
    counts[visibility] += 1;
  }
  return counts;
}

/** The index has no values for properties that cannot be read, but has the section that they stand in. */
function indexedProperties(cache: CachedMetadata | null): Properties {
  if (cache?.frontmatter !== undefined) return { values: { ...cache.frontmatter } };
  if (cache?.sections?.[0]?.type !== 'yaml') return { values: {} };
  return { values: {}, problem: { code: 'syntax', message: 'Cannot read the properties.', line: 1 } };
}
