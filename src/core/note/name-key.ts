/** Names with one key are one name to the app: `Café` in NFC, `CAFÉ` in NFD. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
