/** A stretch of a note's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What the scanner sees in a note. Tokens come in the order of their start, an outer one before what it holds;
 * they nest or lie apart, and never overlap by halves.
 */
export type Token =
  | FrontMatterToken
  | HeadingToken
  | FenceToken
  | IndentedCodeToken
  | HtmlToken
  | CommentToken
  | BlockMathToken
  | TableToken
  | CalloutToken
  | ListItemToken
  | FootnoteDefinitionToken
  | DefinitionToken
  | BlockIdToken
  | InlineCodeToken
  | InlineMathToken
  | WikilinkToken
  | LinkToken
  | ReferenceToken
  | UrlToken
  | FootnoteReferenceToken
  | InlineFootnoteToken
  | TagToken
  | HighlightToken
  | StrongToken
  | TildeToken;

export type TokenKind = Token['kind'];

interface Base extends Span {
  /** In a `%%` or HTML comment: the app may index it, no reader ever sees it. */
  readonly hidden?: true;
}

/** `---` … `---` at the top; `yaml` is what lies between the two lines. */
export interface FrontMatterToken extends Base {
  readonly kind: 'frontMatter';
  readonly yaml: Span;
}

/**
 * `## Text` or a setext heading. `text` is without marks, closing `#`s and outer spaces; a block id stays in it.
 * A comment that opens in the heading and closes on a later line takes the heading along to the end of that line.
 */
export interface HeadingToken extends Base {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: Span;
}

/** A fenced code block, from the first mark to the end of the closing line (or of its container when never closed). */
export interface FenceToken extends Base {
  readonly kind: 'fence';
  /** The info string, trimmed: `python`, `dataview`, `mermaid`. */
  readonly info: string;
  /** The lines between the fences, container prefixes still in them. */
  readonly content: Span;
}

export interface IndentedCodeToken extends Base {
  readonly kind: 'indentedCode';
}

/** A raw HTML block, or one inline tag. Comments are a `comment` token instead, also those inside a block. */
export interface HtmlToken extends Base {
  readonly kind: 'html';
  readonly block: boolean;
}

/** `%% … %%` or `<!-- … -->`. */
export interface CommentToken extends Base {
  readonly kind: 'comment';
  readonly syntax: '%%' | '<!--';
  /** The opening mark stands first on its line. */
  readonly block: boolean;
  /** False when it was never closed: it then hides everything to the end of the note. */
  readonly closed: boolean;
}

/** `$$ … $$`, on lines of its own or in running text; `content` is the TeX between the marks, container prefixes still in it. */
export interface BlockMathToken extends Base {
  readonly kind: 'blockMath';
  readonly content: Span;
}

/** A GFM table, from its header row to its last row. */
export interface TableToken extends Base {
  readonly kind: 'table';
}

/** `> [!type]± Title` with every line of its quote. */
export interface CalloutToken extends Base {
  readonly kind: 'callout';
  /** In lower case, as written: `note`, `faq`; metadata after `|` is not part of it. */
  readonly type: string;
  readonly fold: '' | '+' | '-';
  /** `[!type]±`, without the quote mark before it. */
  readonly head: Span;
  /** The rest of the first line, trimmed; empty when there is no title. */
  readonly title: Span;
  /** This callout's own `>` and the one space after it, one span a line that carries it, the first line's included. */
  readonly marks: readonly Span[];
}

/** One list item with everything nested in it. */
export interface ListItemToken extends Base {
  readonly kind: 'listItem';
  /** Where its own indentation begins, after what the containers around it take of the line; `start` is at the marker. */
  readonly indentStart: number;
  /** `-`, `*`, `+`, `1.`, `2)`, with the white space after it. */
  readonly marker: Span;
  /** The character between the brackets of `- [x]`, as written. */
  readonly task?: string;
  /** `[x]` itself, when it is a task. */
  readonly box?: Span;
  /** Index in the token list of the item that holds it; absent for an item of an outermost list. */
  readonly parent?: number;
  /** Offset of the first item of the same outermost list. */
  readonly listStart: number;
}

/** `[^label]: text`, with its continuation lines; `content` begins after the colon and its spaces. */
export interface FootnoteDefinitionToken extends Base {
  readonly kind: 'footnoteDefinition';
  readonly label: string;
  readonly content: Span;
}

/** `[label]: destination "title"`. */
export interface DefinitionToken extends Base {
  readonly kind: 'definition';
  readonly label: string;
  /** As written, without `<` and `>`. */
  readonly destination: Span;
  readonly title?: Span;
}

/** `^id` at the end of a block after white space, or on a line of its own under one; without that white space. */
export interface BlockIdToken extends Base {
  readonly kind: 'blockId';
  readonly id: string;
  /** The block that it names, without the id where that ends it; that of an item with nested items is inside. */
  readonly block: Span;
}

/** `` `code` ``; `content` is between the backticks. */
export interface InlineCodeToken extends Base {
  readonly kind: 'inlineCode';
  readonly content: Span;
}

/** `$…$` by Obsidian's rule (see `inlineMathEnd`). */
export interface InlineMathToken extends Base {
  readonly kind: 'inlineMath';
  readonly content: Span;
}

/** `[[target|text]]`, or `![[target|text]]` when `embed`. */
export interface WikilinkToken extends Base {
  readonly kind: 'wikilink';
  readonly embed: boolean;
  /** Path, heading and block as written, before the first `|`; one that begins it is part of it, as the app reads `[[|a]]`. */
  readonly target: Span;
  /** After the first `|` (or `\|` in a table); absent when there is none. */
  readonly text?: Span;
}

/** `[text](destination "title")`, or an image when `embed`. */
export interface LinkToken extends Base {
  readonly kind: 'link';
  readonly embed: boolean;
  readonly text: Span;
  /** As written, without `<` and `>`; may be empty. */
  readonly destination: Span;
  /** Between its quotes. */
  readonly title?: Span;
}

/** `[text][label]`, `[label][]` or `[label]` whose definition the note has. */
export interface ReferenceToken extends Base {
  readonly kind: 'reference';
  readonly embed: boolean;
  readonly text: Span;
  /** Lower case, white space folded, as definitions are matched. */
  readonly label: string;
}

/** `<https://…>` or a bare `https://…`, which ends before Chinese punctuation and text. */
export interface UrlToken extends Base {
  readonly kind: 'url';
  readonly bare: boolean;
  readonly url: Span;
}

/** `[^label]` in running text. */
export interface FootnoteReferenceToken extends Base {
  readonly kind: 'footnoteReference';
  readonly label: string;
}

/** `^[text]`. */
export interface InlineFootnoteToken extends Base {
  readonly kind: 'inlineFootnote';
  readonly content: Span;
}

/** `#tag/sub` in running text, with its `#`. */
export interface TagToken extends Base {
  readonly kind: 'tag';
}

/** `==text==`; the two marks are two characters each. */
export interface HighlightToken extends Base {
  readonly kind: 'highlight';
}

/** `**text**` or `__text__`; the two marks are two characters each. */
export interface StrongToken extends Base {
  readonly kind: 'strong';
  /** False where CommonMark's flanking rule would leave the marks as text, as in `**粗体：**后文`. */
  readonly flanking: boolean;
}

/** One `~` standing alone in running text, which docsify would take for a strike-through. */
export interface TildeToken extends Base {
  readonly kind: 'tilde';
}

/** All that the scanner sees in one note. */
export interface NoteScan {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What the author should hear of: an unclosed comment, an unclosed fence. */
  readonly problems: readonly ScanProblem[];
}

export interface ScanProblem extends Span {
  readonly code: 'unclosed-comment' | 'unclosed-fence' | 'unclosed-math' | 'unclosed-front-matter';
}
