import * as Char from '../char';
import { skipBlanks } from '../char-class';
import type { Lines } from '../lines';
import type { FrontMatterToken } from '../token';

/** The front matter of a note, `unclosed` when its last line is missing, undefined when the note does not begin with `---`. */
export function frontMatter(text: string, lines: Lines): FrontMatterToken | 'unclosed' | undefined {
  const start = text.charCodeAt(0) === Char.ByteOrderMark ? 1 : 0;
  const first = lines.end(start);
  if (!isDashes(text, start, first)) return undefined;
  const yamlStart = lines.next(first);
  let at = yamlStart;
  while (at < text.length) {
    const end = lines.end(at);
    if (isDashes(text, at, end)) {
      return { kind: 'frontMatter', start, end: at + 3, yaml: { start: yamlStart, end: at } };
    }
    at = lines.next(end);
  }
  return 'unclosed';
}

/** Three dashes and nothing but blanks after them. */
function isDashes(text: string, start: number, end: number): boolean {
  return text.startsWith('---', start) && skipBlanks(text, start + 3, end) === end;
}
