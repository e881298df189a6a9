import fc from 'fast-check';
import { bigramsOf, likenesses } from '../../../../src/core/question/identity/bigrams';
import { isDeep } from '../../../support/is-deep';

const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '为', '么'), maxLength: 9 }), { maxLength: 6 });

test('as many bigrams as places for them, also where one comes again', () => {
  expect([...bigramsOf('ababab')]).toEqual(['ab', 'ba', 'ab2', 'ba2', 'ab3']);
  expect([...bigramsOf('a')]).toEqual(['a']);
  expect([...bigramsOf('')]).toEqual([]);
});

test('all pairs that are so alike are found, and no others', () => {
  fc.assert(fc.property(texts, texts, fc.constantFrom(0.4, 0.5, 0.8, 1), (one, other, least) => {
    const [lefts, rights] = [one.map(bigramsOf), other.map(bigramsOf)];
    const wanted = lefts.flatMap((a, left) => rights.flatMap((b, right) => {
      const alike = (2 * [...a].filter((bigram) => b.has(bigram)).length) / (a.size + b.size);
      return alike >= least ? [{ left, right, alike }] : [];
    }));
    const found = likenesses(lefts, rights, least);
    expect(new Set(found)).toEqual(new Set(wanted));
    expect(found).toHaveLength(wanted.length);
  }), { numRuns: isDeep ? 20_000 : 1_000 });
});
