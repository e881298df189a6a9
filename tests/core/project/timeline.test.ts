import fc from 'fast-check';
import { daysAway, daySpan } from '../../../src/core/log/day-span';
import { LEAST_WIDTH, timeline, type TimelineKind } from '../../../src/core/project/timeline';

test('a project is drawn from its first day to its last', () => {
  const drawn = timeline({
    events: [
      { kind: 'week', start: '2026-03-02', end: '2026-03-08', label: 'W10', path: 'a' },
      { kind: 'log', start: '2026-04-10', label: 'done', path: 'b' },
    ],
    from: '2026-03-01', today: '2026-03-31', width: 410, laneHeight: 20,
  });
  expect(drawn).toMatchObject({
    days: { start: '2026-03-01', end: '2026-04-10' }, height: 40, todayX: 300,
    lanes: [{ kind: 'log', y: 0 }, { kind: 'week', y: 20 }],
    bars: [{ x: 400, y: 0, width: 10 }, { x: 10, y: 20, width: 70 }],
    months: [{ month: '2026-03', x: 0 }, { month: '2026-04', x: 310 }],
  });
});

test('a project without a day has no timeline', () => {
  expect(timeline({ events: [], today: '2026-03-31', width: 400, laneHeight: 20 })).toBeUndefined();
});

test('nothing is drawn outside, or too small to be seen, and months do not crowd', () => {
  const kinds: readonly TimelineKind[] = ['log', 'paper', 'week', 'task'];
  const event = fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.nat({ max: 60 }), fc.constantFrom(...kinds)).map(([at, length, kind]) => {
    const start = daysAway('2020-02-10', at);
    return { ...daySpan(start, daysAway(start, length)), kind, label: '', path: '' };
  });
  fc.assert(fc.property(fc.array(event, { minLength: 1, maxLength: 20 }), fc.integer({ min: 200, max: 1200 }), (events, width) => {
    const drawn = timeline({ events, today: '2024-01-01', width, laneHeight: 20 });
    expect(drawn?.bars).toHaveLength(events.length);
    for (const bar of drawn?.bars ?? []) {
      expect(bar.width).toBeGreaterThanOrEqual(LEAST_WIDTH);
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(width + 0.01);
    }
    const months = drawn?.months ?? [];
    expect(months.length).toBeLessThanOrEqual(Math.max(12, width / 50));
  }));
});
