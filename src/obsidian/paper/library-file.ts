import { normalizePath, type TFile } from 'obsidian';
import { searchedEntry, type SearchedEntry } from '../../core/paper/library-search';
import { referenceLibrary } from '../../core/paper/reference-library';
import type { ReferenceProblem } from '../../core/paper/reference-problem';
import type { Logbook } from '../logbook';
import { fileAt } from '../log/find-file';

/** The file of the settings to pick papers from, as it was read last. */
export interface OpenLibrary {
  readonly file: TFile;
  readonly entries: readonly SearchedEntry[];
  readonly problems: readonly ReferenceProblem[];
}

/** Gives the library; undefined where the settings name none. Rejects with a message for the user. */
export type LibraryReader = () => Promise<OpenLibrary | undefined>;

/** Reads the library when it is asked for, anew where the file has changed; the app stays at hand meanwhile. */
export function libraryReader(logbook: Logbook): LibraryReader {
  const { app, plugin } = logbook;
  let isOver = false;
  let last: { readonly path: string; readonly mtime: number; readonly library: Promise<OpenLibrary> } | undefined;
  plugin.register(() => {
    isOver = true;
  });
  const read = async (file: TFile): Promise<OpenLibrary> => {
    let since = performance.now();
    const pause = (): Promise<void> | undefined => {
      if (isOver) throw new Error('The plugin has ended');
      if (performance.now() - since < TURN) return undefined;
      return new Promise((resolve) => {
        window.setTimeout(() => {
          since = performance.now();
          resolve();
        });
      });
    };
    const { entries, problems } = await referenceLibrary(await app.vault.cachedRead(file), pause);
    const searched: SearchedEntry[] = [];
    for (const entry of entries) {
      searched.push(searchedEntry(entry));
      await pause();
    }
    return { file, entries: searched, problems };
  };
  return async () => {
    const { settings: { bibliography }, strings: { papers } } = logbook;
    if (bibliography === '') return undefined;
    const file = fileAt(app.vault, normalizePath(bibliography));
    if (file === undefined) throw new Error(papers.noLibrary(bibliography));
    const { path, stat: { mtime } } = file;
    if (last?.path !== path || last.mtime !== mtime) {
      last = { path, mtime, library: read(file) };
      last.library.catch(() => {
        last = undefined;
      });
    }
    return last.library;
  };
}

export function isLibraryFile({ extension }: TFile): boolean {
  return /^(?:bib|bibtex|json|ris)$/i.test(extension);
}

/** After so many milliseconds of work the others get their turn. */
const TURN = 10;
