import { applyEdits, sortEdits, type Edit } from '../text/edit';
import { nestedPrefix, quotePrefix } from '../text/line-prefix';
import { Lines } from '../text/lines';
import { lineStart } from '../text/outline';
import type { ListItemToken, NoteScan, Span, Token } from '../text/token';
import { QUESTION_MARK } from './question-words';
import { questionTail } from './question-tail';
import { questionsIn } from './questions-in';

/** How a question is to be written. */
export interface Asking {
  /** The day asked, for a place that tells none. */
  readonly day?: string;
}

/**
 * Makes a question of the line that holds an offset: `text`, `- text` and `- [ ] text` become `- [ ] ❓ text ➕ 2023-05-26`, in quotes and
 * lists of every kind. Undefined where no question can stand: in code, tables, headings and properties, and on a line that says nothing.
 */
export function askLine(note: NoteScan, at: number, { day }: Asking): readonly Edit[] | undefined {
  const { text, tokens } = note;
  const start = lineStart(text, at);
  const lines = new Lines(text);
  const end = lines.end(start);
  const item = tokens.filter((token): token is ListItemToken => token.kind === 'listItem' && token.hidden !== true && token.start >= start && token.start < end).at(-1);
  const lead = item === undefined ? (/^[ \t\uFEFF]*(?:>[ \t]?)*[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
  const from = item === undefined ? start + lead : (item.box?.end ?? item.marker.end);
  const rest = text.slice(from, end);
  const words = rest.trim();
  if (words === '' || words === QUESTION_MARK || tokens.some((token) => isNoPlace(token, { start, end }))) return undefined;
  const first = from + rest.indexOf(words);
  const marked = words.startsWith(QUESTION_MARK) ? '' : `${QUESTION_MARK} `;
  const box = item?.box === undefined ? '[ ] ' : '';
  // What is set in far enough would be code, were it no longer part of the text above.
  const isHeld = item !== undefined || tokens.some(({ kind, start: from, end: to }) => kind === 'listItem' && from < start && to >= end);
  const indent = isHeld ? 0 : (/[ \t]*$/.exec(text.slice(start, first))?.[0].length ?? 0);
  const gap = indent > 0 && text[first - indent - 1] === '>' ? 1 : 0;
  const head: Edit = { start: first - indent + gap, end: first, text: `${item === undefined ? '- ' : ''}${box}${marked}` };
  const { start: place, asked } = questionTail(words);
  const stamp = day === undefined || asked !== undefined ? [] : [{ start: first + place, end: first + place, text: ` ➕ ${day}` }];
  const edits = sortEdits([head, ...stamp, ...(item === undefined ? apart(note, start, end) : [])]);
  // A line that goes on a paragraph further out may take no list item where it stands.
  const asks = questionsIn(applyEdits(text, edits), { path: '' }).questions.some(({ lineSpan, rule }) => rule === 'R0' && lineSpan.start === start);
  return asks ? edits : undefined;
}

/** Writes a part of a line as a question of its own below it, nested where the line is a list item. */
export function askPart(note: NoteScan, part: Span, { day }: Asking): readonly Edit[] | undefined {
  const { text, tokens } = note;
  const words = text.slice(part.start, part.end).replace(/\s+/g, ' ').trim();
  const start = lineStart(text, part.start);
  const end = new Lines(text).end(part.start);
  if (words === '' || tokens.some((token) => isNoPlace(token, { start, end }))) return undefined;
  const item = tokens.filter((token): token is ListItemToken => token.kind === 'listItem' && token.hidden !== true && token.start < part.start && token.end >= part.end).at(-1);
  const eol = text.startsWith('\r\n', end) || (end === text.length && text.includes('\r\n')) ? '\r\n' : '\n';
  const quotes = quotePrefix(text.slice(start, end)).trimEnd();
  const lead = item === undefined ? (quotes === '' ? '' : `${quotes} `) : nestedPrefix(text, item);
  const line = `- [ ] ${QUESTION_MARK} ${words}${day === undefined ? '' : ` ➕ ${day}`}`;
  const written: Edit = { start: end, end, text: `${eol}${lead}${line}` };
  return item === undefined ? [written, ...apart(note, start, end)] : [written];
}

/** Running text that goes on below would become part of the new item. */
function apart({ text, tokens }: NoteScan, start: number, end: number): readonly Edit[] {
  const lines = new Lines(text);
  const next = lines.next(end);
  const below = text.slice(next, lines.end(next));
  const quotes = quotePrefix(text.slice(start, end)).trimEnd();
  const isText = next > end && below.slice(quotePrefix(below).length).trim() !== '' && !tokens.some((token) => STARTS_BLOCK.has(token.kind) && token.start >= next && token.start <= next + below.length && text.slice(next, token.start).replace(/[\s>]/g, '') === '');
  return isText ? [{ start: end, end, text: `${text.slice(end, next)}${quotes}` }] : [];
}

function isNoPlace(token: Token, line: Span): boolean {
  return NO_PLACE.has(token.kind) && token.start < line.end && token.end > line.start && (token.kind !== 'html' || token.block);
}

const NO_PLACE: ReadonlySet<Token['kind']> = new Set(['frontMatter', 'heading', 'fence', 'indentedCode', 'blockMath', 'table', 'definition', 'html', 'comment', 'footnoteDefinition']);
const STARTS_BLOCK: ReadonlySet<Token['kind']> = new Set(['listItem', 'heading', 'fence', 'blockMath', 'callout']);
