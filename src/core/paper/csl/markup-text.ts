/** `<jats:p>Is <i>x</i> &lt; 2?</jats:p>` is `Is x < 2?`. Services mark up what should be plain. */
export function markupText(text: string): string {
  return text
    .replace(/<\/?(?:jats:|mml:)?[a-z][\w:-]*(?:\s[^<>]*)?\/?>/gi, (tag) => (BLOCK.test(tag) ? ' ' : ''))
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, name: string) => entity(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

const BLOCK = /^<\/?(?:jats:)?(?:p|title|sec|list|list-item|div|br|li)\b/i;

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES.get(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const ENTITIES: ReadonlyMap<string, string> = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', ndash: '–', mdash: '—' }));
