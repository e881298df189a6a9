/** Letters and digits that a passage needs before it says anything: two words, or a short Chinese sentence. */
const SHORTEST = 10;

/**
 * The passages of a text, as numbers: what stands between line ends and full stops, with everything but letters and
 * digits left out, so that quote marks, list marks and emphasis make no difference. Equal passages give equal numbers;
 * that two others do is as unlikely as 1 in 2^52. FNV-1a over UTF-16 units, twice.
 */
export function passages(text: string, found: (passage: number) => void): void {
  let length = 0;
  let low = 0x811c9dc5;
  let high = 0x01234567;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 10;
    if (isWord(unit)) {
      const folded = unit >= 65 && unit <= 90 ? unit + 32 : unit;
      low = Math.imul(low ^ folded, 0x01000193);
      high = Math.imul(high ^ folded, 0x85ebca6b) + (high >>> 15);
      length += folded < 0x2e80 ? 1 : 2;
    } else if (endsPassage(unit)) {
      if (length >= SHORTEST * 2 || (length >= SHORTEST && unit !== 46)) found((low >>> 0) * 0x100000 + ((high >>> 0) & 0xfffff));
      length = 0;
      low = 0x811c9dc5;
      high = 0x01234567;
    }
  }
}

function isWord(unit: number): boolean {
  if (unit < 128) return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f) && (unit < 0x3000 || unit > 0x303f) && (unit < 0xff00 || unit > 0xff20);
}

/** Line feed, `。`, `！`, `？`, `；`, `!`, `?`, `;`, `|` and `.`, which also ends the pieces of an address. */
function endsPassage(unit: number): boolean {
  return (
    unit === 10 || unit === 46 || unit === 33 || unit === 63 || unit === 59 || unit === 124 ||
    unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b
  );
}
