import * as Char from '../char';
import type { WikilinkToken } from '../token';

/**
 * The wikilink whose `[[` stands at `open`: `[[note#heading|text]]`. It stays on one line and holds no second `[[`.
 * In a table the bar may be written `\|`. Offsets are those of `text`, moved by `base`.
 */
export function wikilinkAt(text: string, open: number, limit: number, embed: boolean, base: number): WikilinkToken | undefined {
  let bar = -1;
  for (let at = open + 2; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.LineFeed || code === Char.Return) return undefined;
    if (code === Char.Pipe && bar < 0 && at > open + 2) bar = at;
    else if (code === Char.BracketOpen && text.charCodeAt(at + 1) === Char.BracketOpen) return undefined;
    else if (code === Char.BracketClose && text.charCodeAt(at + 1) === Char.BracketClose && at + 1 < limit) {
      return wikilink(text, open, at, bar, embed, base);
    }
  }
  return undefined;
}

function wikilink(text: string, open: number, close: number, bar: number, embed: boolean, base: number): WikilinkToken | undefined {
  const start = base + (embed ? open - 1 : open);
  const end = base + close + 2;
  if (bar < 0) {
    if (text.slice(open + 2, close).trim() === '') return undefined;
    return { kind: 'wikilink', start, end, embed, target: { start: base + open + 2, end: base + close } };
  }
  const targetEnd = text.charCodeAt(bar - 1) === Char.Backslash ? bar - 1 : bar;
  return {
    kind: 'wikilink', start, end, embed,
    target: { start: base + open + 2, end: base + targetEnd },
    text: { start: base + bar + 1, end: base + close },
  };
}
