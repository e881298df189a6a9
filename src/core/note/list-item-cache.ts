import { Lines } from '../text/lines';
import type { Position, Positions } from '../text/positions';
import type { ListItemToken, NoteScan, Token } from '../text/token';

/** One list item as the app's index has it. */
export interface ListItemCache {
  readonly position: Position;
  /** The line of the item that holds it; for an item of an outermost list, minus the line of the list, or -1 for line 0. */
  readonly parent: number;
  readonly task?: string;
  readonly id?: string;
}

export function itemCaches({ text, tokens }: NoteScan, positions: Positions): readonly ListItemCache[] {
  const lines = new Lines(text);
  const nested = new Map<number, ListItemToken>();
  const ids = new Map<number, string>();
  for (const token of tokens) {
    if (token.kind === 'blockId') ids.set(token.block.start, token.id.toLowerCase());
    if (token.kind === 'listItem' && token.parent !== undefined && !nested.has(token.parent)) nested.set(token.parent, token);
  }
  const items = [...tokens.entries()].flatMap(([index, token]) => (token.kind === 'listItem' ? [{ index, token }] : []));
  return items.map(({ index, token }, order) => {
    const holder = token.parent === undefined ? undefined : tokens[token.parent];
    const id = ids.get(token.start);
    const inner = nested.get(index);
    const end = inner ? endBefore(text, lines, token, inner) : looseEnd(text, lines, token, items[order + 1]?.token);
    return {
      position: positions.of({ start: startOf(text, token, holder), end }),
      parent: holder ? positions.place(holder.start).line : -Math.max(1, positions.place(token.listStart).line),
      ...(token.task !== undefined && { task: token.task }),
      ...(id !== undefined && { id }),
    };
  });
}

/**
 * Where an item begins: before its own indentation. Under `1.` to `9.` the app takes one more space away when mark and
 * white space have an odd length, so that four spaces nest under `1. ` as they do under `-   `; under `1)` it does not.
 */
function startOf(text: string, item: ListItemToken, holder: Token | undefined): number {
  if (holder?.kind !== 'listItem' || item.indentStart === item.start) return item.indentStart;
  const bullet = text.slice(holder.indentStart, holder.marker.end);
  return bullet.length % 2 === 1 && /^ *\d\. *$/.test(bullet) ? item.indentStart + 1 : item.indentStart;
}

/** An item ends where a list nested in it begins, unless that begins on the item's own line. */
function endBefore(text: string, lines: Lines, item: ListItemToken, inner: ListItemToken): number {
  if (inner.start <= lines.end(item.start)) return item.end;
  return item.start + text.slice(item.start, inner.start).replace(/[\s>]+$/, '').length;
}

/** An item with a blank line between it and the next of its list ends on that blank line. */
function looseEnd(text: string, lines: Lines, item: ListItemToken, next: ListItemToken | undefined): number {
  const loose = next !== undefined && next.parent === item.parent && next.listStart === item.listStart
    && mark(text, next) === mark(text, item) && /^\s*\n\s*\n\s*$/.test(text.slice(item.end, next.start));
  return loose ? lines.end(lines.next(lines.end(item.end))) : item.end;
}

/** The character that tells lists apart: `-`, or what stands after the number. */
function mark(text: string, { marker }: ListItemToken): string {
  return text.slice(marker.start, marker.end).trim().slice(-1);
}
