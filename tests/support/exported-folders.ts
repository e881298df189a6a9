import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FolderDisk, type HostOptions } from '../host/in-jest';
import { dataPath, enabledPlugin } from './enabled-plugin';
import { temporaryFolder } from './temporary-folder';

/** A copy of a vault in a new folder of its own, with these settings added to its own. */
export function copiedVault(vault: string, settings: Readonly<Record<string, unknown>> = {}): string {
  const copy = join(temporaryFolder(), 'Vault');
  cpSync(vault, copy, { recursive: true });
  setSettings(copy, settings);
  return copy;
}

function setSettings(vault: string, settings: Readonly<Record<string, unknown>>): void {
  const path = join(vault, dataPath);
  mkdirSync(dirname(path), { recursive: true });
  const held: unknown = statSync(path, { throwIfNoEntry: false }) === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...held as object, ...settings }));
}

/** Exports a vault by the command-line program; gives what it said. */
export function exportByProgram(vault: string, site: string): string {
  const args = ['dist/cli.js', 'export', '--vault', vault, '--site', site, '--state', temporaryFolder(), '--today', '2026-03-09', '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`The program ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

/** Exports a vault by the plugin in the app, which has the vault's folder open; gives what it said. */
export async function exportByPlugin(vault: string, siteFolder: string, platform: HostOptions['platform'] = 'desktop'): Promise<string> {
  setSettings(vault, { siteFolder });
  const { host } = await enabledPlugin({ disk: new FolderDisk(vault), platform });
  try {
    return await host.cli('research-logbook:export', { json: 'true' });
  } finally {
    await host.close();
  }
}

/** Every file of a folder, the hidden ones too, by its path. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).sort();
  return new Map(paths.filter((path) => statSync(join(folder, path)).isFile()).map((path) => [path, readFileSync(join(folder, path))]));
}

/** The files that are not in both folders, or not with the same bytes. */
export function differingFiles(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => other.get(path) === undefined || one.get(path)?.equals(other.get(path) ?? Buffer.alloc(0)) !== true);
}
