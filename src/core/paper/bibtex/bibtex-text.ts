/**
 * A text as BibTeX reads it back: `50% & more` is `50\% \& more`. Letters stay as they are, in UTF-8; math between dollars
 * stays too, if its braces match.
 */
export function bibtexText(text: string): string {
  return text.split(/(\$[^$\\]+\$|\$(?:[^$\\]|\\.)+\$)/).map((part, at) => (at % 2 === 1 && isBalanced(part) ? part : escaped(part))).join('');
}

/** An address or a number, in which nothing but a brace could mislead. */
export function verbatimBibtex(text: string): string {
  return text.replace(/[{}]/g, (brace) => (brace === '{' ? '%7B' : '%7D'));
}

function escaped(text: string): string {
  return text
    .replace(/[\\{}$&%#_~^`]/g, (mark) => ESCAPED.get(mark) ?? mark)
    .replace(/--|''/g, (pair) => pair.split('').join('{}'))
    .replace(/-(?=-)|'(?=')/g, '$&{}');
}

function isBalanced(math: string): boolean {
  let depth = 0;
  for (const letter of math) {
    if (letter === '{') depth++;
    else if (letter === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'], ['{', '\\textbraceleft{}'], ['}', '\\textbraceright{}'], ['$', '\\$'], ['&', '\\&'], ['%', '\\%'], ['#', '\\#'], ['_', '\\_'],
  ['~', '\\textasciitilde{}'], ['^', '\\textasciicircum{}'], ['`', '\\textasciigrave{}'],
]);
