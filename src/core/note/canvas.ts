import { noteName } from './note-name';

/**
 * A canvas as Markdown: its cards from top to bottom and from left to right, each group under its label. Every card is
 * a callout, so that whatever one leaves open ends with it: a text card is a `[!card]`, a card that shows a file of the
 * vault a `[!card-file]` with nothing but the link, which goes as a whole when that file is not published.
 * Anything that is no canvas gives an empty text. Source: JSON Canvas 1.0.
 */
export function canvasMarkdown(json: string): string {
  const nodes = nodesOf(json);
  const groups = nodes.filter((node) => node.type === 'group').sort(byPlace);
  const members = new Map<CanvasNode | undefined, CanvasNode[]>([[undefined, []]]);
  for (const group of groups) members.set(group, []);
  for (const node of nodes) if (node.type !== 'group') members.get(groups.find((group) => holds(group, node)))?.push(node);
  const blocks: string[] = [];
  for (const [group, cards] of members) {
    const shown = cards.sort(byPlace).flatMap(cardMarkdown);
    const label = group?.label.replace(/\s+/g, ' ').trim() ?? '';
    if (shown.length > 0 && label !== '') blocks.push(`## ${label}`);
    blocks.push(...shown);
  }
  // The blank line keeps a label of `---` from being read as the properties of a note.
  return `\n${blocks.join('\n\n')}\n`;
}

/** Whether a file of the vault is a canvas. */
export function isCanvas(path: string): boolean {
  return /\.canvas$/i.test(path);
}

interface CanvasNode {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Empty where the node has none; so are the others. */
  readonly text: string;
  readonly file: string;
  readonly subpath: string;
  readonly url: string;
  readonly label: string;
}

function nodesOf(json: string): CanvasNode[] {
  let canvas: unknown;
  try {
    canvas = JSON.parse(json);
  } catch {
    return [];
  }
  if (typeof canvas !== 'object' || canvas === null || !('nodes' in canvas) || !Array.isArray(canvas.nodes)) return [];
  return canvas.nodes.flatMap((node: unknown) => (typeof node === 'object' && node !== null ? [nodeOf(new Map<string, unknown>(Object.entries(node)))] : []));
}

function nodeOf(fields: ReadonlyMap<string, unknown>): CanvasNode {
  const number = (name: string): number => {
    const value = fields.get(name);
    return typeof value === 'number' ? value : 0;
  };
  const words = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    type: words('type'),
    x: number('x'),
    y: number('y'),
    width: number('width'),
    height: number('height'),
    text: words('text'),
    file: words('file'),
    subpath: words('subpath'),
    url: words('url'),
    label: words('label'),
  };
}

function byPlace(a: CanvasNode, b: CanvasNode): number {
  return a.y - b.y || a.x - b.x;
}

function holds(group: CanvasNode, card: CanvasNode): boolean {
  const x = card.x + card.width / 2;
  const y = card.y + card.height / 2;
  return x >= group.x && x <= group.x + group.width && y >= group.y && y <= group.y + group.height;
}

function cardMarkdown(card: CanvasNode): string[] {
  if (card.text.trim() !== '') return [callout('card', card.text)];
  if (card.file !== '') {
    // Such a name cannot be linked in Obsidian, and would not stay inside the brackets.
    if (/[[\]|#^\r\n]/.test(card.file) || /[[\]|\r\n]/.test(card.subpath)) return [];
    const embed = /\.(?:md|canvas|base)$/i.test(card.file) ? '' : '!';
    const name = noteName(card.file);
    return [callout('card-file', `${embed}[[/${card.file}${card.subpath}|${name}]]`)];
  }
  return /^https?:\/\/[^\s<>]+$/i.test(card.url) ? [callout('card', `<${card.url}>`)] : [];
}

function callout(type: string, text: string): string {
  return [`[!${type}]`, ...text.split(/\r\n|\r|\n/)].map((line) => `> ${line}`.trimEnd()).join('\n');
}
