import type { Settings } from '../settings';
import type { Eventually, Hash, NoteSource, SiteFolder, StateStore } from './ports';
import type { SiteFileSource } from './stage/vendored-files';

/** What an export runs on: the app and the command line each bring their own. */
export interface ExportHost {
  readonly source: NoteSource;
  readonly folder: SiteFolder;
  readonly state: StateStore;
  readonly hash: Hash;
  /** docsify, its styles, and the page's own script; asked for when there is something to write. */
  readonly siteFiles: () => Promise<readonly SiteFileSource[]>;
  /** Says which program this is: another one makes every page anew. */
  readonly program: string;
  /** Milliseconds on any clock. */
  readonly now: () => number;
  /** Called between notes, so that an app stays responsive; throws to cancel. */
  readonly step?: (done: number, total: number) => Promise<void> | undefined;
  /** Asked right before the site is touched; throws when the lock was lost. */
  readonly beforeCommit?: () => Eventually<void>;
}

export interface ExportOptions {
  readonly settings: Settings;
  /** The vault's own name, for a site without a title. */
  readonly vaultName: string;
  /** Folders made public for this run. */
  readonly include?: readonly string[];
  readonly dryRun?: boolean;
  /** The user knows that many pages go. */
  readonly removeMany?: boolean;
}
