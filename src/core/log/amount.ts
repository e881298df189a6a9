/** How much was written on a day, in five steps; 0 is nothing. */
export type Amount = 0 | 1 | 2 | 3 | 4;

/** Every step, for what draws one of each. */
export const AMOUNTS: readonly Amount[] = [0, 1, 2, 3, 4];

/** The step of a number of characters: `amountOf(0)` is 0, a line or two is 1, a page is 4. */
export function amountOf(characters: number): Amount {
  if (characters <= 0) return 0;
  if (characters < 150) return 1;
  if (characters < 400) return 2;
  return characters < 1000 ? 3 : 4;
}

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
