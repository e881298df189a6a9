import { scan } from '../text/scan';
import type { HeadingToken, ListItemToken, Token } from '../text/token';
import { isQuestionsHeading, mayHaveQuestions, QUESTION_MARK } from './questions-heading';

/**
 * Whether a note asks something that is not answered: `- [ ] ❓ why?`, or a line or list item under a heading such as
 * "Open questions" or `待解决的问题` that is neither ticked nor struck through. What is nested in an item belongs to it.
 */
export function hasOpenQuestion(text: string): boolean {
  if (!mayHaveQuestions(text)) return false;
  const reading = new Reading(text, scan(text).tokens);
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (reading.asks(start, end)) return true;
    start = end + 1;
  }
  return false;
}

/** A note read line by line, with what its tokens say of the line. */
class Reading {
  private next = 0;
  private readonly above: HeadingToken[] = [];
  /** Where the code, comment, table or the like ends that was seen last. */
  private passedUntil = 0;
  /** Where the list item ends that was seen last, of those that no other holds. */
  private itemUntil = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  asks(start: number, end: number): boolean {
    const inItem = this.itemUntil > start;
    let item: ListItemToken | undefined;
    let task: ListItemToken | undefined;
    for (let token = this.tokens[this.next]; token !== undefined && token.start < end; token = this.tokens[++this.next]) {
      if (token.kind === 'heading') this.enter(token);
      if (isNoText(token) && /^[\s>]*$/.test(this.text.slice(start, token.start))) this.passedUntil = Math.max(this.passedUntil, token.end);
      if (token.kind !== 'listItem' || token.hidden) continue;
      if (token.task !== undefined) task = token;
      if (!inItem) item ??= token;
      this.itemUntil = Math.max(this.itemUntil, token.end);
    }
    const line = this.text.slice(start, end);
    if (task?.task === ' ' && line.includes(QUESTION_MARK)) return true;
    if (this.passedUntil > start || inItem || !this.isUnderQuestions()) return false;
    if (item?.task !== undefined && item.task !== ' ' && item.task !== '?') return false;
    const words = line.trim().replace(MARKS_BEFORE, '').trim();
    return words !== '' && !STRUCK.test(words);
  }

  private enter(heading: HeadingToken): void {
    while ((this.above.at(-1)?.level ?? 0) >= heading.level) this.above.pop();
    this.above.push(heading);
  }

  private isUnderQuestions(): boolean {
    return this.above.some(({ text }) => isQuestionsHeading(this.text.slice(text.start, text.end)));
  }
}

/** What stands in these asks nothing. */
function isNoText(token: Token): boolean {
  return token.kind === 'html' ? token.block : NO_TEXT.has(token.kind);
}

const NO_TEXT: ReadonlySet<Token['kind']> = new Set(['frontMatter', 'heading', 'fence', 'indentedCode', 'comment', 'blockMath', 'table']);

/** Of a quote, a list item and a task. */
const MARKS_BEFORE = /^(?:>\s*)*(?:[-*+]|\d{1,9}[.)])?(?:\s+|$)(?:\[[ ?]\](?:\s+|$))?/;
const STRUCK = /^~~.*~~[。.]?$/;
