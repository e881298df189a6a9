/** Something the author should know of, with the place and the remedy in its message. */
export interface Finding {
  /** Stable and machine-readable: `unresolved-link`, `broken-properties`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** Vault path. */
  readonly note: string;
  /** Counted from 1; 0 when the finding is about the whole file. */
  readonly line: number;
  /** In English. */
  readonly message: string;
  /** What the message names, in its order, for those who say it in another language. */
  readonly about?: readonly string[];
}
