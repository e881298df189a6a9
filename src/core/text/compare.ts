/** Orders texts by their UTF-16 codes, as the same on every computer: for `sort`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
