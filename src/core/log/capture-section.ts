import { QUESTIONS_HEADINGS } from '../question/questions-heading';
import { headingWords } from '../text/heading-words';
import { Lines } from '../text/lines';
import { lineStart, type Outline } from '../text/outline';
import type { HeadingToken, NoteScan, Span } from '../text/token';

export type CaptureKind = 'bullet' | 'question' | 'task';

/** A part of an entry that captures go to. */
export interface EntrySection extends Span {
  /** Where its content begins: the end of its heading's line, or of the properties. */
  readonly from: number;
}

/**
 * The section of an entry for what is captured, by what people call it in Chinese and English, whatever its level. Tasks
 * go to the work done where nothing is planned, and work to what stands above the first section where it has none.
 */
export function sectionFor(kind: CaptureKind, scan: NoteScan, { headings }: Outline): EntrySection | undefined {
  const names = headings.map(({ text }) => headingWords(scan.text.slice(text.start, text.end)));
  for (const alias of kind === 'task' ? [...ALIASES.task, ...ALIASES.bullet] : ALIASES[kind]) {
    const index = names.findIndex((name) => alias.test(name));
    if (index >= 0) return sectionOf(scan.text, headings, index);
  }
  return kind === 'question' ? undefined : openingOf(scan, headings);
}

/** The note's title: its only heading of the first level, where it comes first. */
export function titleOf(headings: readonly HeadingToken[]): HeadingToken | undefined {
  const [first, ...others] = headings;
  return first?.level === 1 && others.every(({ level }) => level > 1) ? first : undefined;
}

/** Where the lines of the properties end, or the note begins. */
export function bodyStart({ text, tokens }: NoteScan): number {
  const [first] = tokens;
  if (first?.kind === 'frontMatter') return new Lines(text).end(first.end);
  return text.startsWith('\uFEFF') ? 1 : 0;
}

function sectionOf(text: string, headings: readonly HeadingToken[], index: number): EntrySection | undefined {
  const heading = headings[index];
  if (heading === undefined) return undefined;
  const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
  return { start: heading.start, from: new Lines(text).end(heading.end), end: next === undefined ? text.length : lineStart(text, next.start) };
}

/** What stands above the first section, below a title; undefined where nothing does. */
function openingOf(scan: NoteScan, headings: readonly HeadingToken[]): EntrySection | undefined {
  const { text } = scan;
  const title = titleOf(headings);
  const from = title === undefined ? bodyStart(scan) : new Lines(text).end(title.end);
  const next = headings.find((heading) => heading !== title);
  const end = next === undefined ? text.length : lineStart(text, next.start);
  return text.slice(from, end).trim() === '' ? undefined : { start: from, from, end };
}

/** Those that say most come first. */
const ALIASES: Readonly<Record<CaptureKind, readonly RegExp[]>> = {
  bullet: [
    /^(?:done(?: today)?|work(?: done)?|today(?:['’]s work)?|accomplished|what i did(?: today)?|这段时间的工作|(?:今日|今天|当日)的?(?:工作|完成|进展|记录|总结|内容)(?:内容|情况|记录|总结)?|工作(?:内容|记录|进展|情况|总结)?|已?完成(?:情况|事项|内容)?|今天做了什么)$/,
    /^(?:log|notes?|journal|progress|summary|今日|今天|日志|记录|随记|笔记|进展|总结)$/,
  ],
  // Where nobody else would look for questions, people still write theirs.
  question: [...QUESTIONS_HEADINGS, /^(?:问题|今日问题|今天的问题|遇到的问题)$/],
  task: [
    /^(?:(?:my |new )?(?:tasks?|to-?dos?|to do|to-?do list)|待办(?:事项|任务|清单)?|任务(?:清单|列表)?|(?:明日|明天)的?任务)$/,
    /^(?:(?:plan|plans|tasks) for tomorrow|tomorrow(?:['’]s (?:plans?|tasks))?|next(?: steps?)?|up next|(?:明日|明天|后续|下一步|接下来)的?(?:计划|安排|工作)?)$/,
    /^(?:plans?|today['’]s (?:plan|tasks)|计划|安排|(?:今日|今天)的?(?:计划|任务|待办))$/,
  ],
};
