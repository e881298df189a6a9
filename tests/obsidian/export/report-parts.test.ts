import * as fc from 'fast-check';
import type { ExportReport } from '../../../src/core/publish/report';
import { joinedReport, reportParts } from '../../../src/obsidian/export/report-parts';

const removed = (count: number): string[] => Array.from({ length: count }, (_, at) => `${at}.md`);
const empty: ExportReport = { pages: [], withheld: [], removed: [], assets: [], findings: [], durationMs: 7 };

test('a report of nothing crosses too', () => {
  expect(joinedReport(reportParts(empty))).toEqual(empty);
});

test('a report crosses in parts of a thousand entries, and is the same again', () => {
  fc.assert(fc.property(fc.nat(3100), fc.nat(3100), (gone, shown) => {
    const report: ExportReport = { ...empty, removed: removed(gone), assets: removed(shown).map((path) => ({ path, status: 'new' })) };
    const parts = reportParts(report);
    expect(parts.every((part) => part.removed.length <= 1000 && part.assets.length <= 1000)).toBe(true);
    expect(joinedReport(parts)).toEqual(report);
  }), { numRuns: 30 });
});
