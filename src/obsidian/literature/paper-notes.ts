import type { App, TFile } from 'obsidian';
import { isPaper, type Paper } from '../../core/paper/paper';
import { propertyValues } from '../paper/property-values';

/** A deep read of the vault that is open. */
export interface FiledPaper extends Paper {
  readonly file: TFile;
}

/** The deep reads of the vault, as the app has read their properties. */
export function paperNotes(app: App, folder: string): readonly FiledPaper[] {
  return app.vault.getMarkdownFiles().map((file) => paperAt(app, file)).filter((paper) => isPaper(paper, folder));
}

/** A note with its properties, whether or not it is a deep read. */
export function paperAt(app: App, file: TFile): FiledPaper {
  return { file, path: file.path, values: propertyValues(app, file) };
}
