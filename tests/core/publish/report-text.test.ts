import type { ExportReport } from '../../../src/core/publish/report';
import { summaryOf } from '../../../src/core/publish/report-summary';
import { reportText, summaryText } from '../../../src/core/publish/report-text';

const report: ExportReport = {
  pages: [{ note: 'a.md', page: 'a.md', visibility: 'public', status: 'new' }],
  withheld: ['1', '2', '3', '4', '5', '6', '7'].map((note) => ({ note, reason: 'private by the note:', code: 'property' as const })),
  removed: ['old.md'],
  assets: [{ path: 'a.png', status: 'unchanged' }],
  findings: Array.from({ length: 42 }, (_, at) => ({ code: 'x', severity: 'warning', note: 'a.md', line: at, message: 'Words.' })),
  durationMs: 0,
};

test('a report says what was written, what was kept back, and the first findings', () => {
  const lines = reportText(report, '/site', false).split('\n');
  expect(lines.slice(0, 8)).toEqual([
    'Wrote /site',
    '  pages        1 (1 new, 0 changed, 0 unchanged)',
    '  attachments  1 (0 new, 0 changed, 1 unchanged)',
    '  removed      1',
    '  withheld     7',
    '    private by the note: 1, 2, 3, 4, 5, and 2 more',
    'a.md  warning  Words.',
    'a.md:1  warning  Words.',
  ]);
  expect(lines.slice(45)).toEqual(['a.md:39  warning  Words.', '… and 2 more: --json lists all', '']);
});

test('findings put before those of a summary push the last ones out', () => {
  const summary = summaryOf(report);
  const own = { code: 'settings', severity: 'warning', note: '', line: 0, message: 'Odd.' } as const;
  const lines = summaryText({ ...summary, findings: [own, ...summary.findings], findingCount: 43 }, '/site', true).split('\n');
  expect(lines[0]).toBe('Would write to /site');
  expect(lines.slice(6, 8)).toEqual(['warning  Odd.', 'a.md  warning  Words.']);
  expect(lines.slice(45)).toEqual(['a.md:38  warning  Words.', '… and 3 more: --json lists all', '']);
});
