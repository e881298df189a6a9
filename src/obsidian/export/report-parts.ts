import type { ExportReport } from '../../core/publish/report';

/** So many entries cross between the threads at once: all of a large vault would hold the app up while they are unpacked. */
const PART = 1000;

/** A report in reports of fewer entries, in order; at least one. */
export function reportParts(report: ExportReport): readonly ExportReport[] {
  const { durationMs, ...lists } = report;
  const length = Math.max(1, ...Object.values(lists).map((list) => list.length));
  return Array.from({ length: Math.ceil(length / PART) }, (_, at) => {
    const part = <T>(list: readonly T[]): readonly T[] => list.slice(at * PART, (at + 1) * PART);
    return {
      pages: part(lists.pages),
      withheld: part(lists.withheld),
      removed: part(lists.removed),
      assets: part(lists.assets),
      findings: part(lists.findings),
      durationMs,
    };
  });
}

/** The report that the parts were made of. */
export function joinedReport(parts: readonly ExportReport[]): ExportReport {
  return {
    pages: parts.flatMap(({ pages }) => pages),
    withheld: parts.flatMap(({ withheld }) => withheld),
    removed: parts.flatMap(({ removed }) => removed),
    assets: parts.flatMap(({ assets }) => assets),
    findings: parts.flatMap(({ findings }) => findings),
    durationMs: parts[0]?.durationMs ?? 0,
  };
}
