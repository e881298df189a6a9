import fc from 'fast-check';
import { BREAK, GAP, letters } from '../../../../src/core/publish/gate/letters';
import { allPassages, findPassages, keptPassages, PassageSet } from '../../../../src/core/publish/gate/passages';
import { isDeep } from '../../../support/is-deep';

const numRuns = isDeep ? 5_000 : 150;

/** A few words and marks only, so that texts have much in common. */
const text = fc.array(fc.constantFrom('the ', 'offer ', 'of ', 'Mondays', ' ', '\n', '周三', '研究计划', '**', '[[', ' | ', 'a', 'é'), { maxLength: 60, size: 'max' }).map((words) => words.join(''));

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** Every stretch that is a passage: 24 letters, or all between two breaks when that is 12 to 23. */
function stretches(units: Uint16Array): readonly Stretch[] {
  const all: Stretch[] = [];
  for (let start = 0; start < units.length; start += 1) {
    for (let end = start + 12; end <= Math.min(start + 24, units.length); end += 1) {
      const whole = (start === 0 || units[start - 1] === BREAK) && (end === units.length || units[end] === BREAK);
      const stretch = [...units.subarray(start, end)].map((unit) => unit & ~GAP);
      if (!stretch.includes(BREAK) && (end - start === 24 || whole)) all.push({ start, end, said: stretch.join(' ') });
    }
  }
  return all;
}

const places = (found: readonly { readonly start: number; readonly end: number }[]): readonly string[] => found.map(({ start, end }) => `${start}-${end}`).sort();

function found(units: Uint16Array, wanted: PassageSet): readonly Pick<Stretch, 'start' | 'end'>[] {
  const all: Pick<Stretch, 'start' | 'end'>[] = [];
  findPassages(units, wanted, (_, start, end) => all.push({ start, end }));
  return all;
}

test('the passages of one text are found in another where a naive search finds them, and nowhere else', () => {
  let finds = 0;
  fc.assert(
    fc.property(text, text, fc.array(fc.nat(200), { maxLength: 4 }), (secret, other, cuts) => {
      const units = letters(cuts.map((cut) => secret.slice(cut, cut * 2) + other.slice(0, cut)).join(''));
      const wanted = new Set(stretches(letters(secret)).map(({ said }) => said));
      const expected = stretches(units).filter(({ said }) => wanted.has(said));
      finds += expected.length;
      expect(places(found(units, allPassages(letters(secret))))).toEqual(places(expected));
    }),
    { numRuns },
  );
  expect(finds).toBeGreaterThan(50);
});

test('whoever takes 31 letters of what is kept takes a passage that is remembered', () => {
  fc.assert(
    fc.property(text, fc.nat(), (secret, at) => {
      const units = letters(secret);
      const start = at % Math.max(1, units.length - 31);
      const taken = units.slice(start, start + 31);
      if (taken.length < 31 || taken.includes(BREAK)) return;
      expect(found(taken, new PassageSet(keptPassages(units)))).not.toEqual([]);
    }),
    { numRuns },
  );
});

test('a set has the passages that it is made of, less those that are taken out, and no other', () => {
  const passage = fc.oneof(fc.nat({ max: 40 }), fc.maxSafeNat().map((number) => number % 2 ** 52));
  fc.assert(
    fc.property(fc.array(passage), fc.array(passage), (some, others) => {
      const set = new PassageSet(some);
      const less = set.without(new Set(others));
      for (const number of [...some, ...others]) {
        expect(set.has(number)).toBe(some.includes(number));
        expect(less.has(number)).toBe(some.includes(number) && !others.includes(number));
      }
    }),
    { numRuns },
  );
});
