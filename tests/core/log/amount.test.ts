import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { AMOUNTS, amountOf, writtenAmount } from '../../../src/core/log/amount';
import { dayTemplate } from '../../../src/core/template/day-template';
import { fillTemplate } from '../../../src/core/template/fill-template';

test('a day on which nothing was written is told from one with a single character', () => {
  expect([0, 1].map(amountOf)).toEqual([0, 1]);
});

test('more characters are never a smaller step, and every step is reached', () => {
  const steps = Array.from({ length: 5000 }, (_, characters) => amountOf(characters));
  expect(steps).toEqual(steps.slice().sort());
  expect([...new Set(steps)]).toEqual(AMOUNTS);
});

test.each([[-5, 0], [0, 0], [90, 0], [91, 1], [300, 1], [301, 2], [800, 2], [801, 3], [2000, 3], [2001, 4], [1e6, 4]])('%i bytes are %i dots', (bytes, dots) => {
  expect(writtenAmount(bytes)).toBe(dots);
});

test.each(['en', 'zh'] as const)('a new entry in %s that nobody has written in has no dot', (language) => {
  const names = dateNamesFor(language);
  const text = fillTemplate(dayTemplate(language), { date: new Date(2026, 2, 2), title: '2026-03-02', dateFormat: 'YYYY-MM-DD', nameFormat: 'YYYY-MM-DD', names });
  const body = text.slice(text.indexOf('---', 3) + 3);
  expect(writtenAmount(Buffer.byteLength(body))).toBe(0);
});
