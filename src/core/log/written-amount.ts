/** How much an entry says, as a number of dots. */
export type Amount = 0 | 1 | 2 | 3 | 4;

/**
 * How much is written, by the bytes of a note without its properties. Bytes make languages equal: a Chinese character
 * takes three, and says about as much as three letters. Up to 90 bytes there is a line at most, or a template that nobody
 * has filled in; the steps after that are a few lines (300), a paragraph or two (800), half a page (2,000), and more.
 */
export function writtenAmount(bytes: number): Amount {
  if (bytes <= 90) return 0;
  if (bytes <= 300) return 1;
  if (bytes <= 800) return 2;
  return bytes <= 2000 ? 3 : 4;
}
