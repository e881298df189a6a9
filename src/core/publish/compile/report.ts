import { lineAt } from '../../text/line';
import type { Finding } from '../finding';
import type { Part } from './part';

/** Notes something for the author, at the line of the offset in the part's own note. */
export function report(part: Part, offset: number, code: string, severity: Finding['severity'], message: string): void {
  part.page.findings.push({ code, severity, note: part.facts.path, line: lineAt(part.scan.text, offset), message });
}
