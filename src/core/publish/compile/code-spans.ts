import { spanAt } from '../../text/span-at';
import type { NoteScan, Span, Token } from '../../text/token';

/** The code, math and front matter of a note, where nothing is Markdown. */
export class CodeSpans {
  private spans: readonly Span[] | undefined;

  constructor(private readonly scan: NoteScan) {}

  holds(offset: number): boolean {
    this.spans ??= this.scan.tokens.filter(isCode);
    return spanAt(this.spans, offset) !== undefined;
  }
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
