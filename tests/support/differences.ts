/**
 * Where `@lezer/markdown` and the scanner are known to differ, each with the reason why the scanner is right or means
 * something else. A random document in which one of these stands is not compared.
 */
export const knownDifferences: { readonly [reason: string]: RegExp } = {
  'lezer takes [a] and [a][b] for references though nothing defines them; then a link that holds or follows them is none to it': /\[[^\][]*\](?!\()(?:.|\n.)*\]\(|\]\[/,
  'in the app any block may follow the box of a task; to lezer it is a paragraph': /(?:[-*+]|\d[.)])[ \t]+\[.\]\s/,
  'a setext underline may have white space after it (CommonMark 4.3); lezer sees an empty item in `- `': /\n[ \t>]*[-=]+[ \t]+(?:\n|$)/,
  'a backtick with a backslash begins no code, those after it may (CommonMark 6.1); lezer takes the run as a whole': /\\`/,
  'a numbered item interrupts a paragraph only from 1, but may follow one that it would continue lazily (cmark, commonmark.js)': /\n[ \t>]*(?:[02-9]|\d{2,9})[.)]/,
  'lezer makes a heading of a whole table that an underline follows (GFM: the underline is a row or a break)': /\|[-:| \t]*\n(?:.+\n)+[ \t>]*(?:-+|=+)/,
  'what follows a definition without a blank line goes on with its paragraph (cmark); lezer begins a block': /\]: .*\n[ \t>]*\S/,
  'an HTML tag alone on a line begins a block after a table row (cmark-gfm); to lezer it is a row': /\|[ \t]*\n(?:.+\n)*[ \t>]*<\/?\w+/,
  'an indented line after a table is code (cmark-gfm); to lezer it is a row': /\|[-:| \t]*\n(?:.+\n)*(?: {4}|\t)/,
  'a table may begin in the last line of a paragraph, but not in one that goes on lazily (cmark-gfm); to lezer only in the first, lazy or not': /[^\n]\n[ \t>]*\|?.*\n?[ \t>]*\|[-:| \t]*-[-:| \t]*(?:\n|$)/,
  'what stands between [[ and ]] is a wikilink': /\[\[/,
  'a setext underline does not go on with a paragraph lazily (CommonMark 5.1); lezer now and then lets it': />.*\n[ \t]*[^>\s].*\n[ \t>]*[-=]+\n/,
  'a line of bars alone is a paragraph, and under it `---` makes it a heading; to lezer it is neither': /\n[ \t>]*\|[ \t|]*\n[ \t>]*-/,
  'four columns before a quote mark make it code or text (CommonMark 5.1); lezer reads on in a quote that is open': /\n(?: {4,}| *\t+ *)>/,
  'a tab after a quote mark counts to its column, less the one space that the mark takes (CommonMark 2.2)': />\t/,
  'an item with nothing but its marker ends at a blank line (CommonMark 5.2); to lezer it goes on': /(?:[-*+]|\d[.)])[ \t]*\n[ \t>]*\n/,
}
