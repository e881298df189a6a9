import fc from 'fast-check';
import { mergeCell } from '../../../src/core/plan/merge-cell';
import { isDeep } from '../../support/is-deep';

test.each([
  ['a\nb', 'a1\nb', 'a\nb2', { text: 'a1\nb2' }],
  ['a', 'a\nmine', 'theirs\na', { text: 'theirs\na\nmine' }],
  ['a', 'b', 'c', { conflict: { mine: 'b', theirs: 'c' } }],
  ['a', 'a\nb', 'a\nc', { conflict: { mine: 'a\nb', theirs: 'a\nc' } }],
  ['a\nb', 'b', 'a1\nb', { conflict: { mine: 'b', theirs: 'a1\nb' } }],
  ['a', 'a', 'b', { text: 'b' }],
  ['a', 'b', 'a', { text: 'b' }],
  ['a', 'b', 'b', { text: 'b' }],
])('from %j, typed %j, elsewhere %j', (base, mine, theirs, merged) => {
  expect(mergeCell(base, mine, theirs)).toEqual(merged);
});

test('no line that is typed is lost, whoever writes when', () => {
  const step = fc.record({ who: fc.constantFrom('mine' as const, 'theirs' as const, 'sync' as const), at: fc.nat({ max: 5 }) });
  fc.assert(fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
    let count = 0;
    let base = 'a\nb\nc';
    let mine = base;
    let theirs = base;
    const typed: string[] = [];
    for (const { who, at } of steps) {
      if (who === 'sync') {
        const merged = mergeCell(base, mine, theirs);
        if ('conflict' in merged) {
          expect(merged.conflict).toEqual({ mine, theirs });
          return;
        }
        base = mine = theirs = merged.text;
        for (const line of typed) expect(base.split('\n')).toContain(line);
        continue;
      }
      const line = `${who}${String(count++)}`;
      typed.push(line);
      const lines = (who === 'mine' ? mine : theirs).split('\n');
      lines.splice(Math.min(at, lines.length), 0, line);
      if (who === 'mine') mine = lines.join('\n');
      else theirs = lines.join('\n');
    }
  }), { numRuns: isDeep ? 20_000 : 2_000 });
});
