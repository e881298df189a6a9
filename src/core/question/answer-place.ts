import type { Language } from '../i18n/index';
import { applyEdits, type Edit } from '../text/edit';
import { lineAt } from '../text/line';
import { lineBreakOf, Lines } from '../text/lines';
import { lineStart, outlineOf } from '../text/outline';
import { scan } from '../text/scan';
import type { BlockIdToken, ListItemToken, NoteScan, Span } from '../text/token';

/**
 * What answers a question, in its note: a heading by its line, from 0; or a block by where it stood when it said `words`. The note
 * may have changed since: what says something else is another place.
 */
export type AnswerPlace =
  | { readonly kind: 'heading'; readonly line: number; readonly words?: string }
  | { readonly kind: 'block'; readonly span: Span; readonly words?: string }
  | { readonly kind: 'newHeading'; readonly words: string };

/** How a note is changed to answer, and what links to the answer name in it. */
export interface MarkedAnswer {
  readonly edits: readonly Edit[];
  /** `#virial`, `#^a-7k2m`. */
  readonly subpath: string;
}

/** `↩ 回答 [[2023-05-26#^q-7k2m|2023.5.26]]`: what is written where a question is answered. */
export function backLink(link: string, language: Language): string {
  return `↩ ${language === 'zh' ? '回答' : 'Answers'} ${link}`;
}

/**
 * Writes a link back at the place of an answer: below its heading, behind its block, or below a new heading at the end of the note.
 * A block that has no id gets `newId`. Undefined where the place is not there any more.
 */
export function markAnswer(note: NoteScan, place: AnswerPlace, back: string, newId: string): MarkedAnswer | undefined {
  if (place.kind === 'newHeading') return atNewHeading(note, place.words, back);
  if (place.kind === 'heading') return atHeading(note, place, back);
  const span = movedSpan(note.text, place);
  return span && atBlock(note, span, back, newId);
}

/** Where a block stands now: where it stood, or else in the one place that begins as it does. */
function movedSpan(text: string, { span, words = '' }: { readonly span: Span; readonly words?: string }): Span | undefined {
  const first = words.split('\n', 1)[0]?.trimEnd() ?? '';
  if (text.startsWith(first, span.start)) return span;
  const start = text.indexOf(first);
  return start < 0 || text.lastIndexOf(first) !== start ? undefined : { start, end: Math.min(text.length, start + span.end - span.start) };
}

function atHeading(note: NoteScan, { line, words }: { readonly line: number; readonly words?: string }, back: string): MarkedAnswer | undefined {
  const { text } = note;
  const said = ({ text: { start, end } }: { readonly text: Span }): string => linkHeading(text.slice(start, end));
  const { headings } = outlineOf(note);
  const there = headings.find(({ start }) => lineAt(text, start) - 1 === line);
  const same = words === undefined ? [] : headings.filter((each) => said(each) === linkHeading(words));
  const isMoved = words !== undefined && (there === undefined || said(there) !== linkHeading(words));
  const heading = isMoved ? (same.length === 1 ? same[0] : undefined) : there;
  if (heading === undefined) return undefined;
  const lines = new Lines(text);
  let end = lines.end(heading.end);
  const eol = lineBreakOf(text);
  // Below what links back already.
  for (let next = lines.next(end), seen = 0; seen < 20 && next > end; seen += 1) {
    const stop = lines.end(next);
    const words = text.slice(next, stop);
    if (words.startsWith('↩')) end = stop;
    else if (words.trim() !== '') break;
    if (lines.next(stop) <= next) break;
    next = lines.next(stop);
  }
  const rest = text.slice(lines.next(end), lines.end(lines.next(end)));
  const gap = rest.trim() === '' ? '' : eol;
  return { edits: [{ start: end, end, text: `${eol}${eol}${back}${gap}` }], subpath: `#${linkHeading(text.slice(heading.text.start, heading.text.end))}` };
}

function atBlock({ text, tokens }: NoteScan, span: Span, back: string, newId: string): MarkedAnswer | undefined {
  if (text.slice(span.start, span.end).trim() === '') return undefined;
  const start = lineStart(text, span.start);
  const lines = new Lines(text);
  const isItem = tokens.some((token): token is ListItemToken => token.kind === 'listItem' && token.start >= start && token.start <= span.start && token.end >= span.start);
  const end = isItem ? lines.end(span.start) : lines.end(Math.max(span.start, start + text.slice(start, span.end).trimEnd().length));
  const known = tokens.find((token): token is BlockIdToken => token.kind === 'blockId' && token.start >= span.start && token.end <= end);
  const place = known === undefined ? start + text.slice(start, end).trimEnd().length : known.start - (/\s*$/.exec(text.slice(start, known.start))?.[0].length ?? 0);
  const id = known?.id ?? newId;
  return { edits: [{ start: place, end: place, text: known === undefined ? ` ${back} ^${id}` : ` ${back}` }], subpath: `#^${id}` };
}

function atNewHeading({ text }: NoteScan, words: string, back: string): MarkedAnswer {
  const eol = lineBreakOf(text);
  const end = text.trimEnd().length;
  const heading = words.replace(/\s+/g, ' ').replace(/[[\]|#^]/g, ' ').replace(/\s+/g, ' ').trim();
  const edit: Edit = { start: end, end: text.length, text: `${end === 0 ? '' : eol + eol}## ${heading}${eol}${eol}${back}${eol}${eol}` };
  return { edits: [edit], subpath: `#${linkHeading(heading)}` };
}

/** Where one writes the answer below a heading or block that has been marked: the end of the text that marks it. */
export function afterMark(text: string, { edits: [edit] }: MarkedAnswer): number {
  return edit === undefined ? 0 : applyEdits(text, [edit]).length - (text.length - edit.end);
}

/** The words of a heading as links name it: the app leaves out what a link cannot hold. */
export function linkHeading(heading: string): string {
  return heading.replace(/\s+\^[\w-]+$/, '').replace(/[[\]|#^:\\%]+/g, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether a block links to a question by its id: `[[2023-05-26#^q-7k2m]]`. Gives the ids, each once. */
export function linkedQuestionIds(block: string): readonly string[] {
  const { tokens } = scan(block);
  const ids = tokens.flatMap((token) => {
    if (token.kind !== 'wikilink' && token.kind !== 'link') return [];
    const target = token.kind === 'wikilink' ? token.target : token.destination;
    return /#\^(q-[\w-]+)$/.exec(block.slice(target.start, target.end))?.[1] ?? [];
  });
  return [...new Set(ids)];
}
