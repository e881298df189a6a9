import { notDone } from '../not-done';

const custom = new Map<string, string>();

export function addIcon(id: string, svgContent: string): void {
  custom.set(id, svgContent);
}

export function removeIcon(id: string): void {
  custom.delete(id);
}

export const customIcons = (): string[] => [...custom.keys()];

/** Any name gives a picture: the host does not know which the app's icon library has, and draws the first letter. */
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
  svg.createSvg('rect', { attr: { x: 3, y: 3, width: 18, height: 18, rx: 4, fill: 'none', stroke: 'currentColor', 'stroke-width': 2 } });
  const letter = svg.createSvg('text', { attr: { x: 12, y: 16, 'font-size': 11, 'text-anchor': 'middle', fill: 'currentColor' } });
  letter.textContent = id.replace(/^lucide-/, '').charAt(0);
  return svg;
}

export function getIconIds(): string[] {
  return notDone('getIconIds');
}

export function setIcon(parent: HTMLElement, id: string): void {
  const icon = getIcon(id);
  if (icon) parent.replaceChildren(icon);
}
