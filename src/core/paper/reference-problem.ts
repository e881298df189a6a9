import type { Reference } from './reference';

/** Something in a bibliography that could not be read as its author meant it; what else it holds was read. */
export interface ReferenceProblem {
  readonly code: ReferenceProblemCode;
  /** Counted from 1. */
  readonly line: number;
  /** In English, with the remedy. */
  readonly message: string;
  /** What the message names, in its order, for those who say it in another language. */
  readonly about: readonly string[];
}

/**
 * - `unknown-format`: none of the formats that are read
 * - `unclosed-entry`: a BibTeX entry whose closing brace is missing; left out
 * - `broken-entry`: a BibTeX entry that says something else where a field is due; what came before it is kept
 * - `unknown-string`: a BibTeX name that no `@string` gives a text; its name is kept as text
 * - `repeated-key`: two entries with one key; both are kept
 * - `unclosed-record`: a RIS record without `ER`; kept
 * - `stray-line`: a RIS line outside any record; left out
 * - `broken-json`: CSL-JSON that cannot be read
 * - `not-an-item`: an element of CSL-JSON that is no item; left out
 * - `unread-line`: a line that is no GB/T 7714 reference; left out
 */
export type ReferenceProblemCode =
  | 'unknown-format' | 'unclosed-entry' | 'broken-entry' | 'unknown-string' | 'repeated-key'
  | 'unclosed-record' | 'stray-line' | 'broken-json' | 'not-an-item' | 'unread-line';

/** What a text says, and what of it could not be read. */
export interface ReadReferences {
  readonly references: readonly Reference[];
  readonly problems: readonly ReferenceProblem[];
}
