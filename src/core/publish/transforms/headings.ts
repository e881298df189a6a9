import type { Edit } from '../../text/edit';
import { codeHtml } from '../../text/markdown-escape';
import type { HeadingToken, InlineCodeToken } from '../../text/token';
import { forTokens, textAt, type Part } from '../compile/part';

/**
 * `## Title` keeps its text and gets the id that links to it use: `## Title :id=h-1f2e3d4c` where docsify would make
 * another. Words that docsify takes for its own options stay words.
 */
export const headings = forTokens(['heading'], function* (part) {
  const indexes = new Map(part.facts.headings.map(({ offset }, index) => [offset, index]));
  let end = 0;
  for (const token of part.tokens) {
    if (token.kind === 'inlineCode' && token.end <= end) yield* plainCode(token, part);
    if (token.kind !== 'heading') continue;
    end = token.end;
    yield* heading(token, indexes.get(token.start) ?? 0, part);
  }
});

function* heading(token: HeadingToken, index: number, part: Part): Generator<Edit> {
  const level = Math.min(6, token.level + part.demote);
  const setext = part.scan.text[token.start] !== '#';
  if (level !== token.level || setext) {
    yield { start: token.start, end: token.text.start, text: `${'#'.repeat(level)} ` };
    yield { start: token.text.end, end: token.end, text: '' };
  }
  yield* plainWords(token, part);
  if (setext) yield* oneLine(token, part);
  const id = part.role === 'embed' ? { id: `${part.idPrefix}-h${index}`, explicit: true } : part.place.headingIds[index];
  if (id?.explicit === true) yield { start: token.text.end, end: token.text.end, text: ` :id=${id.id}`, closes: token.start };
}

/** What docsify reads as an option, `:word` after white space, or as its mark `{docsify-ignore}`. */
const OPTION = /(?:^|\s)(?=:[\w-])|(?=\{docsify-)/g;

function* plainWords(token: HeadingToken, part: Part): Generator<Edit> {
  for (const found of textAt(part, token.text).matchAll(OPTION)) {
    const at = token.text.start + found.index + found[0].length;
    if (!part.code.holds(at)) yield { start: at, end: at + 1, text: part.scan.text[at] === '{' ? '&#123;' : '&#58;' };
  }
}

/** docsify looks for its options in code too, where Markdown knows no entities. */
function* plainCode(token: InlineCodeToken, part: Part): Generator<Edit> {
  const code = textAt(part, token.content);
  if (!/(?:^|\s):[\w-]|\{docsify-/.test(code)) return;
  yield { start: token.start, end: token.end, text: codeHtml(code.trim()) };
}

/** The lines of an underlined heading as the one line that `##` has. */
function* oneLine(token: HeadingToken, part: Part): Generator<Edit> {
  for (const { index, 0: found } of textAt(part, token.text).matchAll(/[ \t]*\r?\n[ \t>]*/g)) {
    const start = token.text.start + index;
    yield { start, end: start + found.length, text: ' ' };
  }
}
