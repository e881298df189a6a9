import type { NoteScan, Token } from '../text/token';
import type { CapturePlace } from './capture-place';
import type { CaptureKind } from './capture-section';

/** What was put into a note as one item. */
export interface Insertion {
  readonly place: CapturePlace;
  readonly length: number;
  readonly kind: CaptureKind;
  /** Nothing but text with links, emphasis and tags may be in it. */
  readonly isPlain?: boolean;
}

/**
 * Whether a note into which something was put reads as it should: all that was there is what it was, and what is new is
 * one list item and nothing beyond it, below a heading where the place makes one.
 */
export function isSound(before: NoteScan, after: NoteScan, insertion: Insertion): boolean {
  const { length, place: { at: start, after: behind, fills, makesHeading }, kind, isPlain } = insertion;
  const end = start + length;
  const inside: Token[] = [];
  const outside: Token[] = [];
  for (const token of after.tokens) (token.start >= start && token.start < end ? inside : outside).push(token);
  if (unclosed(after) !== unclosed(before) || !isSame(before.tokens, outside, insertion)) return false;
  if (makesHeading && inside.shift()?.kind !== 'heading') return false;
  const item = fills === undefined ? inside.shift() : outside.find((token) => token.kind === 'listItem' && token.start === fills.start);
  if (item?.kind !== 'listItem' || item.hidden || item.parent !== undefined) return false;
  const itemEnd = end - behind.length;
  if (item.end > itemEnd || after.text.slice(item.end, itemEnd).trim() !== '') return false;
  if (item.task !== (kind !== 'bullet' || (fills?.says ?? 'bullet') !== 'bullet' ? ' ' : undefined)) return false;
  return inside.every((token) => token.end <= item.end && (isPlain ? PLAIN.has(token.kind) && !('embed' in token && token.embed) : !STRAY.has(token.kind)));
}

/** Properties that are never closed are none, wherever they stand. */
function unclosed({ problems }: NoteScan): number {
  return problems.filter(({ code }) => code !== 'unclosed-front-matter').length;
}

function isSame(before: readonly Token[], outside: readonly Token[], { length, place: { at: start, fills } }: Insertion): boolean {
  if (before.length !== outside.length) return false;
  return before.every((token, index) => {
    const now = outside[index];
    const isAbove = token.start < start;
    if (now?.kind !== token.kind || now.start !== (isAbove ? token.start : token.start + length)) return false;
    if (token.kind === 'listItem' && token.start === fills?.start) return true;
    return now.end === (isAbove && token.end <= start ? token.end : token.end + length);
  });
}

const PLAIN: ReadonlySet<Token['kind']> = new Set(['wikilink', 'link', 'url', 'tag', 'highlight', 'strong', 'tilde', 'inlineMath']);
/** What would show in the outline, hide something, or be a second name of something elsewhere. */
const STRAY: ReadonlySet<Token['kind']> = new Set(['heading', 'frontMatter', 'blockId', 'definition', 'footnoteDefinition']);
