import type { Draft } from '../draft';
import type { HtmlBlockKind } from './html-block';
import type { Paragraph } from './paragraph';
import type { BlockMathToken, FenceToken, HtmlToken, IndentedCodeToken, TableToken } from '../token';

/** A block that holds text and is still open. */
export type Leaf =
  | Paragraph
  | { readonly kind: 'fence'; readonly token: Draft<FenceToken>; readonly code: number; readonly length: number }
  | { readonly kind: 'indentedCode'; readonly token: Draft<IndentedCodeToken> }
  | { readonly kind: 'html'; readonly token: Draft<HtmlToken>; readonly type: HtmlBlockKind }
  | { readonly kind: 'math'; readonly token: Draft<BlockMathToken>; readonly close: number }
  | { readonly kind: 'table'; readonly token: Draft<TableToken> }
  /** After a callout's first line: what follows is a paragraph of its own, but may go on without a quote mark. */
  | { readonly kind: 'calloutHead' };
