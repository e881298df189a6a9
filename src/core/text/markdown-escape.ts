/** Plain text as Markdown that shows just that text: `a*b` becomes `a\*b`. Line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]>~$|]/g, '\\$&')
    .replace(/(^|\s):(?=[\w-])/g, '$1&#58;');
}

/** Plain text as HTML text or as an attribute's value between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const WORD_JOINER = '\u2060';

/** A link title that docsify shows and never reads as its own options: `:size=3` keeps its text. */
export function escapeLinkTitle(title: string): string {
  return title.replace(/(^|\s):(?=[\w-])/g, `$1:${WORD_JOINER}`).replace(/"/g, '&quot;');
}
