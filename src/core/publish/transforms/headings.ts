import type { Transform } from '../compile/part';
import type { Edit } from '../../text/edit';

/**
 * `## Title` keeps its text and gets the id that links to it use: `## Title :id=h-1f2e3d4c` where docsify would make
 * another. Words that docsify takes for its own options stay words.
 */
export const headings: Transform = function* (part) {
  let index = -1;
  const { text } = part.scan;
  for (const token of part.tokens) {
    if (token.kind !== 'heading') continue;
    index += 1;
    const level = Math.min(6, token.level + part.demote);
    const setext = text[token.start] !== '#';
    if (level !== token.level || setext) {
      yield { start: token.start, end: token.text.start, text: `${'#'.repeat(level)} ` };
      yield { start: token.text.end, end: token.end, text: '' };
    }
    yield* plainWords(text, token.text.start, token.text.end, setext);
    const id = part.role === 'embed' ? { id: `${part.idPrefix}-h${index}`, explicit: true } : part.place.headingIds[index];
    if (id?.explicit === true) yield { start: token.text.end, end: token.text.end, text: ` :id=${id.id}` };
  }
};

const OPTION = /(?:^|\s)(?=:[\w-]+(?:[^\w:-]|$))|\{docsify-/g;

function* plainWords(text: string, start: number, end: number, setext: boolean): Generator<Edit> {
  const words = text.slice(start, end);
  for (const found of words.matchAll(OPTION)) {
    const at = start + found.index + (found[0].startsWith('{') ? 0 : found[0].length);
    yield { start: at, end: at + 1, text: text[at] === '{' ? '&#123;' : '&#58;' };
  }
  if (!setext) return;
  for (const found of words.matchAll(/\r?\n[ \t>]*/g)) {
    yield { start: start + found.index, end: start + found.index + found[0].length, text: ' ' };
  }
}

