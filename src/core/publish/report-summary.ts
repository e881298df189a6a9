import type { Finding } from './finding';
import { hasErrors, type ExportReport, type ReportedNote, type Status } from './report';

/** What one export did, as a terminal shows it: in figures, and with the first of its findings. */
export interface ReportSummary {
  /** Something must be mended before the site can be written. */
  readonly failed: boolean;
  readonly pages: Counts;
  readonly attachments: Counts;
  readonly removed: number;
  /** Each reason once. */
  readonly withheld: readonly Withheld[];
  /** The first ones. */
  readonly findings: readonly Finding[];
  /** Of all. */
  readonly findingCount: number;
}

export interface Counts extends Readonly<Record<Status, number>> {
  readonly all: number;
}

export interface Withheld {
  readonly reason: string;
  /** Vault paths, the first ones. */
  readonly notes: readonly string[];
  readonly count: number;
}

export const MOST_FINDINGS = 40;
const MOST_NAMED = 5;

/** Makes a report of many thousand lines short. */
export function summaryOf(report: ExportReport): ReportSummary {
  const pages = new Map(report.pages.map(({ page, status }) => [page, status]));
  return {
    failed: hasErrors(report.findings),
    pages: counts([...pages.values()]),
    attachments: counts(report.assets.map(({ status }) => status)),
    removed: report.removed.length,
    withheld: reasons(report.withheld),
    findings: report.findings.slice(0, MOST_FINDINGS),
    findingCount: report.findings.length,
  };
}

function counts(statuses: readonly Status[]): Counts {
  const count = (status: Status): number => statuses.filter((each) => each === status).length;
  return { all: statuses.length, new: count('new'), changed: count('changed'), unchanged: count('unchanged') };
}

function reasons(withheld: readonly ReportedNote[]): readonly Withheld[] {
  const byReason = new Map<string, { notes: string[]; count: number }>();
  for (const { note, reason } of withheld) {
    const found = byReason.get(reason) ?? { notes: [], count: 0 };
    byReason.set(reason, found);
    if (found.notes.length < MOST_NAMED) found.notes.push(note);
    found.count += 1;
  }
  return [...byReason].map(([reason, found]) => ({ reason, ...found }));
}

/** Whether a value of the state is a summary; looks at the surface only: the state is our own. */
export function isSummary(value: unknown): value is ReportSummary {
  if (typeof value !== 'object' || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  return ['withheld', 'findings'].every((name) => Array.isArray(parts.get(name)))
    && ['pages', 'attachments'].every((name) => typeof parts.get(name) === 'object')
    && ['removed', 'findingCount'].every((name) => typeof parts.get(name) === 'number');
}
