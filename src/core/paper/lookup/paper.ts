import type { Reference } from '../reference';

/** What is found out about one paper. */
export interface Paper {
  readonly reference: Reference;
  /** Of the first author. */
  readonly institution?: string;
  /** How often others have cited it. */
  readonly citations?: number;
  /** Who said so: `doi.org`, `api.datacite.org`, `BibTeX`. */
  readonly source: string;
}
