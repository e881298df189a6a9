import { folded, isHan, latinWords, wordsIn, type ChineseWords } from '../text/words';
import type { LoggedLine } from './log-lines';

/** A line that likely says that a task is done, and why it does. */
export interface Evidence {
  readonly line: LoggedLine;
  /** The word by which it says so: `完成`; `✓` for a task that is ticked there. */
  readonly says: string;
  /** What it has in common with the task, as the task writes it. */
  readonly shared: readonly string[];
  /** How much of the task's words it has, above 0 and at most 1. */
  readonly share: number;
}

/** The lines that may say that a task is done, likeliest first. It is for the user to judge: nothing follows from it by itself. */
export function evidenceFor(words: string, lines: readonly LoggedLine[]): readonly Evidence[] {
  // What stands before a colon names the task: the rest says what is in it.
  const [whole, head] = [wordsOf(words), wordsOf(/^[^:：]+(?=[:：])/.exec(words)?.[0] ?? '')];
  const wholes = [whole, ...(weightOfAll(head) < NAMING ? [] : [head])];
  if (weightOfAll(whole) === 0) return [];
  return lines
    .flatMap((line): readonly Evidence[] => {
      return line.text.split(/[。；;!！\n]|\.\s/).flatMap((clause): readonly Evidence[] => {
        const says = DONE.exec(clause.replace(NOT_DONE, ' '))?.[0] ?? (line.isTicked === true ? '✓' : undefined);
        if (says === undefined) return [];
        const text = folded(clause, (target, shown = '') => `${target} ${shown}`);
        const own = new Set(latinWords(text));
        const has = (word: string): boolean => (isHan(word) ? text.includes(word) : own.has(word));
        const shared = whole.filter(has);
        const share = Math.max(...wholes.map((wanted) => weightOfAll(wanted.filter(has)) / weightOfAll(wanted)));
        return share < LEAST ? [] : [{ line, says, shared, share }];
      }).slice(0, 1);
    })
    .sort((a, b) => b.share - a.share || (a.line.days.start < b.line.days.start ? 1 : a.line.days.start > b.line.days.start ? -1 : 0));
}

/** The words of a task that tell it from others: Chinese ones by the segmenter, by pairs of characters where there is none. */
export function wordsOf(task: string, chineseWords?: ChineseWords): readonly string[] {
  const text = folded(task, (target, shown) => shown ?? target).replace(DONE, ' ');
  return [...new Set(wordsIn(text, chineseWords))].filter((word) => !COMMON.has(word));
}

/** A Chinese character says about as much as three letters. */
function weightOf(word: string): number {
  return isHan(word) ? word.length * 3 : Math.min(word.length, 9);
}

function weightOfAll(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

const LEAST = 0.5;
/** Less says too little to name a task: `周报`. */
const NAMING = 9;
const DONE = /完成|做完|写完|读完|看完|改完|跑完|画完|弄完|搞定|做好|写好|交了|提交|结束|\b(?:done|finished|completed|submitted|finalized)\b|✅/i;
const NOT_DONE = /(?:没有?|未|还没|尚未|待|争取|准备|打算|计划|明天|将|需要|要)[^，,。]{0,8}?(?:完成|做完|写完|读完|看完|改完|跑完|画完|弄完|搞定|做好|写好|提交|结束)|(?:not|n['’]t|never|to be|will be|almost|half) (?:\w+ )?(?:done|finished|completed|submitted)|\bunfinished\b/gi;
const COMMON: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'to', 'for', 'in', 'on', 'and', 'with', 'my', '一个', '一下', '这个', '那个']);
