import type { ReferenceType } from './reference-type';

/**
 * What is known of one work that can be cited. The names and meanings are those of a CSL-JSON item (CSL 1.0.2,
 * `csl-data.json`), with four differences: dates and names are plain, `keyword` is a list, and `arxiv` is a field of its own.
 * All texts are plain: no LaTeX commands, no HTML; math stays as `$…$`. What is not known is absent, never empty.
 */
export interface Reference {
  /** The citekey: `vaswani2017attention`. Readers make one where the source has none. */
  readonly id: string;
  readonly type: ReferenceType;
  /** Empty when the source names none. */
  readonly title: string;
  readonly author?: readonly ReferenceName[];
  readonly editor?: readonly ReferenceName[];
  readonly issued?: ReferenceDate;
  /** When `URL` was looked at. */
  readonly accessed?: ReferenceDate;
  /** What stands in place of a date: `in press`. */
  readonly status?: string;
  /** The journal, the proceedings, or the book of a chapter. */
  readonly 'container-title'?: string;
  /** The series. */
  readonly 'collection-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** `5998-6008`, with a plain hyphen; the number of an article too. */
  readonly page?: string;
  /** Of a report, a patent or a standard. */
  readonly number?: string;
  readonly edition?: string;
  /** What kind of thesis or report it is: `PhD thesis`. */
  readonly genre?: string;
  /** A school or an institution too. */
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  /** `10.1038/nature14539`, without an address before it. */
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  readonly URL?: string;
  /** `1706.03762v5` or `hep-th/9901001`. In CSL-JSON it is `archive: arXiv` with `archive_location`. */
  readonly arxiv?: string;
  readonly abstract?: string;
  /** As the source says it: `zh`, `en-US`, `english`. */
  readonly language?: string;
  readonly keyword?: readonly string[];
  readonly note?: string;
}

/** A person, or whoever has one name only: `{ literal: 'OpenAI' }`. */
export type ReferenceName = PersonName | LiteralName;

export interface PersonName {
  readonly family: string;
  readonly given?: string;
  /** `van der` */
  readonly 'non-dropping-particle'?: string;
  /** `Jr.` */
  readonly suffix?: string;
}

export interface LiteralName {
  readonly literal: string;
}

/** Stands last in a list of names that does not name all; it reads well where nobody looks for it. */
export const OTHERS: LiteralName = { literal: 'et al.' };

/** Month and day count from 1. */
export interface ReferenceDate {
  readonly year: number;
  readonly month?: number;
  /** Only beside a month. */
  readonly day?: number;
}

/** Whether the name says that there are more. */
export function isOthers(name: ReferenceName): boolean {
  return 'literal' in name && name.literal === OTHERS.literal;
}
