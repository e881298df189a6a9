import type { NoteFacts } from '../../note/facts';
import type { Edit } from '../../text/edit';
import type { DefinitionToken, NoteScan, Span, Token, TokenKind } from '../../text/token';
import type { Finding } from '../finding';
import type { Quoted } from '../place/quoted-notes';
import type { Placement, SiteMap } from '../place/site-map';
import type { AskedFootnotes } from './asked-footnotes';
import type { CodeSpans } from './code-spans';
import type { NoteLines } from './note-lines';

/** One published text on its way to a page: a note, an entry of the log page, or what an embed shows of a note. */
export interface Part {
  readonly facts: NoteFacts;
  readonly scan: NoteScan;
  readonly lines: NoteLines;
  readonly code: CodeSpans;
  /** What of the note is shown: all of it, or the section or block that an embed names. */
  readonly span: Span;
  /**
   * What a reader may see something of, and no more: comments and private callouts, and all in them, are not here, nor
   * is what lies in footnotes that nothing asks for. Those that are asked for are here, wherever in the note they stand.
   */
  readonly tokens: readonly Token[];
  /** The kinds of these tokens. */
  readonly kinds: ReadonlySet<TokenKind>;
  readonly withheld: readonly Span[];
  readonly footnotes: AskedFootnotes;
  /** What the labels of the note stand for. */
  readonly definitions: ReadonlyMap<string, DefinitionToken>;
  readonly place: Placement;
  readonly site: SiteMap;
  readonly page: PageSheet;
  /** Where this part goes: a page of its own, an entry of a shared one, inside another part, or around every page. */
  readonly role: 'page' | 'entry' | 'embed' | 'fragment';
  /** Put before every id that this part gives out, so that the page holds each once. */
  readonly idPrefix: string;
  /** Added to the level of each heading. */
  readonly demote: number;
  /** What other notes say of this one, as a list, when a page of its own is to say it. */
  readonly quoted: { readonly kind: Quoted['kind']; readonly list: string } | undefined;
  /** What other notes say of this project, as lines, when a page of its own is to say it. */
  readonly project: readonly string[];
  /** Compiles what an embed shows; undefined when it would contain itself, or the page holds too much already. */
  readonly embed: (target: EmbedTarget) => string | undefined;
  /** Compiles a block that is computed from the deep reads: the lines of what readers see. */
  readonly papers: (block: PaperBlock) => readonly string[];
}

/** ` ```literature ` or ` ```people `, and the lines in it. */
export interface PaperBlock {
  readonly kind: 'literature' | 'people';
  readonly text: string;
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
  /** It stands around whatever page is open: the navbar, the sidebar, the cover. */
  readonly around: boolean;
  readonly findings: Finding[];
  /** Vault paths of the attachments that the page shows or links to. */
  readonly assets: Set<string>;
  /** How many embeds the page has so far, and how many characters they came to. */
  embeds: number;
  embedded: number;
}

/** Reads a part and says what to change in its text; edits inside what another transform removes are dropped. */
export type Transform = (part: Part) => Iterable<Edit>;

/** A transform that has nothing to say of a part without tokens of these kinds, which is most parts. */
export function forTokens(kinds: readonly TokenKind[], transform: Transform): Transform {
  return (part) => {
    for (const kind of kinds) if (part.kinds.has(kind)) return transform(part);
    return [];
  };
}

/** What stands in a span of the part's note; empty for a span that is not there. */
export function textAt(part: Part, span: Span | undefined): string {
  return span === undefined ? '' : part.scan.text.slice(span.start, span.end);
}
