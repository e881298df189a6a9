import { headingWords } from '../text/heading-words';
import { QUESTION_MARK } from './question-words';

/**
 * The words, in lower case, of a heading below which questions stand: `待解决的问题`, `Open questions`. Not `研究问题`, which names what
 * a work is about; nor `问题` alone, below which people write what went wrong as well.
 */
export const QUESTIONS_HEADINGS: readonly RegExp[] = [
  /^(?:open|unanswered|unresolved|remaining|outstanding) (?:questions?|problems?|issues?)$|^(?:待解决|未解决|遗留|尚未解决|没解决|没有解决|悬而未决|开放|待解答|待回答|没搞懂|没看懂|不明白|不懂)的?(?:问题|疑问|地方)?$/,
  /^(?:(?:my |some |other )?questions?|(?:我的|今日|今天的|一些)?(?:疑问|疑惑|困惑)点?|存疑)$/,
];

/** `待解决的问题`, `Open questions:`, `❓ Questions`. */
export function isQuestionsHeading(heading: string): boolean {
  const words = headingWords(heading);
  return QUESTIONS_HEADINGS.some((pattern) => pattern.test(words));
}

/** `已解决`, `Answered`: what stands below it, in a section of questions, is asked no more. */
export function isAnswersHeading(heading: string): boolean {
  return /^(?:已(?:经)?(?:解决|回答|解答|搞懂|弄懂)的?(?:问题|疑问)?|(?:answered|resolved|solved|closed)(?: questions?)?|answers?|回答|答案|解答)$/.test(headingWords(heading));
}

/** Whether a closer look at a note is worth it. */
export function mayHaveQuestions(text: string): boolean {
  return text.includes(QUESTION_MARK) || SOMEWHERE.test(text);
}

const SOMEWHERE = /疑问|疑惑|困惑|存疑|问题|待解决|未解决|没解决|遗留|[没不待想要][^\n]{0,6}[懂白楚通解理问确]|问[：:]|？|\[\?\]|\[!(?:question|help|faq)|\bQ ?[:：]|questions?|unresolved|unclear|understand|unsure|not sure|open issues|open problems|to (?:ask|clarify|find)/i;
