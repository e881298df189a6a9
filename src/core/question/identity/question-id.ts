/** Crockford's base 32, in lower case: no `i`, `l`, `o` or `u`, so that an id can be read aloud. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** From so many on, four digits would no longer be found at once by two devices that do not know of each other. */
const MANY = DIGITS.length ** 3;

/**
 * `q-7k2m`, which is none of those that are taken. Five digits in a vault that has very many.
 * @param random from 0 to below 1
 */
export function newQuestionId(taken: ReadonlySet<string>, random: () => number): string {
  const length = taken.size < MANY ? 4 : 5;
  const total = DIGITS.length ** length;
  let at = Math.floor(random() * total) % total;
  while (taken.has(idOf(at, length))) at = (at + 1) % total;
  return idOf(at, length);
}

function idOf(at: number, length: number): string {
  let digits = '';
  for (let rest = at; digits.length < length; rest = Math.floor(rest / DIGITS.length)) digits = (DIGITS[rest % DIGITS.length] ?? '') + digits;
  return `q-${digits}`;
}
