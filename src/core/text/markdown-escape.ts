/** Plain text as Markdown that shows just that text inside a line: `a*b` becomes `a\*b`. Line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  if (!MARK.test(text)) return text;
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]>~$|]/g, '\\$&')
    .replace(/(^|\s):(?=[\w-])/g, '$1&#58;')
    .replace(/\{(?=docsify-)/g, '&#123;');
}

/** The same for a heading, where a `~` that is alone strikes nothing through: `5.30~6.11` stays as it is. */
export function escapeMarkdownHeading(text: string): string {
  const escaped = escapeMarkdown(text);
  return text.split('~').length === 2 ? escaped.replace('\\~', '~') : escaped;
}

/** Whatever may have to be escaped: most names and words have none of it. */
const MARK = /[\r\n&<\\`*_[\]>~$|:{]/;

/** The same where a line may begin: `1. a` becomes `1\. a`, for it is neither a list, a heading, nor one of docsify's boxes. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text)
    .replace(/^(\s*)([-+=#])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*)([?!])(?=\\>)/, (_, space: string, mark: string) => `${space}${mark === '?' ? '&#63;' : '&#33;'}`);
}

/** Plain text as HTML text or as an attribute's value between double quotes. */
export function escapeHtml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const WORD_JOINER = '\u2060';

/**
 * The title of a link as Markdown writes it, for a place between double quotes where docsify shows it and reads none of
 * its own options in it: `:size=3` keeps its text.
 */
export function escapeLinkTitle(title: string): string {
  return title
    .replace(/\s*\n[ \t>]*/g, ' ')
    .replace(/(^|\s):(?=[\w-])/g, `$1:${WORD_JOINER}`)
    .replace(/\\[^]|"/g, (found) => (found === '"' ? '\\"' : found));
}

/** Code as HTML in which Markdown and docsify find nothing of their own: every mark is an entity. */
export function codeHtml(code: string): string {
  return `<code>${code.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;
}
