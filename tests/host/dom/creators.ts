import { addClasses, makeElement, setAttribute, type ElementInfo } from './element-info';
import { extend } from './extend';

type Info = ElementInfo | string | undefined;
const svgNamespace = 'http://www.w3.org/2000/svg' as const;

/** `el.createDiv('class')` appends to `el`; the bare `createDiv()` makes a loose element. */
export function installCreators(): void {
  extend(Node.prototype, {
    createEl(this: Node, tag: string, info: Info, callback?: (element: HTMLElement) => void) {
      return made(this.doc, tag, { ...asInfo(info), parent: this }, callback);
    },
    createDiv(this: Node, info: Info, callback?: (element: HTMLElement) => void) {
      return made(this.doc, 'div', { ...asInfo(info), parent: this }, callback);
    },
    createSpan(this: Node, info: Info, callback?: (element: HTMLElement) => void) {
      return made(this.doc, 'span', { ...asInfo(info), parent: this }, callback);
    },
    createSvg(this: Node, tag: keyof SVGElementTagNameMap, info: Info, callback?: (element: SVGElement) => void) {
      return madeSvg(this.doc, tag, { ...asInfo(info), parent: this }, callback);
    },
  });
  extend(window, {
    createEl: (tag: string, info: Info, callback?: (element: HTMLElement) => void) => made(document, tag, asInfo(info), callback),
    createDiv: (info: Info, callback?: (element: HTMLElement) => void) => made(document, 'div', asInfo(info), callback),
    createSpan: (info: Info, callback?: (element: HTMLElement) => void) => made(document, 'span', asInfo(info), callback),
    createSvg: (tag: keyof SVGElementTagNameMap, info: Info, callback?: (element: SVGElement) => void) => madeSvg(document, tag, asInfo(info), callback),
    createFragment: (callback?: (fragment: DocumentFragment) => void) => {
      const fragment = document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    fish: (selector: string) => document.querySelector(selector),
    fishAll: (selector: string) => [...document.querySelectorAll(selector)],
  });
}

const asInfo = (info: Info): ElementInfo => (typeof info === 'string' ? { cls: info } : info ?? {});

function made(doc: Document, tag: string, info: ElementInfo, callback?: (element: HTMLElement) => void): HTMLElement {
  return makeElement(doc.createElement(tag), info, callback);
}

function madeSvg(doc: Document, tag: keyof SVGElementTagNameMap, { cls, attr = {}, parent, prepend }: ElementInfo, callback?: (element: SVGElement) => void): SVGElement {
  const element = doc.createElementNS(svgNamespace, tag);
  if (cls !== undefined) addClasses(element, typeof cls === 'string' ? [cls] : cls);
  for (const [name, value] of Object.entries(attr)) setAttribute(element, name, value);
  callback?.(element);
  if (parent) parent.insertBefore(element, prepend === true ? parent.firstChild : null);
  return element;
}
