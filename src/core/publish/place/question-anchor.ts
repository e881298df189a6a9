/** Site path of the page that lists the questions. */
export const QUESTIONS_PAGE = '_questions.md';

/** The id of the mark of a note's question, by its place among those that readers see; entries of a shared page have a prefix. */
export function questionAnchor(index: number, idPrefix: string): string {
  return `${idPrefix === '' ? '' : `${idPrefix}-`}question-${String(index + 1)}`;
}
