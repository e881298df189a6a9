/**
 * A folder as a user writes it, `/Papers/Deep\reads/`, is `Papers/Deep/reads`; `/` is the vault, `''`.
 * Undefined when it leads out of the vault.
 */
export function folderPath(written: string): string | undefined {
  const segments = written.normalize('NFC').trim().split(/[\\/]+/).filter((segment) => segment !== '' && segment !== '.');
  return segments.includes('..') ? undefined : segments.join('/');
}
