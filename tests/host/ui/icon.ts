import { notDone } from '../not-done';

const custom = new Map<string, string>();

export function addIcon(id: string, svgContent: string): void {
  custom.set(id, svgContent);
}

export function removeIcon(id: string): void {
  custom.delete(id);
}

/** Any name gives a picture, and each another one: the host does not know which names the app's icon library has. */
export function getIcon(id: string): SVGSVGElement | null {
  if (id === '') return null;
  const svg = createSvg('svg', { cls: `svg-icon lucide-${id}`, attr: { 'data-icon': id, 'aria-hidden': 'true', width: 16, height: 16 } });
  const content = custom.get(id);
  svg.setAttribute('viewBox', content === undefined ? '0 0 24 24' : '0 0 100 100');
  if (content !== undefined) {
    const parsed = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`, 'image/svg+xml');
    svg.append(...[...parsed.documentElement.childNodes].map((node) => document.importNode(node, true)));
    return svg;
  }
  const shape = familiar[id] ?? `M6 3h12a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z ${zigzag(id)}`;
  svg.createSvg('path', { attr: { d: shape, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round' } });
  return svg;
}

/** Signs that one looks for in a picture of a window. */
const familiar: Readonly<Record<string, string>> = {
  x: 'M6 6L18 18M18 6L6 18',
  plus: 'M12 5V19M5 12H19',
  menu: 'M4 6H20M4 12H20M4 18H20',
  'arrow-left': 'M19 12H5M12 5L5 12L12 19',
};

function zigzag(id: string): string {
  const heights = [...id.replace(/^lucide-/, '').padEnd(4, id)].slice(0, 4).map((letter) => 7 + letter.charCodeAt(0) % 11);
  return heights.map((height, index) => `${index === 0 ? 'M' : 'L'}${7 + index * 3.3} ${height}`).join(' ');
}

export function getIconIds(): string[] {
  return notDone('getIconIds');
}

export function setIcon(parent: HTMLElement, id: string): void {
  const icon = getIcon(id);
  if (icon) parent.replaceChildren(icon);
}
