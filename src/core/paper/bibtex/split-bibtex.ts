/** An `@…` block of a BibTeX file, found but not read. */
export interface BibtexBlock {
  /** `article`, `string`, in lower case. */
  readonly kind: string;
  /** Where its `@` stands. */
  readonly start: number;
  /** What stands between the outer braces. */
  readonly from: number;
  readonly to: number;
  /** Where the text after it begins. */
  readonly next: number;
  /** Whether its last brace is there. */
  readonly closed: boolean;
}

/**
 * Finds one block after the other. All text between blocks is a comment. A block whose closing brace is missing ends where
 * a line begins another, so that it hides no other.
 */
export function* splitBibtex(text: string): Generator<BibtexBlock> {
  let at = 0;
  let openComment = false;
  while (at < text.length) {
    BLOCK.lastIndex = at;
    const found = BLOCK.exec(text);
    if (found === null) return;
    const [mark, word = '', open] = found;
    const kind = word.toLowerCase();
    const from = found.index + mark.length;
    const isComment = kind === 'comment';
    // What is commented out may hold entries; but a lone brace must not send every comment to the end of the file.
    const end: number = isComment && openComment ? -from : blockEnd(text, from, open === '(', isComment);
    openComment ||= isComment && end < 0;
    const to = Math.abs(end);
    at = end < 0 ? (isComment ? from : to) : to + 1;
    yield { kind, start: found.index, from, to, next: at, closed: end >= 0 };
  }
}

const BLOCK = /@[ \t]*([A-Za-z]+)\s*([{(])/g;

/** Where the closing brace stands; less than zero, the place where an unclosed block ends. */
function blockEnd(text: string, from: number, inParens: boolean, mayHoldBlocks: boolean): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN) depth++;
    else if (code === CLOSE) {
      if (depth === 0 && !inParens) return at;
      depth = Math.max(0, depth - 1);
    } else if (code === PAREN_CLOSE) {
      if (inParens && depth === 0) return at;
    } else if (code === LINE_FEED && !mayHoldBlocks && beginsBlock(text, at + 1)) return -(at + 1);
  }
  return -text.length;
}

/** Whether a line begins with `@article{key,` or `@string{name =`. */
function beginsBlock(text: string, lineStart: number): boolean {
  let at = lineStart;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  if (text.charCodeAt(at) !== AT) return false;
  LINE_BLOCK.lastIndex = at;
  return LINE_BLOCK.test(text);
}

const LINE_BLOCK = /@[A-Za-z]+[ \t]*[{(][ \t]*(?:[^\s{}(),="@]+[ \t]*[,=]|"|$)/my;

const OPEN = 123;
const CLOSE = 125;
const PAREN_CLOSE = 41;
const LINE_FEED = 10;
const AT = 64;
