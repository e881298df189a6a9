import { escapeMarkdown } from '../../text/markdown-escape';

/** Text of a title or an abstract as Markdown that shows just it; math, `$O(n^2)$`, stays math, and prices stay prices. */
export function paperMarkdown(text: string): string {
  let out = '';
  let at = 0;
  for (const { 0: math, index } of text.matchAll(MATH)) {
    out += escapeMarkdown(text.slice(at, index)) + math;
    at = index + math.length;
  }
  return out + escapeMarkdown(text.slice(at));
}

const MATH = /\$(?:[^\s$<>%`{]|[^\s$<>%`][^$<>%`]*[^\s$<>%`])\$(?!\d)/g;
