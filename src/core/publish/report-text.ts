import type { Finding } from './finding';
import { hasErrors, type ExportReport, type Status } from './report';

const MOST_LISTED = 40;

/** The report of an export in words, the findings last, each with its note and line. */
export function reportText(report: ExportReport, site: string, dryRun: boolean): string {
  const pages = new Map(report.pages.map((page) => [page.page, page.status]));
  const lines = [
    `${hasErrors(report.findings) ? 'Nothing was written to' : dryRun ? 'Would write to' : 'Wrote'} ${site}`,
    `  pages        ${counts([...pages.values()])}`,
    `  attachments  ${counts(report.assets.map((asset) => asset.status))}`,
    `  removed      ${report.removed.length}`,
    `  withheld     ${report.withheld.length}`,
    ...reasons(report),
    ...report.findings.slice(0, MOST_LISTED).map(findingText),
  ];
  if (report.findings.length > MOST_LISTED) lines.push(`… and ${report.findings.length - MOST_LISTED} more: --json lists all`);
  return `${lines.join('\n')}\n`;
}

function counts(statuses: readonly Status[]): string {
  const count = (status: Status): number => statuses.filter((each) => each === status).length;
  return `${statuses.length} (${count('new')} new, ${count('changed')} changed, ${count('unchanged')} unchanged)`;
}

/** Each reason with how many notes it keeps back, and their names while they are few. */
function reasons(report: ExportReport): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { note, reason } of report.withheld) byReason.set(reason, [...(byReason.get(reason) ?? []), note]);
  return [...byReason].map(([reason, notes]) => {
    const names = notes.slice(0, 5).join(', ') + (notes.length > 5 ? `, and ${notes.length - 5} more` : '');
    return `    ${reason} ${names}`;
  });
}

/** `Papers/DeepMD.md:12  warning  Cannot resolve …`. */
export function findingText({ note, line, severity, message }: Finding): string {
  const place = note === '' ? '' : line === 0 ? `${note}  ` : `${note}:${line}  `;
  return `${place}${severity}  ${message}`;
}
