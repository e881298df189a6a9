import type { Finding } from './finding';
import type { ExportReport } from './report';
import { MOST_FINDINGS, summaryOf, type Counts, type ReportSummary, type Withheld } from './report-summary';

/** The report of an export in words, the findings last, each with its note and line. */
export function reportText(report: ExportReport, site: string, dryRun: boolean): string {
  return summaryText(summaryOf(report), site, dryRun);
}

/** `reportText` for a report that was made short before. */
export function summaryText(summary: ReportSummary, site: string, dryRun: boolean): string {
  const lines = [
    `${summary.failed ? 'Nothing was written to' : dryRun ? 'Would write to' : 'Wrote'} ${site}`,
    `  pages        ${countsText(summary.pages)}`,
    `  attachments  ${countsText(summary.attachments)}`,
    `  removed      ${summary.removed}`,
    `  withheld     ${summary.withheld.reduce((sum, { count }) => sum + count, 0)}`,
    ...summary.withheld.map(withheldText),
    ...summary.findings.slice(0, MOST_FINDINGS).map(findingText),
  ];
  if (summary.findingCount > MOST_FINDINGS) lines.push(`… and ${summary.findingCount - MOST_FINDINGS} more: --json lists all`);
  return `${lines.join('\n')}\n`;
}

function countsText(counts: Counts): string {
  return `${counts.all} (${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged)`;
}

/** A reason with how many notes it keeps back, and the names of the first. */
function withheldText({ reason, notes, count }: Withheld): string {
  return `    ${reason} ${notes.join(', ')}${count > notes.length ? `, and ${count - notes.length} more` : ''}`;
}

/** `Papers/DeepMD.md:12  warning  Cannot resolve …`. */
export function findingText({ note, line, severity, message }: Finding): string {
  const place = note === '' ? '' : line === 0 ? `${note}  ` : `${note}:${line}  `;
  return `${place}${severity}  ${message}`;
}
