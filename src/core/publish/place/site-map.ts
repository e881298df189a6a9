import type { Strings } from '../../i18n/index';
import type { Language } from '../../i18n/index';
import type { DaySpan } from '../../log/day-span';
import type { HeadingStyle } from '../../log/heading-style';
import type { Library } from '../../note/library';
import type { NoteFacts } from '../../note/facts';

/** Where a published note is on the site. */
export interface Placement {
  /** Site path of the page: `Papers/DeepMD.md`. */
  readonly page: string;
  readonly title: string;
  /** The id to say at the heading that shows the title, where docsify would make another. */
  readonly ownTitle?: string;
  /** The id of the note's own heading, when it shares its page with others. */
  readonly entry?: string;
  /** The id of each heading that readers see, in the order of the note. */
  readonly headingIds: readonly HeadingId[];
}

/** The `id` that a heading has on its page. */
export interface HeadingId {
  readonly id: string;
  /** docsify makes another id of this heading's text, so the page must say `:id=…`. */
  readonly explicit: boolean;
}

/** What each page may know of the rest of the site. */
export interface SiteMap {
  readonly strings: Strings;
  readonly language: Language;
  /** What the log is called. */
  readonly logTitle: string;
  /** How its headings say days. */
  readonly headingStyle: HeadingStyle;
  readonly library: Library;
  /** By vault path, published notes only. */
  readonly placements: ReadonlyMap<string, Placement>;
  readonly published: ReadonlyMap<string, NoteFacts>;
  /** Site path of each attachment that a published note may show, by vault path. */
  readonly assets: ReadonlyMap<string, string>;
  /** Whether a text is the name, the title or an alias of a note that stays in the vault. */
  readonly isWithheldName: (text: string) => boolean;
  readonly propertiesShown: readonly string[];
  /** Vault paths of the published deep reads, in order. */
  readonly papers: readonly string[];
  /** Vault paths of the published week plans, in order, each with its days where readers may know them. */
  readonly weeks: ReadonlyMap<string, DaySpan | undefined>;
  readonly literatureColumns: readonly string[];
  /** The day of what a note asks without saying when, by vault path: as far as readers may know it. */
  readonly askedDays: ReadonlyMap<string, string>;
}
