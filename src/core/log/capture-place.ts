import { daySections } from '../template/day-sections';
import { Lines } from '../text/lines';
import { lineStart, type Outline } from '../text/outline';
import type { HeadingToken, ListItemToken, NoteScan } from '../text/token';
import type { Language } from '../i18n/index';
import { bodyStart, titleOf, type CaptureKind, type EntrySection } from './capture-section';

/** Where an item may go, and what has to stand around it there. */
export interface CapturePlace {
  readonly at: number;
  /** Line breaks, a heading. */
  readonly before: string;
  /** Indentation and list marker; empty in a bullet that is there and empty. */
  readonly marker: string;
  /** What each further line of the item begins with. */
  readonly indent: string;
  readonly after: string;
  readonly fills?: EmptyItem;
  readonly makesHeading: boolean;
  readonly eol: string;
}

/** An item with nothing in it, that a template leaves to write in. */
export interface EmptyItem {
  readonly start: number;
  /** What it says already: that it is a task, or a question. */
  readonly says: CaptureKind;
}

/** Where in the section an item belongs, best first: its empty bullet, the end of its list, its end, its beginning. */
export function placesIn(section: EntrySection, kind: CaptureKind, { text }: NoteScan, { items }: Outline): readonly CapturePlace[] {
  const inside = items.filter(({ start }) => start >= section.from && start < section.end);
  const last = contentEnd(text, section.from, section.end);
  const listLast = inside.at(-1);
  const empty = inside.flatMap((item) => filled(text, item, kind) ?? []);
  const ends = listLast !== undefined && text.slice(listLast.end, last).trim() === '' ? afterItem(text, listLast, inside.at(-2), last) : ownList(text, last, items, section.from);
  return [...empty.slice(0, 1), ends, ownList(text, section.from, items, section.from)];
}

/** Where a section of its own may go: the end of the note; where that lies in something unclosed, before it. */
export function newSections(kind: CaptureKind, scan: NoteScan, { headings, items }: Outline, language: Language): readonly [CapturePlace, ...CapturePlace[]] {
  const { text } = scan;
  const top = bodyStart(scan);
  const level = Math.min(...headings.filter((heading) => heading !== titleOf(headings)).map((heading) => heading.level), 6);
  const name = { bullet: daySections[language].done, question: daySections[language].questions, task: daySections[language].tomorrow }[kind];
  const marks = '#'.repeat(headings.some((heading) => heading !== titleOf(headings)) ? level : 2);
  const at = (offset: number): CapturePlace => {
    const eol = eolNear(text, offset);
    const list = ownList(text, offset, items, top);
    const isFirst = text.slice(0, offset).replace('\uFEFF', '') === '';
    const after = offset === text.length ? eol : list.after;
    return { ...list, before: `${isFirst ? '' : eol + eol}${marks} ${name}${eol}${eol}`, after, makesHeading: true };
  };
  const unclosed = scan.problems.filter(({ code }) => code !== 'unclosed-front-matter').map(({ start }) => lineStart(text, start));
  // A list right below would go on with an item of the same mark, or be part of one with a narrow mark.
  const other = text.charAt(items[0]?.marker.start ?? 0) === '-' ? '*' : '-';
  return [at(contentEnd(text, top, text.length)), ...unclosed.map((end) => at(contentEnd(text, top, end))), { ...at(top), marker: `${other}   `, indent: '    ' }];
}

/** The language that an entry is written in, by its headings, else by its text. */
export function entryLanguage(scan: NoteScan, headings: readonly HeadingToken[], otherwise: Language): Language {
  const names = headings.map(({ text }) => scan.text.slice(text.start, text.end)).join('');
  for (const part of [names, scan.text.slice(bodyStart(scan))]) {
    if (/\p{Script=Han}/u.test(part)) return 'zh';
    if (/\p{Script=Latin}/u.test(part)) return 'en';
  }
  return otherwise;
}

function filled(text: string, item: ListItemToken, kind: CaptureKind): CapturePlace | undefined {
  const at = new Lines(text).end(item.start);
  const body = text.slice(item.marker.end, Math.max(at, item.end));
  const found = /^[ \t]*(?:(\[ \])[ \t]*(❓\uFE0F?)?[ \t]*)?$/.exec(body);
  if (found === null || (found[2] !== undefined && kind !== 'question')) return undefined;
  const line = text.slice(item.marker.start, at);
  const marker = found[1] === undefined ? `${line}${/[ \t]$/.test(line) ? '' : ' '}` : text.slice(item.marker.start, item.marker.end);
  return {
    at,
    before: /[ \t]$/.test(line) ? '' : ' ',
    marker: '',
    indent: indentOf(text, item) + ' '.repeat(marker.length),
    after: '',
    fills: { start: item.start, says: found[1] === undefined ? 'bullet' : found[2] === undefined ? 'task' : 'question' },
    makesHeading: false,
    eol: eolNear(text, at),
  };
}

function afterItem(text: string, item: ListItemToken, previous: ListItemToken | undefined, at: number): CapturePlace {
  const eol = eolNear(text, at);
  const isLoose = previous?.listStart === item.listStart && /^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(previous.end));
  const marker = nextMarker(text.slice(item.marker.start, item.marker.end));
  const indent = indentOf(text, item);
  return { at, before: isLoose ? eol + eol : eol, marker: indent + marker, indent: indent + ' '.repeat(marker.length), after: '', makesHeading: false, eol };
}

function ownList(text: string, at: number, items: readonly ListItemToken[], from: number): CapturePlace {
  const eol = eolNear(text, at);
  const mark = items.map(({ marker }) => text.charAt(marker.start)).find((each) => '-*+'.includes(each)) ?? '-';
  const isFirst = at === from && text.slice(0, at).replace('\uFEFF', '') === '';
  const next = text.slice(at).replace(/^(?:\r\n|\r|\n)/, '');
  const isFollowed = next !== '' && !/^[ \t]*(?:[\r\n]|$)/.test(next);
  return { at, before: isFirst ? '' : eol + eol, marker: `${mark} `, indent: '  ', after: isFirst && !/^(?:[\r\n]|$)/.test(text.slice(at)) ? eol + eol : isFollowed ? eol : '', makesHeading: false, eol };
}

/** `1. ` is followed by `2. `. */
function nextMarker(marker: string): string {
  const [, number, mark = '', space = ''] = /^(\d*)([-*+.)])([ \t]*)$/.exec(marker) ?? [];
  return `${number ? Number(number) + 1 : ''}${mark}${/^ {1,4}$/.test(space) ? space : ' '}`;
}

function indentOf(text: string, item: ListItemToken): string {
  return text.slice(lineStart(text, item.start), item.start).replace('\uFEFF', '');
}

/** The end of the last line with something on it. */
function contentEnd(text: string, from: number, end: number): number {
  return new Lines(text).end(from + text.slice(from, end).replace(/[ \t\r\n]+$/, '').length);
}

/** How the lines around a place end. */
function eolNear(text: string, at: number): string {
  const before = /(?:\r\n|\r|\n)(?=[^\r\n]*$)/.exec(text.slice(lineStart(text, at) - 2 < 0 ? 0 : lineStart(text, at) - 2, at))?.[0];
  return before ?? /\r\n|\r|\n/.exec(text.slice(at))?.[0] ?? '\n';
}
