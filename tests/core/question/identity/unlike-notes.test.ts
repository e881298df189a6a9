import { NOTHING_SEEN, remember } from '../../../../src/core/question/identity/first-seen';
import type { KnownQuestion } from '../../../../src/core/question/identity/known-question';
import { unlikeNotes } from '../../../../src/core/question/identity/unlike-notes';

const a: KnownQuestion[] = [{ text: 'why', note: 'a.md', section: 'Method' }, { text: 'when', note: 'a.md', asked: '2026-01-01' }, { text: 'who', note: 'a.md', id: 'q-1111' }];
const b: KnownQuestion[] = [{ text: 'how', note: 'b.md' }];
const memory = remember(NOTHING_SEEN, [...b, ...a], '2026-03-01');
const unlike = (asked: Record<string, readonly KnownQuestion[]>): string[] => [...unlikeNotes(memory, new Map(Object.entries(asked)))].sort();

test('notes that ask what is remembered of them are alike, with whatever tells its day beside it', () => {
  expect(unlike({ 'a.md': a, 'b.md': b })).toEqual([]);
  expect(unlike({ 'a.md': a.filter(({ asked }) => asked === undefined), 'b.md': b, 'c.md': [{ text: 'new', note: 'c.md', asked: '2026-03-01' }] })).toEqual([]);
});

test('a note is unlike when a question comes, goes, moves or has other words, another section, an id or a day', () => {
  const [why, when, who] = [a[0]!, a[1]!, a[2]!];
  const changes: KnownQuestion[][] = [[], [why, when], [who, when, why], [why, who, ...b], [{ ...why, text: 'why so' }, who], [{ ...why, section: 'Data' }, who], [{ ...why, id: 'q-2222' }, who], [why, { ...who, asked: '2026-03-01' }]];
  for (const change of changes) expect(unlike({ 'a.md': change, 'b.md': b })).toEqual(['a.md']);
});

test('a note that is new or gone is unlike, and one whose questions were gone before is not', () => {
  expect(unlike({ 'a.md': a, 'c.md': [{ text: 'new', note: 'c.md' }] })).toEqual(['b.md', 'c.md']);
  const without = remember(memory, a, '2026-03-02');
  expect([...unlikeNotes(without, new Map([['a.md', a]]))]).toEqual([]);
});
