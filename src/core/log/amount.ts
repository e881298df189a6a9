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
