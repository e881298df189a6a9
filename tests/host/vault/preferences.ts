import type { DiskAdapter } from './disk-adapter';

/** What the user chose in the app's own settings, as the vault's `app.json` has it. */
export interface Preferences {
  readonly useMarkdownLinks: boolean;
  readonly newLinkFormat: 'shortest' | 'relative' | 'absolute';
  /** `/`, `./`, `./sub` or a folder. */
  readonly attachmentFolderPath: string;
  readonly newFileLocation: 'root' | 'current' | 'folder';
  readonly newFileFolderPath: string;
  readonly trashOption: 'system' | 'local' | 'none';
  readonly alwaysUpdateLinks: boolean;
}

/** The app's own defaults, but for `alwaysUpdateLinks`: the app would ask. */
const defaults: Preferences = {
  useMarkdownLinks: false,
  newLinkFormat: 'shortest',
  attachmentFolderPath: '/',
  newFileLocation: 'root',
  newFileFolderPath: '/',
  trashOption: 'system',
  alwaysUpdateLinks: true,
};

export async function readPreferences(adapter: DiskAdapter, configDir: string): Promise<Preferences> {
  const path = `${configDir}/app.json`;
  return { ...defaults, ...(await adapter.exists(path) ? JSON.parse(await adapter.read(path)) as Partial<Preferences> : {}) };
}
