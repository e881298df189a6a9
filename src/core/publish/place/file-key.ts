/** Paths with one key may be one file on some file system: Unicode's compatibility forms and case are folded. */
export function fileKey(path: string): string {
  if (/^[ -~\u4E00-\u9FFF]*$/.test(path)) return path.toLowerCase();
  return path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
