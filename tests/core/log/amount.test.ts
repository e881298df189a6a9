import { AMOUNTS, amountOf } from '../../../src/core/log/amount';

test('a day on which nothing was written is told from one with a single character', () => {
  expect([0, 1].map(amountOf)).toEqual([0, 1]);
});

test('more characters are never a smaller step, and every step is reached', () => {
  const steps = Array.from({ length: 5000 }, (_, characters) => amountOf(characters));
  expect(steps).toEqual(steps.slice().sort());
  expect([...new Set(steps)]).toEqual(AMOUNTS);
});
