import { applyEdits, sortEdits, type Edit } from '../text/edit';
import type { NoteScan, Span, Token } from '../text/token';

/** The words that a link shows; undefined for those that stand between its brackets. */
export type LinkWords = (token: LinkToken) => string | undefined;

type LinkToken = Extract<Token, { readonly kind: 'wikilink' | 'link' | 'reference' }>;

/** A part of a note with what readers may see of it alone. */
export interface VisibleNote {
  readonly scan: NoteScan;
  /** What a reader may see something of. */
  readonly tokens: readonly Token[];
  /** What no reader may see. */
  readonly withheld: readonly Span[];
}

/** The words of a part of a note, as plain text: no marks, no pictures, no footnotes, nothing that is withheld. */
export function plainWords({ scan: { text }, tokens, withheld }: VisibleNote, span: Span, wordsOf: LinkWords): string {
  const edits = [...withheld.map(({ start, end }): Edit => ({ start, end, text: '' })), ...tokens.filter((token) => token.start < span.end && token.end > span.start).flatMap((token) => editsOf(token, text, wordsOf))];
  const inside = edits.flatMap((edit) => clipped(edit, span));
  return applyEdits(text, sortEdits(inside), span)
    .replace(/<%[^]*?(?:%>|$)|%%[^]*$|<!--[^]*$/g, '')
    .replace(/(?<![\w*\\])\*(?=\S)([^*\n]*[^*\s])\*(?![\w*])|(?<![\w\\])_(?=\S)([^_\n]*[^_\s])_(?!\w)|~~(?=\S)([^~\n]*[^~\s])~~/g, '$1$2$3')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(?:nbsp|[e]?[mn]sp|#160|#xA0);/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What reaches out of the span is taken away or changed within it alone. */
function clipped(edit: Edit, span: Span): readonly Edit[] {
  if (edit.start >= span.end || edit.end <= span.start) return [];
  return [{ start: Math.max(edit.start, span.start), end: Math.min(edit.end, span.end), text: edit.text }];
}

function editsOf(token: Token, text: string, wordsOf: LinkWords): readonly Edit[] {
  const { start, end } = token;
  const instead = (words: string): readonly Edit[] => [{ start, end, text: words }];
  const around = (inner: Span): readonly Edit[] => [{ start, end: inner.start, text: '' }, { start: inner.end, end, text: '' }];
  switch (token.kind) {
    case 'comment':
    case 'html':
    case 'blockId':
    case 'blockMath':
    case 'footnoteReference':
    case 'inlineFootnote':
    case 'fence':
      return instead('');
    case 'highlight':
    case 'strong':
      return [{ start, end: start + 2, text: '' }, { start: end - 2, end, text: '' }];
    case 'inlineCode':
      return /^\$?=\s/.test(text.slice(token.content.start, token.content.end)) ? instead('…') : around(token.content);
    case 'inlineMath':
      return around(token.content);
    case 'url':
      return /^(?:https?:|doi:)/i.test(text.slice(token.url.start, token.url.end)) ? around(token.url) : instead('');
    case 'wikilink':
    case 'link':
    case 'reference': {
      if (token.embed) return instead('');
      const words = wordsOf(token);
      return words === undefined && token.text !== undefined ? around(token.text) : instead(words ?? '');
    }
    default:
      return [];
  }
}
