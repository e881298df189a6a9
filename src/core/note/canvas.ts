/**
 * A canvas as Markdown: its cards from top to bottom and from left to right, each group under its label. Text cards are
 * themselves Markdown; files and addresses become embeds and links. Anything that is no canvas gives an empty text.
 * Source: JSON Canvas 1.0.
 */
export function canvasMarkdown(json: string): string {
  const nodes = nodesOf(json);
  const groups = nodes.filter((node) => node.type === 'group');
  const cards = nodes.filter((node) => node.type !== 'group');
  const sections = [undefined, ...groups.sort(byPlace)].map((group) => {
    const members = cards.filter((card) => groups.find((other) => holds(other, card)) === group).sort(byPlace);
    const label = group?.label === undefined || group.label === '' ? [] : [`## ${group.label.replace(/\s+/g, ' ')}`];
    return members.length === 0 ? [] : [...label, ...members.map(cardMarkdown)];
  });
  // The blank line keeps a card that begins with `---` from being read as the properties of a note.
  return `\n${sections.flat().filter((card) => card !== '').join('\n\n---\n\n')}\n`;
}

interface CanvasNode {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text?: string;
  readonly file?: string;
  readonly subpath?: string;
  readonly url?: string;
  readonly label?: string;
}

function nodesOf(json: string): CanvasNode[] {
  let canvas: unknown;
  try {
    canvas = JSON.parse(json);
  } catch {
    return [];
  }
  if (typeof canvas !== 'object' || canvas === null || !('nodes' in canvas) || !Array.isArray(canvas.nodes)) return [];
  return canvas.nodes.flatMap((node: unknown) => {
    if (typeof node !== 'object' || node === null) return [];
    const fields = new Map<string, unknown>(Object.entries(node));
    const number = (name: string): number => {
      const value = fields.get(name);
      return typeof value === 'number' ? value : 0;
    };
    const words = (name: 'text' | 'file' | 'subpath' | 'url' | 'label'): { readonly [key: string]: string } => {
      const value = fields.get(name);
      return typeof value === 'string' ? { [name]: value } : {};
    };
    const type = fields.get('type');
    return [{
      type: typeof type === 'string' ? type : '',
      x: number('x'), y: number('y'), width: number('width'), height: number('height'),
      ...words('text'), ...words('file'), ...words('subpath'), ...words('url'), ...words('label'),
    }];
  });
}

function byPlace(a: CanvasNode, b: CanvasNode): number {
  return a.y - b.y || a.x - b.x;
}

function holds(group: CanvasNode, card: CanvasNode): boolean {
  const x = card.x + card.width / 2;
  const y = card.y + card.height / 2;
  return x >= group.x && x <= group.x + group.width && y >= group.y && y <= group.y + group.height;
}

function cardMarkdown(card: CanvasNode): string {
  if (card.text !== undefined) return card.text;
  if (card.file !== undefined) return `${/\.(?:md|canvas|base)$/i.test(card.file) ? '' : '!'}[[${card.file}${card.subpath ?? ''}]]`;
  return card.url === undefined ? '' : `<${card.url}>`;
}
