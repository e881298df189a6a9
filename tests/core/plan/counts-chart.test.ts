import fc from 'fast-check';
import { countsChart } from '../../../src/core/plan/counts-chart';
import { noCounts } from '../../../src/core/plan/plan-against-log';

const size = { width: 400, height: 100 };

test('a week is as high as its tasks are many, done at the bottom', () => {
  const { bars, lines } = countsChart([
    { firstDay: '2026-02-23', counts: { planned: 4, done: 2, carried: 1, dropped: 0, open: 1 } },
    { firstDay: '2026-03-02', counts: noCounts },
  ], size);
  expect(bars.map(({ x, width, parts }) => [x, width, parts.map(({ part, y, height }) => [part, y, height])])).toEqual([
    [80, 40, [['done', 50, 50], ['carried', 25, 25], ['open', 0, 25]]],
    [280, 40, []],
  ]);
  expect(lines).toEqual([{ count: 0, y: 100 }, { count: 1, y: 75 }, { count: 2, y: 50 }, { count: 3, y: 25 }, { count: 4, y: 0 }]);
});

test('however many weeks and tasks there are, bars stand side by side within the chart', () => {
  const counts = fc.record({ done: fc.nat(400), carried: fc.nat(9), dropped: fc.nat(9), open: fc.nat(40) }).map((own) => ({ ...own, planned: own.done + own.carried + own.dropped + own.open }));
  fc.assert(fc.property(fc.array(counts, { maxLength: 60 }), (weeks) => {
    const { bars, lines } = countsChart(weeks.map((own, at) => ({ firstDay: String(at), counts: own })), size);
    expect(lines.length).toBeLessThanOrEqual(6);
    bars.forEach(({ x, width, parts, counts: own }, at) => {
      expect(x).toBeGreaterThanOrEqual((bars[at - 1]?.x ?? 0) + (bars[at - 1]?.width ?? 0) - 0.02);
      expect(x + width).toBeLessThanOrEqual(size.width + 0.02);
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(own.planned);
      expect(parts.every(({ y, height }) => y >= 0 && height > 0 && y + height <= size.height + 0.02)).toBe(true);
    });
  }));
});
