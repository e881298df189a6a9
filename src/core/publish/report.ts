import type { Finding } from './finding';
import type { ReasonCode, Visibility } from './select/visibility';

export type Status = 'new' | 'changed' | 'unchanged';

/** What one export did, as `--json` prints it. */
export interface ExportReport {
  readonly pages: readonly ReportedPage[];
  readonly withheld: readonly ReportedNote[];
  /** Site paths. */
  readonly removed: readonly string[];
  readonly assets: readonly { readonly path: string; readonly status: Status }[];
  readonly findings: readonly Finding[];
  readonly durationMs: number;
}

export interface ReportedPage {
  /** Vault path; empty for a page that no note stands behind. */
  readonly note: string;
  /** Site path. */
  readonly page: string;
  readonly visibility: Visibility;
  readonly status: Status;
}

/** A note that the export left out. */
export interface ReportedNote {
  readonly note: string;
  /** A whole sentence in English. */
  readonly reason: string;
  /** What the sentence says, and what it says it about: see `Reason`. */
  readonly code: ReasonCode;
  readonly about?: string;
}

/** The same report for a run that found nothing to do. */
export function unchangedReport(report: ExportReport): ExportReport {
  return {
    ...report,
    pages: report.pages.map((page) => ({ ...page, status: 'unchanged' })),
    removed: [],
    assets: report.assets.map((asset) => ({ ...asset, status: 'unchanged' })),
  };
}

/** Reads a report that was kept as JSON; undefined when it is none. */
export function parseReport(json: string): ExportReport | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isReport(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Looks at the surface only: the state is our own. */
function isReport(value: unknown): value is ExportReport {
  if (typeof value !== 'object' || value === null) return false;
  const lists = new Map<string, unknown>(Object.entries(value));
  return ['pages', 'withheld', 'removed', 'assets', 'findings'].every((name) => Array.isArray(lists.get(name)));
}

/** Whether something must be mended before the site can be written. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
