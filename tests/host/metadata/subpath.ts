import type { BlockSubpathResult, CachedMetadata, HeadingCache, HeadingSubpathResult } from 'obsidian';
import { notDone } from '../not-done';
import { stripHeading } from './link-text';

/** `#A#B` is the heading B below the heading A; `#^id` is a block. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): HeadingSubpathResult | BlockSubpathResult | null {
  const parts = subpath.split('#').filter((part) => part.trim() !== '');
  const last = parts.at(-1);
  if (last === undefined) return null;
  if (last.startsWith('[^')) notDone('resolveSubpath of a footnote');
  return last.startsWith('^') ? blockOf(cache, last.slice(1).toLowerCase()) : headingOf(cache, parts);
}

function blockOf(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const block = cache.blocks?.[id];
  if (!block) return null;
  const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id);
  return { type: 'block', block, start: block.position.start, end: block.position.end, ...(list && { list }) };
}

function headingOf({ headings = [] }: CachedMetadata, parts: readonly string[]): HeadingSubpathResult | null {
  let from = 0;
  let level = 0;
  let current: HeadingCache | undefined;
  for (const part of parts) {
    const key = stripHeading(part).toLowerCase();
    const found = headings.findIndex((each, index) => index >= from && each.level > level && stripHeading(each.heading).toLowerCase() === key);
    current = headings[found];
    if (!current) return null;
    from = found + 1;
    level = current.level;
  }
  if (!current) return null;
  const next = headings.find((each, index) => index >= from && each.level <= level);
  const start = current.position.start;
  // The declared type has `next` always; the last heading of a note has none.
  return { type: 'heading', current, next: next as HeadingCache, start, end: next?.position.start ?? null };
}
