/** What makes a task a question. */
export const QUESTION_MARK = '❓';

/** `待解决的问题`, `Open questions:`, `❓ Questions`; not `研究问题`, which names what a work is about. */
export function isQuestionsHeading(heading: string): boolean {
  return HEADING.test(heading);
}

/** Whether a closer look at a note is worth it. */
export function mayHaveQuestions(text: string): boolean {
  return text.includes(QUESTION_MARK) || SOMEWHERE.test(text);
}

const NAMES = '待解决的?问题|未解决的?问题|未解决|遗留问题|疑问|开放问题|open questions?|questions?';
const HEADING = new RegExp(`^[\\s*_❓?？\\d.、]*(?:${NAMES})[\\s*_❓?？:：]*$`, 'iu');
const SOMEWHERE = new RegExp(NAMES, 'iu');
