import type { App, TFile } from 'obsidian';
import type { PropertyValue } from '../../core/note/properties';
import { isPaper, type Paper } from '../../core/paper/paper';
import { isRecord } from '../../core/record';

/** A deep read of the vault that is open. */
export interface FiledPaper extends Paper {
  readonly file: TFile;
}

/** The deep reads of the vault, as the app has read their properties. */
export function paperNotes(app: App, folder: string): readonly FiledPaper[] {
  return app.vault.getMarkdownFiles().map((file) => paperAt(app, file)).filter((paper) => isPaper(paper, folder));
}

/** A note with its properties, whether or not it is a deep read. */
export function paperAt({ metadataCache }: App, file: TFile): FiledPaper {
  const read: unknown = metadataCache.getFileCache(file)?.frontmatter;
  const values = isRecord(read) ? Object.entries(read).map(([key, value]) => [key, propertyValue(value)] as const) : [];
  return { file, path: file.path, values: Object.fromEntries(values) };
}

function propertyValue(value: unknown): PropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item: unknown) => propertyValue(item));
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, propertyValue(item)])) : null;
}
