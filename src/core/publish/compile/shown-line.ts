import { visibleTokens } from '../../note/withheld-spans';
import { plainWords } from '../../quote/plain-words';
import { blockGuard } from '../../text/block-guard';
import { escapeMarkdownLine } from '../../text/markdown-escape';
import type { Span, Token } from '../../text/token';
import type { SiteMap } from '../place/site-map';
import { definitionsOf } from './definitions';
import { wordsIn } from './page-quotes';
import type { PublicText } from './public-text';
import { outsideImages } from './shown-tokens';

/**
 * A line of a note, or a part of one, as Markdown for a list of lines of several notes: compiled, so that its links lead
 * somewhere, where all that it has of a token lies in it, else its words alone. Empty where readers see nothing of it.
 */
export function shownLine(note: PublicText, whole: Span, site: SiteMap, compile: (span: Span) => string): string {
  const { scan, withheld } = note.reading;
  const id = scan.tokens.find((token) => token.kind === 'blockId' && token.start >= whole.start && token.end <= whole.end);
  const line = { start: whole.start, end: id?.start ?? whole.end };
  if (isWhole([...scan.tokens, ...withheld], line)) {
    const text = compile(line).replace(/\s+/g, ' ').trim();
    return blockGuard(text) + text;
  }
  const tokens = outsideImages(visibleTokens(scan, withheld));
  return escapeMarkdownLine(plainWords({ scan, tokens, withheld }, line, wordsIn(note, definitionsOf(tokens), site)));
}

/** Raw HTML may open what another line closes, and pictures and embeds are no words. */
function isWhole(parts: readonly (Token | Span)[], line: Span): boolean {
  return parts.every((token) => {
    if (token.start >= line.end || token.end <= line.start) return true;
    const kind = 'kind' in token ? token.kind : undefined;
    if (token.start < line.start || token.end > line.end) return kind === 'listItem' || kind === 'callout' || kind === 'table';
    return kind !== 'html' && kind !== 'blockMath' && !('embed' in token && token.embed);
  });
}
