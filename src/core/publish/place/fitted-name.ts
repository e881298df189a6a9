import type { SiteName } from './site-name';

/** Of one segment, in UTF-8, so that encrypted and synced folders take it too. */
export const SEGMENT_BYTES = 100;
/** Of a whole site path: Windows has 260, and the site lies in some folder. */
export const PATH_LENGTH = 180;

/**
 * `stem + suffix + extension`, cut so that it fits in its folder. Undefined when something has to be cut and there is no suffix
 * to tell the result from others.
 */
export function fittedName({ stem, extension }: SiteName, suffix: string, folder: string): string | undefined {
  const end = suffix + extension;
  const length = PATH_LENGTH - end.length - (folder === '' ? 0 : folder.length + 1);
  const cut = cutStem(stem, SEGMENT_BYTES - byteLength(end), length);
  if (cut === stem) return stem + end;
  return suffix === '' ? undefined : cut.replace(/[-.]+$/, '') + end;
}

function cutStem(stem: string, bytes: number, length: number): string {
  if (stem.length <= length && byteLength(stem) <= bytes) return stem;
  let kept = '';
  let used = 0;
  for (const character of stem) {
    used += byteLength(character);
    if (used > bytes || kept.length + character.length > length) break;
    kept += character;
  }
  return kept.normalize('NFC');
}

/** In UTF-8, of well-formed text. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Half of a character outside the first plane is one unit and two bytes.
    if (unit >= 0x80) bytes += unit < 0x800 || (unit & 0xf800) === 0xd800 ? 1 : 2;
  }
  return bytes;
}
