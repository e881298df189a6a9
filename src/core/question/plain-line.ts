import { shownTarget } from '../publish/compile/link-label';
import { plainWords } from '../quote/plain-words';
import { scan } from '../text/scan';

/** What a line of Markdown says when it is read: `Why **not** [[Papers/A|A]]?` is `Why not A?`. Where that is nothing, the line as it is written. */
export function plainLine(line: string): string {
  const note = scan(line);
  const words = plainWords({ scan: note, tokens: note.tokens, withheld: [] }, { start: 0, end: line.length }, (token) => {
    if (token.kind !== 'wikilink') return undefined;
    const { start, end } = token.text ?? token.target;
    const shown = line.slice(start, end);
    return token.text === undefined ? shownTarget(shown) : shown;
  });
  return words || line;
}
