/** Names with one key are one name to the app: `Café` in NFC, `CAFÉ` in NFD. */
export function nameKey(name: string): string {
  return plain.test(name) ? name : name.normalize('NFC').toLowerCase();
}

/** Of most names nothing changes, and to see that is quicker. */
const plain = /^[ -@[-~]*$/;
