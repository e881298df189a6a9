/** How many letters and digits readers see of compiled Markdown; what it embeds and where its links lead are not counted. */
export function shownCharacters(markdown: string): number {
  const own = markdown.replace(/^<div class="embed">[^]*?^<\/div>$/gm, '');
  const words = own.replace(/\]\([^)]*\)|<[^>]*>|https?:\S*|:id=\S*/g, ' ');
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
