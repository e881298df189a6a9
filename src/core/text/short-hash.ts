/**
 * Eight hexadecimal digits of a text, for ids that must be short and stay the same: FNV-1a, 32 bits, over UTF-16 units.
 * Not for secrets: anyone can find another text with the same digits.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
