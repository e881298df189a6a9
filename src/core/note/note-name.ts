/** The note's file name without `.md`: `Papers/DeepMD.md` is `DeepMD`. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
