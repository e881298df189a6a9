import type { Finding } from '../finding';
import type { Part } from './part';

/**
 * Notes something for the author, at the line of the offset in the part's own note. What an embed shows has a page of
 * its own, which tells it once.
 */
export function report(part: Part, offset: number, code: string, severity: Finding['severity'], message: string, about: readonly string[]): void {
  if (part.role === 'embed' && code !== 'embed-cycle') return;
  part.page.findings.push({ code, severity, note: part.facts.path, line: part.lines.lineOf(offset), message, about });
}
