/** Shows nothing, and is text all the same. */
export const NOTHING = '&#8203;';

const BLOCK =
  /^[ \t]*(?:[-+*](?=[ \t]|$)|[-*_=]{2,}[ \t]*$|=|#{1,6}(?=[ \t]|$)|>|\||```|~~~|<|\$\$|\d{1,9}[.)](?=[ \t]|$)|\[[^\]]*\]:|\\?[?!](?:\\?>|&gt;))|^(?: {4}|\t)/;

/**
 * What to put before text that comes to begin a line and must not begin a block there: a heading, a list, raw HTML.
 * Empty where nothing is needed. `text` goes on to the end of its line.
 */
export function blockGuard(text: string): string {
  return BLOCK.test(text.replace(/[\r\n][^]*/, '')) ? NOTHING : '';
}
