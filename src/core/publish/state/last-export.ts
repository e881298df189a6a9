import type { Hash, Stamp } from '../ports';
import { isSummary, type ReportSummary } from '../report-summary';

/**
 * The smallest thing that can say "nothing has changed": when both keys are as they were, the export is done, and
 * neither the state nor a file of the vault or the site was read.
 */
export interface LastExport {
  /** Of the vault's listing, and of all else that the site is made of: settings, options, program. */
  readonly vault: string;
  /** Of the names on the site, and of its manifest. */
  readonly site: string;
  /** Of the report, which is kept under a name of its own: a long one takes longer to read than the vault to list. */
  readonly report: string;
  /** What the export said in short, to be said again. */
  readonly summary: ReportSummary;
}

interface Listed extends Stamp {
  readonly path: string;
}

/** Changes with any file's name, size or time, and with anything in `options`; the order of the files counts. */
export function vaultKey(files: readonly Listed[], options: string, hash: Hash): string {
  const stamps = new Float64Array(2 * files.length);
  const names = [JSON.stringify(options)];
  files.forEach(({ path, size, mtime }, at) => {
    names.push(path);
    stamps[2 * at] = size;
    stamps[2 * at + 1] = mtime;
  });
  return keyOf(names, hash) + hash(new Uint8Array(stamps.buffer));
}

/** Changes with any name, and with the manifest, hence with a checkout of another state of the site. */
export function siteKey(names: readonly string[], manifest: Uint8Array | undefined, hash: Hash): string {
  return keyOf(names, hash) + hash(manifest ?? new Uint8Array());
}

function keyOf(names: readonly string[], hash: Hash): string {
  return hash(new TextEncoder().encode(names.join('\0')));
}

export function printLastExport({ vault, site, report, summary }: LastExport): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ version: 2, vault, site, report, summary }));
}

/** Nothing when there is none, or when it cannot be read: the export then starts from the state. */
export function parseLastExport(bytes: Uint8Array | undefined): LastExport | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 2) return undefined;
    if (!('vault' in value && 'site' in value && 'report' in value && 'summary' in value)) return undefined;
    const { vault, site, report, summary } = value;
    if (typeof vault !== 'string' || typeof site !== 'string' || typeof report !== 'string' || !isSummary(summary)) return undefined;
    return { vault, site, report, summary };
  } catch {
    return undefined;
  }
}
