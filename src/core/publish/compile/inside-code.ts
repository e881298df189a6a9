import { spanAt } from '../../text/span-at';
import type { NoteScan, Span, Token } from '../../text/token';

const known = new WeakMap<NoteScan, readonly Span[]>();

/** Whether an offset lies in code, math or front matter, where nothing is Markdown. */
export function insideCode(scan: NoteScan, offset: number): boolean {
  const spans = known.get(scan) ?? scan.tokens.filter(isCode);
  known.set(scan, spans);
  return spanAt(spans, offset) !== undefined;
}

function isCode({ kind }: Token): boolean {
  switch (kind) {
    case 'fence':
    case 'indentedCode':
    case 'inlineCode':
    case 'inlineMath':
    case 'blockMath':
    case 'frontMatter':
      return true;
    default:
      return false;
  }
}
