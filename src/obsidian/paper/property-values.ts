import type { App, TFile } from 'obsidian';
import type { PropertyValue } from '../../core/note/properties';

/** The properties of a note that are plain values, as the app has read them. */
export function propertyValues({ metadataCache }: App, file: TFile): { readonly [key: string]: PropertyValue } {
  const found: Record<string, PropertyValue> = {};
  const read: Readonly<Record<string, unknown>> = metadataCache.getFileCache(file)?.frontmatter ?? {};
  for (const [key, value] of Object.entries(read)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') found[key] = value;
  }
  return found;
}
