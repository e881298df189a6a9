/** `[[Concepts/温度|temperature]]` is called `temperature`, `Concepts/温度` and `温度`; a plain text is called what it says. */
export function readLinkWords(text: string): readonly string[] {
  const wikilink = /^\[\[([^[\]|#\n]*)(?:#[^[\]|\n]*)?(?:\|([^\n]*))?\]\]$/.exec(text);
  const markdown = wikilink === null ? /^\[([^[\]\n]*)\]\(<?([^<>()\s]*)>?\)$/.exec(text) : null;
  if (wikilink === null && markdown === null) return [text];
  const words = wikilink === null ? markdown?.[1] : wikilink[2];
  const target = (wikilink?.[1] ?? markdown?.[2] ?? '').replace(/\.md$/i, '');
  return [...new Set([words ?? '', target, target.slice(target.lastIndexOf('/') + 1)])].filter((name) => name !== '');
}
