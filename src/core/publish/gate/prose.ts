/**
 * A published note as the gate reads it, by a few plain patterns and without the scanner, so that a mistake there is
 * not made twice: `shown` is what its author lets readers see, `hidden` what stays: front matter, comments, private
 * callouts, and the targets of links.
 */
export function prose(text: string): { readonly shown: string; readonly hidden: string } {
  const hidden: string[] = [];
  const hide = (found: string): string => {
    hidden.push(found);
    return '\n';
  };
  const shown = text
    .replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/, hide)
    .replace(/%%[\s\S]*?(?:%%|$)/g, hide)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, hide)
    .replace(/^[ \t>]*\[!private[\]|][^\n]*(?:\n[ \t]*>[^\n]*)*/gim, hide)
    .replace(/\[\[([^\]|\n]*)(?:\|([^\]\n]*))?\]\]/g, (_, target: string, alias: string | undefined) => `${target}\n${alias ?? ''}`);
  return { shown, hidden: hidden.join('\n') };
}
