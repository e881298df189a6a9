import { lineAt } from '../text/line';
import type { NoteScan, ScanProblem } from '../text/token';

/** Something in a note's text that its author did not mean, with the remedy. */
export interface NoteProblem {
  readonly code: Exclude<ScanProblem['code'], 'unclosed-front-matter'>;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** What the scanner stumbled over, but for the front matter, which is a matter of the properties. */
export function noteProblems(scan: NoteScan): readonly NoteProblem[] {
  return scan.problems.flatMap(({ code, start }) => (code === 'unclosed-front-matter' ? [] : [{ code, line: lineAt(scan.text, start), message: messages[code] }]));
}

const messages: Readonly<Record<NoteProblem['code'], string>> = {
  'unclosed-comment': 'The comment that begins here is never closed and hides everything below it; close it.',
  'unclosed-fence': 'The code that begins here is never closed; add the closing line.',
  'unclosed-math': 'The formula that begins here is never closed; add the closing "$$".',
};
