import { visibleTokens, withheldSpans } from '../note/withheld-spans';
import { plainWords } from '../quote/plain-words';
import { scan } from '../text/scan';

/** A line as someone reads it where nothing is live: `**读** [[SchNet|那篇]]` is `读 那篇`. */
export function shownLine(written: string): string {
  const note = scan(written);
  const withheld = withheldSpans(note);
  return plainWords({ scan: note, tokens: visibleTokens(note, withheld), withheld }, { start: 0, end: written.length }, (token) =>
    token.kind === 'wikilink' && token.text === undefined ? written.slice(token.target.start, token.target.end) : undefined);
}
