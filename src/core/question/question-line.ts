/**
 * The line, from 0, that a question stands in now: the one nearest to where it stood that holds its words, else where it
 * stood, as far as there is such a line.
 */
export function questionLine(text: string, { line, text: words }: { readonly line: number; readonly text: string }): number {
  const lines = text.split('\n').map((each) => each.replace(/\s+/g, ' '));
  const from = Math.min(line, lines.length - 1);
  const holds = (at: number): boolean => lines[at]?.includes(words) === true;
  for (let away = 0; away < lines.length; away++) {
    if (holds(from - away)) return from - away;
    if (holds(from + away)) return from + away;
  }
  return from;
}
