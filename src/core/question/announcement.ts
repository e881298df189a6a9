import type { Span } from '../text/token';
import type { PlacedWords } from './plain-prose';
import { announcesQuestions, saysNone } from './question-words';

/** A line that says that questions follow: those that it says itself, behind its colon, or none when they stand below. */
export interface Announcement {
  readonly rest: readonly Span[] | undefined;
}

/** `还有几个问题：` announces what stands below it, `还有几个问题待解决：a、b（如何起效）` two questions of its own. */
export function announcedIn({ text, offsets }: PlacedWords): Announcement | undefined {
  for (let colon = text.search(/[:：]/); colon >= 0; colon = after(text, colon)) {
    // A long line may have a colon at every word.
    const clause = text.slice(Math.max(0, colon - LONGEST - 2), colon).split(/[。！？!?；;]|\.\s/).at(-1) ?? '';
    if (clause.length > LONGEST || !announcesQuestions(clause.replace(/^[\s>*+-]+/, '').replace(/\s+/g, ' ').trim().toLowerCase())) continue;
    const rest = text.slice(colon + 1);
    if (/^[\s\uFFFC]*(?:(?:如下|见下|as follows|below)[。.]?\s*)?$/i.test(rest)) return { rest: undefined };
    if (saysNone(rest)) return undefined;
    const parts = partsOf(text, colon + 1).map(({ start, end }) => ({ start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }));
    return { rest: parts };
  }
  return undefined;
}

function after(text: string, colon: number): number {
  const next = text.slice(colon + 1).search(/[:：]/);
  return next < 0 ? -1 : colon + 1 + next;
}

/** Cuts at `、`, `;` and question marks outside brackets, up to the end of the sentence. */
function partsOf(text: string, from: number): readonly Span[] {
  const parts: Span[] = [];
  let start = from;
  let depth = 0;
  const add = (end: number): void => {
    const part = text.slice(start, end);
    const bare = part.trim().replace(/(?:等等?|etc\.?)?[。.，,]?$/, '');
    if (/[\p{L}\p{N}\uFFFC]/u.test(bare)) parts.push({ start: start + part.indexOf(bare), end: start + part.indexOf(bare) + bare.length });
  };
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === '。' || (char === '.' && /^\s+\p{Lu}/u.test(text.slice(at + 1))))) {
      add(at);
      return parts;
    } else if (depth === 0 && /[、；;?？]/.test(char)) {
      add(/[?？]/.test(char) ? at + 1 : at);
      start = at + 1;
    }
  }
  add(text.length);
  return parts;
}

/** Characters of a clause that announces. */
const LONGEST = 120;
const OPENING = '（([【「《“';
const CLOSING = '）)]】」》”';
