import type { Finding } from '../finding';
import { NoteLines } from './note-lines';
import type { Part } from './part';

/** Notes something for the author, at the line of the offset in the part's own note. */
export function report(part: Part, offset: number, code: string, severity: Finding['severity'], message: string): void {
  part.page.findings.push({ code, severity, note: part.facts.path, line: NoteLines.of(part.scan).lineOf(offset), message });
}
