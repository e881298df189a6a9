import { createHash } from 'node:crypto';
import { siteFiles } from 'site-files';
import { program } from 'site-files/program';
import type { ExportHost, ExportOptions } from '../../src/core/publish/export-host';
import { exportSite } from '../../src/core/publish/export-site';
import type { NoteSource, SiteFolder, StateStore, VaultFile } from '../../src/core/publish/ports';
import type { ExportReport } from '../../src/core/publish/report';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { MemorySite } from './memory-site';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A vault in memory; every change of a file gives it a new time. */
export class MemoryVault implements NoteSource {
  private readonly files = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();
  private time = 0;
  /** Paths in the order in which they were read. */
  readonly reads: string[] = [];

  constructor(files: Files = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    this.time += 1;
    this.files.set(path, { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, mtime: this.time });
  }

  remove(path: string): void {
    this.files.delete(path);
  }

  rename(from: string, to: string): void {
    const file = this.files.get(from);
    if (file === undefined) return;
    this.files.delete(from);
    this.files.set(to, file);
  }

  paths(): string[] {
    return [...this.files.keys()];
  }

  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path)?.bytes);
  }

  list(): VaultFile[] {
    return [...this.files].map(([path, { bytes, mtime }]) => ({ path, size: bytes.length, mtime })).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  read(path: string): Uint8Array {
    this.reads.push(path);
    const file = this.files.get(path);
    if (file === undefined) throw new Error(`Cannot read "${path}": there is no such file`);
    return file.bytes;
  }
}

/** A state store in memory. */
export class MemoryState implements StateStore {
  private readonly saved = new Map<string, Uint8Array>();

  load(name: string): Uint8Array | undefined {
    return this.saved.get(name);
  }

  save(name: string, bytes: Uint8Array): void {
    this.saved.set(name, bytes);
  }
}

export interface Exported {
  readonly report: ExportReport;
  /** Site path -> text, without what every site carries. */
  readonly pages: Readonly<Record<string, string>>;
  readonly site: MemorySite;
}

export interface ExportVaultOptions extends Partial<Omit<ExportOptions, 'settings'>> {
  readonly settings?: Partial<Settings>;
  readonly site?: MemorySite;
  readonly folder?: SiteFolder;
  readonly state?: StateStore;
  /** `siteFiles` of the build when true; none keeps tests fast. */
  readonly vendored?: boolean;
  readonly host?: Partial<ExportHost>;
  /** Another program than ours, such as one with a fault. */
  readonly program?: typeof exportSite;
}

/** Exports a vault in memory to a site in memory. */
export async function exportVault(vault: MemoryVault | Files, options: ExportVaultOptions = {}): Promise<Exported> {
  const site = options.site ?? new MemorySite();
  const { settings, host, vendored, site: _site, folder, state, program: run = exportSite, ...rest } = options;
  const report = await run(
    {
      source: vault instanceof MemoryVault ? vault : new MemoryVault(vault),
      folder: folder ?? site,
      state: state ?? new MemoryState(),
      hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
      siteFiles: () => Promise.resolve(vendored === true ? siteFiles : []),
      program,
      now: () => 0,
      ...host,
    },
    { vaultName: 'Vault', ...rest, settings: { ...DEFAULT_SETTINGS, ...settings } },
  );
  return { report, pages: pagesOf(site), site };
}

/** The text of every file of a site that is not ours to test here. */
export function pagesOf(site: MemorySite): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const { path, kind } of site.list()) {
    if (kind === 'file' && !path.startsWith('_logbook/')) pages[path] = new TextDecoder().decode(site.read(path));
  }
  return pages;
}
