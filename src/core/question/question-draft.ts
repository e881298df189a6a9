import type { Span } from '../text/token';
import type { Question, QuestionContext, QuestionRule, QuestionState } from './question';
import type { AskedLine } from './question-lines';
import { questionPrefix, QUESTION_MARK } from './question-words';
import { questionTail } from './question-tail';

/** A question while its note is read: lines below it may still answer it. */
export class Draft {
  private isAnswered = false;
  private said: Span | undefined;

  constructor(
    private readonly text: string,
    private readonly context: QuestionContext,
    private readonly rule: QuestionRule,
    private readonly line: AskedLine,
    /** From the first of its words, a mark such as `❓` included, to the end of what may follow them. */
    private readonly written: Span,
  ) {}

  /** An answer stands below it, in words where they are given. */
  hear(said?: Span): void {
    this.isAnswered = true;
    this.said ??= said;
  }

  isLine(index: number): boolean {
    return this.line.index === index;
  }

  /** `Q: queries` is a symbol that is explained where `K: keys` comes next. */
  isDefinition(next: string): boolean {
    return this.rule === 'R4' && /^[B-PR-Z]\s?[:：]/.test(next) && /^\W*Q\s?[:：]/.test(this.text.slice(this.written.start, this.written.end));
  }

  question(): Question {
    const { line, context } = this;
    const start = this.written.start - outerMark(this.text, this.written);
    const written = this.text.slice(start, this.written.end);
    const tail = questionTail(written);
    const asks = questionPrefix(written);
    const prefix = asks + (asks === '' ? '' : closingMark(written.slice(asks.length, tail.start)));
    const put = written.slice(prefix.length, tail.start);
    const words = put.slice(0, put.length - openMark(put).length);
    const end = start + prefix.length + words.length;
    const span = { start: end - words.length, end };
    const asked = tail.asked ?? line.section.day ?? context.day;
    const closed = tail.answered ?? tail.dropped;
    const { heading } = line.section;
    const box = line.item?.token.box;
    return {
      text: withoutMark(words).replace(STRUCK, '$1').replace(/\s+/g, ' ').trim(),
      span,
      line: line.index,
      note: context.path,
      state: this.state(words, tail.answered ?? tail.answer, tail.dropped),
      rule: this.rule,
      lineSpan: { start: line.start, end: line.end },
      tail: { start: span.end, end: start + written.trimEnd().length },
      ...(heading === undefined ? {} : { section: heading }),
      ...(asked === undefined ? {} : { asked }),
      ...(closed === undefined ? {} : { closed }),
      ...(tail.answer === undefined ? {} : { answer: tail.answer }),
      ...(tail.id === undefined ? {} : { id: tail.id }),
      ...(box === undefined ? {} : { box }),
      ...(this.said === undefined ? {} : { said: this.said }),
    };
  }

  /** A box tells it alone; without one, what stands behind the words or below them. */
  private state(words: string, answered: string | undefined, dropped: string | undefined): QuestionState {
    if (STRUCK.test(words)) return 'dropped';
    const task = this.rule === 'R3' ? undefined : this.line.item?.token.task;
    if (task === undefined || task === '?') return dropped !== undefined ? 'dropped' : answered !== undefined || this.isAnswered ? 'answered' : 'open';
    if (task === ' ' || task === '/') return 'open';
    return task === 'x' || task === 'X' ? 'answered' : 'dropped';
  }
}

/** A mark at the end of words that began before them: `**Q: why?**`. */
function openMark(words: string): string {
  const mark = /(?:\*\*|==|~~)$/.exec(words)?.[0];
  return mark !== undefined && words.split(mark).length % 2 === 0 ? mark : '';
}

/** The length of the mark before words that ends within them: `**Why** so?` begins with it. */
function outerMark(text: string, { start, end }: Span): number {
  const mark = text.slice(Math.max(0, start - 2), start);
  if (!MARKS.has(mark)) return 0;
  const written = text.slice(start, end);
  if (questionPrefix(written) !== '' || written.split(mark).length % 2 === 1) return 0;
  return openMark(written.slice(0, questionTail(written).start)) === mark ? 0 : mark.length;
}

/** The end of the emphasis that `**Q:** why?` begins with. */
function closingMark(words: string): string {
  const mark = words.slice(0, 2);
  if (!MARKS.has(mark) || words.split(mark).length % 2 === 1) return '';
  return mark + words.slice(2, words.length - words.slice(2).trimStart().length);
}

function withoutMark(words: string): string {
  const shown = words.trimEnd();
  return MARK_AT_END.test(shown) ? shown.replace(MARK_AT_END, '') : words;
}

const MARKS: ReadonlySet<string> = new Set(['**', '==']);
const MARK_AT_END = new RegExp(`${QUESTION_MARK}\\uFE0F?$`);
const STRUCK = /^\s*~~(.*)~~[。.]?\s*$/;
