import type { Hash, Stamp } from '../ports';

/**
 * The smallest thing that can say "nothing has changed": when both keys are as they were, the export is done, and
 * neither the state nor a file of the vault or the site was read.
 */
export interface LastExport {
  /** Of the vault's listing, and of all else that the site is made of: settings, options, program. */
  readonly vault: string;
  /** Of the names on the site, and of its manifest. */
  readonly site: string;
  /** What the export said, to be said again. A long report is better kept under a name of its own. */
  readonly report: string;
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

/** One line for the keys, then the report as it is: no need to parse what is not asked for. */
export function printLastExport({ vault, site, report }: LastExport): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ version: 1, vault, site, length: report.length })}\n${report}`);
}

/** Nothing when there is none, or when it cannot be read: the export then starts from the state. */
export function parseLastExport(bytes: Uint8Array | undefined): LastExport | undefined {
  try {
    const text = new TextDecoder().decode(bytes);
    const end = text.indexOf('\n');
    const value: unknown = JSON.parse(text.slice(0, end));
    if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return undefined;
    if (!('vault' in value && 'site' in value && 'length' in value)) return undefined;
    const { vault, site, length } = value;
    const report = text.slice(end + 1);
    if (typeof vault !== 'string' || typeof site !== 'string' || report.length !== length) return undefined;
    return { vault, site, report };
  } catch {
    return undefined;
  }
}
