import type { PageWork } from '../compile/compile';
import type { PublicText } from '../compile/public-text';

/** One page before anyone has asked what it needs. */
export interface Draft {
  /** Site path. */
  readonly path: string;
  /** Vault paths of the notes that the page shows as its own. */
  readonly notes: readonly string[];
  /** Vault paths of notes that the page tells of without showing them. */
  readonly reads: readonly string[];
  /** Tells pages apart that are made of the same notes in other ways. */
  readonly kind: string;
  readonly write: (work: PageWork) => string;
}

/** The text of a note that a draft has named. */
export function textOf(path: string, work: PageWork): PublicText {
  const text = work.texts.get(path);
  if (text === undefined) throw new Error(`Cannot make page "${work.page.path}": the text of "${path}" was not read`);
  return text;
}
