import type { Finding } from '../../../src/core/publish/finding';
import { isSummary, summaryOf } from '../../../src/core/publish/report-summary';

const finding = (line: number, severity: Finding['severity'] = 'info'): Finding => ({ code: 'x', severity, note: 'a.md', line, message: 'Words.' });
const empty = { pages: [], withheld: [], removed: [], assets: [], findings: [], durationMs: 0 };

test('a page that shows many notes counts once', () => {
  const entry = (note: string) => ({ note, page: 'Log/README.md', visibility: 'public', status: 'changed' }) as const;
  const note = { note: 'b.md', page: 'b.md', visibility: 'public', status: 'new' } as const;
  expect(summaryOf({ ...empty, pages: [entry('1.md'), entry('2.md'), note] }).pages).toEqual({ all: 2, new: 1, changed: 1, unchanged: 0 });
});

test('each reason names the first notes that it keeps back, and counts all', () => {
  const withheld = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((note) => ({ note, reason: note === 'b' ? 'one' : 'many', code: 'no-rule' as const }));
  expect(summaryOf({ ...empty, withheld }).withheld).toEqual([
    { reason: 'many', notes: ['a', 'c', 'd', 'e', 'f'], count: 6 },
    { reason: 'one', notes: ['b'], count: 1 },
  ]);
});

test('an error among many findings is told though it is not listed', () => {
  const findings = [...Array.from({ length: 12_000 }, (_, at) => finding(at)), finding(12_000, 'error')];
  const summary = summaryOf({ ...empty, findings });
  expect(summary).toMatchObject({ failed: true, findingCount: 12_001 });
  expect(summary.findings).toEqual(findings.slice(0, 40));
});

test('a summary that was saved is known again, and other things are none', () => {
  const saved: unknown = JSON.parse(JSON.stringify(summaryOf(empty)));
  expect(isSummary(saved)).toBe(true);
  expect([undefined, null, 1, {}, [], { ...empty, pages: {} }].map(isSummary)).toEqual([false, false, false, false, false, false]);
});
