import type { DaySpan } from '../log/day-span';
import { withheldSpans } from '../note/withheld-spans';
import { daySections } from '../template/day-sections';
import { Lines } from '../text/lines';
import { spanAt } from '../text/span-at';
import type { NoteScan, Span } from '../text/token';

/** A line of a log entry, or of another note, as a reader finds it: a list item, or a line of running text. */
export interface NoteLine extends Span {
  /** Without the mark of its list; what is nested in an item stands on lines of its own. */
  readonly text: string;
  /** It is a task that is ticked. */
  readonly isTicked?: boolean;
}

/** A line of the log with the days and the path of its entry. */
export interface LoggedLine {
  readonly days: DaySpan;
  readonly path: string;
  readonly text: string;
  /** Where it stands in the entry. */
  readonly span: Span;
  /** It is a task that is ticked. */
  readonly isTicked?: boolean;
}

/** What a log entry says, line by line. */
export function loggedLines(note: NoteScan, path: string, days: DaySpan): readonly LoggedLine[] {
  return saidLines(note, noteLines(note)).map((line) => loggedLine(line, path, days));
}

/** The lines of a log entry without what it was made with, such as the day's plan: of that it says what is ticked. */
export function saidLines({ text, tokens }: NoteScan, lines: readonly NoteLine[]): readonly NoteLine[] {
  const headings = tokens.flatMap((token) => (token.kind === 'heading' ? [{ start: token.start, isBrought: BROUGHT.has(text.slice(token.text.start, token.text.end).trim()) }] : []));
  if (!headings.some(({ isBrought }) => isBrought)) return lines;
  return lines.filter(({ start, isTicked }) => isTicked === true || headings.findLast((heading) => heading.start <= start)?.isBrought !== true);
}

/** A line of a note as one of the log's. */
export function loggedLine({ start, end, text, isTicked }: NoteLine, path: string, days: DaySpan): LoggedLine {
  return { days, path, text, span: { start, end }, ...(isTicked === true && { isTicked }) };
}

/** The lines of a note that say something: neither headings, code, tables nor properties; what is withheld is left out. */
export function noteLines(note: NoteScan): readonly NoteLine[] {
  const { text, tokens } = note;
  const withheld = withheldSpans(note);
  const silent = tokens.filter(({ kind }) => SILENT.has(kind)).sort((a, b) => a.start - b.start);
  let next = 0;
  let silentUntil = 0;
  const lines = new Lines(text);
  const found: NoteLine[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at = lines.next(lines.end(at))) {
    const end = lines.end(at);
    for (let token = silent[next]; token !== undefined && token.start < end; token = silent[++next]) silentUntil = Math.max(silentUntil, token.end);
    if (silentUntil > at) continue;
    const whole = text.slice(at, end);
    const [marks = ''] = MARKS.exec(whole) ?? [];
    const start = at + marks.length;
    const own = visible(text, { start, end }, withheld).trim();
    if (own === '' || /^[-=*_\s]+$/.test(own)) continue;
    found.push({ start, end, text: own, ...(/\[x\]\s*$/i.test(marks) && { isTicked: true }) });
  }
  return found;
}

function visible(text: string, line: Span, withheld: readonly Span[]): string {
  let own = '';
  for (let at = line.start; at < line.end;) {
    const span = spanAt(withheld, at);
    const end = span === undefined ? Math.min(line.end, withheld.find(({ start }) => start > at)?.start ?? line.end) : Math.min(line.end, span.end);
    if (span === undefined) own += text.slice(at, end);
    at = end;
  }
  return own;
}

const BROUGHT: ReadonlySet<string> = new Set(Object.values(daySections).flatMap(({ plan, tasks, reading }) => [plan, tasks, reading]));
const SILENT: ReadonlySet<string> = new Set(['frontMatter', 'heading', 'fence', 'indentedCode', 'table', 'blockMath']);
const MARKS = /^[ \t]*(?:>[ \t]*)*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?(?:\[[^\]]\][ \t]+)?/;
