import { scan } from '../../text/scan';
import { withheldSpans } from '../../note/withheld-spans';
import type { NoteScan, Span } from '../../text/token';
import type { PublicNote } from '../select/selection';
import { CodeSpans } from './code-spans';
import { NoteLines } from './note-lines';

/** A published note with its text. What is found in that is found once, however often a page shows it, and goes with the page. */
export class PublicText {
  private found: NoteReading | undefined;

  constructor(
    readonly note: PublicNote,
    readonly text: string,
  ) {}

  get reading(): NoteReading {
    return (this.found ??= readingOf(scan(this.text)));
  }
}

export interface NoteReading {
  readonly scan: NoteScan;
  readonly lines: NoteLines;
  readonly code: CodeSpans;
  /** What never leaves it, whoever may read the rest. */
  readonly withheld: readonly Span[];
}

function readingOf(found: NoteScan): NoteReading {
  return { scan: found, lines: new NoteLines(found), code: new CodeSpans(found), withheld: withheldSpans(found) };
}

/** The published texts that a page may need: its own notes and all that they embed, by vault path. */
export type PublicTexts = ReadonlyMap<string, PublicText>;
