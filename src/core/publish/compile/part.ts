import type { NoteFacts } from '../../note/facts';
import type { Edit } from '../../text/edit';
import type { NoteScan, Span, Token } from '../../text/token';
import type { Finding } from '../finding';
import type { Placement, SiteMap } from '../site-map';

/** One published text on its way to a page: a note, an entry of the log page, or what an embed shows of a note. */
export interface Part {
  readonly facts: NoteFacts;
  readonly scan: NoteScan;
  /** What of the note is shown: all of it, or the section or block that an embed names. */
  readonly span: Span;
  /**
   * What a reader may see something of: comments and private callouts, and all in them, are not here. Footnotes are,
   * wherever in the note they stand.
   */
  readonly tokens: readonly Token[];
  readonly withheld: readonly Span[];
  /** The footnotes that the text asks for, in its order. */
  readonly footnotes: Span[];
  readonly place: Placement;
  readonly site: SiteMap;
  readonly page: PageSheet;
  /** Where this part goes: a page of its own, an entry of a shared one, inside another part, or around every page. */
  readonly role: 'page' | 'entry' | 'embed' | 'fragment';
  /** Put before every id that this part gives out, so that the page holds each once. */
  readonly idPrefix: string;
  /** Added to the level of each heading. */
  readonly demote: number;
  /** Compiles what an embed shows; gives undefined when it would contain itself. */
  readonly embed: (target: EmbedTarget) => string | undefined;
}

/** A note, or the heading or block of it, that an embed shows. */
export interface EmbedTarget {
  readonly path: string;
  readonly heading?: number;
  readonly block?: string;
}

/** What the parts of one page share while it is made. */
export interface PageSheet {
  /** Site path. */
  readonly path: string;
  readonly findings: Finding[];
  /** Vault paths of the attachments that the page shows or links to. */
  readonly assets: Set<string>;
  /** How many embeds the page has so far. */
  embeds: number;
}

/** Reads a part and says what to change in its text; edits inside what another transform removes are dropped. */
export type Transform = (part: Part) => Iterable<Edit>;
