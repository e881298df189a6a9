/** One opening tag of a stretch of HTML, its names in lower case and its values without entities. */
export interface HtmlTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it begins in the HTML. */
  readonly start: number;
}

const tagName = /[a-z][^\s/>]*/iy;
const attribute = /[\s/]*([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;

/** The opening tags in HTML as a browser sees them; comments, scripts and styles hold none. */
export function* htmlTags(html: string): Generator<HtmlTag> {
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) return;
      at = html.indexOf('<', end + 3);
      continue;
    }
    tagName.lastIndex = at + 1;
    const name = tagName.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const { attributes, end } = attributesAt(html, tagName.lastIndex);
    // A tag or a value that is never closed swallows itself and all that follows.
    if (end < 0) return;
    yield { name, attributes, start: at };
    at = html.indexOf('<', textEnd(html, name, end));
  }
}

function attributesAt(html: string, start: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let at = start;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(html);
    if (match === null) break;
    const [, name = '', double, single, bare] = match;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, withoutEntities(double ?? single ?? bare ?? ''));
    at = attribute.lastIndex;
    const rest = /^\s*=?\s*["']/.exec(html.slice(at, at + 20));
    if (rest !== null) return { attributes, end: -1 };
  }
  return { attributes, end: html.indexOf('>', at) };
}

/** Where the text of a script or a style ends; other tags have none of their own. */
function textEnd(html: string, name: string, start: number): number {
  if (name !== 'script' && name !== 'style') return start;
  const close = name === 'script' ? /<\/script/gi : /<\/style/gi;
  close.lastIndex = start;
  return close.exec(html)?.index ?? html.length;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00A0' };

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (all: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? all;
    const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return point > 0 && point <= 0x10FFFF ? String.fromCodePoint(point) : all;
  });
}
