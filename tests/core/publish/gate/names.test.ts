import fc from 'fast-check';
import { BREAK, GAP, isHan, letters } from '../../../../src/core/publish/gate/letters';
import { Names } from '../../../../src/core/publish/gate/names';
import { isDeep } from '../../../support/is-deep';

/** Names of one folder begin alike, and some are the beginnings of others. */
const name = fc.array(fc.constantFrom('Papers/', 'Deep', 'water ', ' ', 'ab', '深度', '势', 'é', '7'), { maxLength: 9 }).map((words) => words.join(''));
const written = fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ' ', 's', '\n', '，')), { maxLength: 8 });

/** Looks for one name at one place after another. */
function stands(name: Uint16Array, text: Uint16Array): boolean {
  if (name.length < 6 || name.includes(BREAK)) return false;
  return [...text.keys()].some((at) => {
    const [before = BREAK, after = BREAK] = [text[at - 1], text[at + name.length]];
    const [first = BREAK, last = BREAK] = [text[at], text[at + name.length - 1]];
    const begins = first >= GAP || isHan(first) || isHan(before);
    const ends = after === BREAK || after >= GAP || isHan(last) || isHan(after);
    return begins && ends && name.every((unit, index) => (unit & ~GAP) === ((text[at + index] ?? BREAK) & ~GAP));
  });
}

test('the names that stand in a text are those that a naive search finds, and no other', () => {
  let finds = 0;
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12, size: 'max' }), written, (names, places) => {
      const units = letters(places.map(([place, mark]) => `${names[place % names.length] ?? ''}${mark}`).join(''));
      const expected = names.filter((one) => stands(letters(one), units));
      finds += expected.length;
      expect([...new Names(names).in(units)].sort()).toEqual(expected.sort());
    }),
    { numRuns: isDeep ? 5_000 : 300 },
  );
  expect(finds).toBeGreaterThan(50);
});
