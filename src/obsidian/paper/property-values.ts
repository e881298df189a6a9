import type { App, TFile } from 'obsidian';
import type { PropertyValue } from '../../core/note/properties';
import { isRecord } from '../../core/record';

/** The properties of a note, as the app has read them. */
export function propertyValues({ metadataCache }: App, file: TFile): { readonly [key: string]: PropertyValue } {
  const read: unknown = metadataCache.getFileCache(file)?.frontmatter;
  return isRecord(read) ? Object.fromEntries(Object.entries(read).map(([key, value]) => [key, propertyValue(value)])) : {};
}

function propertyValue(value: unknown): PropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item: unknown) => propertyValue(item));
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, propertyValue(item)])) : null;
}
