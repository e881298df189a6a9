/** Whether git has made CRLF of our line feeds, as it does on Windows unless it is told not to; gives our bytes then. */
export function withLineFeeds(found: Uint8Array): Uint8Array {
  return found.filter((byte, at) => byte !== 13 || found[at + 1] !== 10);
}

/**
 * Whether a power cut, not a person, has left this of our file: whole blocks of its start, or zeros from some place on.
 */
export function isCutShort(found: Uint8Array, whole: Uint8Array): boolean {
  if (found.length > whole.length) return false;
  let end = found.length;
  while (end > 0 && found[end - 1] === 0) end -= 1;
  if (end === found.length && end % 512 !== 0) return false;
  for (let at = 0; at < end; at += 1) if (found[at] !== whole[at]) return false;
  return true;
}
