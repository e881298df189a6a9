import type { Span } from '../text/token';
import type { Question, QuestionContext, QuestionRule, QuestionState } from './question';
import type { NoteLine } from './question-lines';
import { questionPrefix, QUESTION_MARK } from './question-words';
import { questionTail } from './question-tail';

/** A question while its note is read: lines below it may still answer it. */
export class Draft {
  private isAnswered = false;

  constructor(
    private readonly text: string,
    private readonly context: QuestionContext,
    private readonly rule: QuestionRule,
    private readonly line: NoteLine,
    /** From the first of its words, a mark such as `❓` included, to the end of what may follow them. */
    private readonly written: Span,
  ) {}

  /** An answer stands below it. */
  hear(): void {
    this.isAnswered = true;
  }

  question(): Question {
    const { written: { start, end }, line, context } = this;
    const written = this.text.slice(start, end);
    const tail = questionTail(written);
    const mark = /^(?:\s|\*\*|==|~~)*/.exec(written)?.[0].length ?? 0;
    const prefix = questionPrefix(written.slice(mark));
    const words = written.slice(prefix === '' ? 0 : mark + prefix.length, tail.start);
    const span = { start: start + tail.start - words.length, end: start + tail.start };
    const asked = tail.asked ?? line.section.day ?? context.day;
    const closed = tail.answered ?? tail.dropped;
    const { heading } = line.section;
    const box = line.item?.token.box;
    return {
      text: words.replace(MARK_AT_END, '').replace(/\s+/g, ' ').trim(),
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
    };
  }

  /** A box tells it alone; without one, what stands behind the words or below them. */
  private state(words: string, answered: string | undefined, dropped: string | undefined): QuestionState {
    if (/^\s*~~.*~~[。.]?\s*$/.test(words)) return 'dropped';
    const task = this.rule === 'R3' ? undefined : this.line.item?.token.task;
    if (task === undefined || task === '?') return dropped !== undefined ? 'dropped' : answered !== undefined || this.isAnswered ? 'answered' : 'open';
    if (task === ' ' || task === '/') return 'open';
    return task === 'x' || task === 'X' ? 'answered' : 'dropped';
  }
}

const MARK_AT_END = new RegExp(`\\s*${QUESTION_MARK}\\uFE0F?\\s*$`);
