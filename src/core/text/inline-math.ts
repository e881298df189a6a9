/**
 * The end of the math that begins with the `$` or `$$` at `start`, after its closing mark; -1 where Obsidian sees none.
 * Between `start` and `end` lies running text: a paragraph, a table cell.
 *
 * `$E=mc^2$` is math; `$5 和 $6` is not, since the second `$` has a space before it; `$5$6` is not, since it has a digit
 * after it. The first `$` that has no backslash before it decides, so that looking is linear. `$$…$$` in running text
 * is math too, displayed.
 */
export function inlineMathEnd(text: string, start: number, end: number = text.length): number {
  if (text[start + 1] === '$') return displayMathEnd(text, start, end);
  if (start + 2 >= end || /\s/.test(text.charAt(start + 1))) return -1;
  for (let at = start + 1; at < end; at++) {
    const character = text[at];
    if (character === '\\') {
      at++;
    } else if (character === '$') {
      const closes = !/\s/.test(text.charAt(at - 1)) && !(at + 1 < end && /[0-9]/.test(text.charAt(at + 1)));
      return closes ? at + 1 : -1;
    }
  }
  return -1;
}

/** The end of the `$$ … $$` that begins at `start`, over as many lines as lie before `end`; -1 when it is not closed or empty. */
export function displayMathEnd(text: string, start: number, end: number = text.length): number {
  const close = text.indexOf('$$', start + 2);
  return close < 0 || close + 2 > end || text.slice(start + 2, close).trim() === '' ? -1 : close + 2;
}
