import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { foldedPath } from '../core/publish/commit/site-path';
import { Refusal } from '../core/publish/commit/refusal';
import type { StateStore } from '../core/publish/ports';
import { fileError } from '../core/publish/file-error';
import { isInside, realPlace } from './site-place';

export interface StateFolderOptions {
  readonly vault: string;
  readonly site: string;
  /** Instead of the user's own state directory. */
  readonly directory?: string | undefined;
  /** The state could not be saved: the next export is slower, and that is all. */
  readonly warn: (message: string) => void;
}

/** The state of one vault and one site, in a folder of its own below the state directory. */
export function stateFolder({ vault, site, directory = stateDirectory(), warn }: StateFolderOptions): StateStore {
  const place = realPlace(resolve(directory));
  const sitePath = realPlace(resolve(site));
  if (isInside(foldedPath(`${place}/`), foldedPath(sitePath))) {
    throw new Refusal('state-in-site', `Cannot keep the state in "${directory}": it lies in the site, and says what readers must not see. Name a folder outside the site.`);
  }
  const pair = createHash('sha256').update(`${realPlace(resolve(vault))}\0${sitePath}`).digest('hex');
  const folder = join(place, pair.slice(0, 16));
  return {
    load(name) {
      try {
        return readFileSync(join(folder, name));
      } catch {
        return undefined;
      }
    },
    save(name, bytes) {
      const draft = join(folder, `${name}.${randomUUID()}`);
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeFileSync(draft, bytes, { mode: 0o600 });
        renameSync(draft, join(folder, name));
      } catch (error) {
        discard(draft);
        warn(fileError('save', `the state in "${folder}"`, error).message);
      }
    },
  };
}

function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // It could not be made either.
  }
}

/** Where each system wants what a program remembers, and the user does not look after. */
export function stateDirectory(platform: string = process.platform, env: NodeJS.ProcessEnv = process.env, home = homedir()): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'research-logbook');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'research-logbook');
  return join(env['XDG_STATE_HOME'] || join(home, '.local', 'state'), 'research-logbook');
}
