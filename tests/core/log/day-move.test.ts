import { ISO_WEEK } from '../../../src/core/log/week';
import { movedDay } from '../../../src/core/log/day-move';

test.each([
  ['2026-03-01', 'ArrowLeft', false, '2026-02-28'],
  ['2025-12-31', 'ArrowRight', false, '2026-01-01'],
  ['2026-03-02', 'ArrowUp', false, '2026-02-23'],
  ['2026-03-30', 'ArrowDown', false, '2026-04-06'],
  ['2026-03-04', 'Home', false, '2026-03-02'],
  ['2026-03-04', 'End', false, '2026-03-08'],
  ['2026-03-31', 'PageUp', false, '2026-02-28'],
  ['2026-01-31', 'PageDown', false, '2026-02-28'],
  ['2024-02-29', 'PageUp', true, '2023-02-28'],
  ['2024-02-29', 'PageDown', true, '2025-02-28'],
  ['9999-12-31', 'ArrowRight', false, '9999-12-31'],
  ['9999-12-31', 'PageDown', false, '9999-12-31'],
])('from %s the key %s (Shift: %s) leads to %s', (day, key, shiftKey, expected) => {
  expect(movedDay(day, { key, shiftKey }, ISO_WEEK)).toBe(expected);
});

test('where weeks begin on Sunday, Home leads there', () => {
  expect(movedDay('2026-03-04', { key: 'Home', shiftKey: false }, { startsOn: 0, firstContains: 1 })).toBe('2026-03-01');
});

test('other keys lead nowhere', () => {
  expect(movedDay('2026-03-04', { key: 'Enter', shiftKey: false }, ISO_WEEK)).toBeUndefined();
});
