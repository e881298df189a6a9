import { addClasses, setAttribute, setText, splitClasses } from './element-info';
import { extend } from './extend';

type AttributeValue = string | number | boolean | null;

/** Classes, attributes, texts, search and visibility. `find` gives null where nothing matches. */
export function installElementHelpers(): void {
  const search = {
    find(this: ParentNode, selector: string) {
      return this.querySelector(selector);
    },
    findAll(this: ParentNode, selector: string) {
      return [...this.querySelectorAll(selector)];
    },
  };
  extend(DocumentFragment.prototype, search);
  extend(Element.prototype, {
    ...search,
    findAllSelf(this: Element, selector: string) {
      return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
    },
    getText(this: Element) {
      return this.textContent;
    },
    setText(this: Element, text: string | DocumentFragment) {
      setText(this, text);
    },
    addClass(this: Element, ...classes: string[]) {
      addClasses(this, classes);
    },
    addClasses(this: Element, classes: string[]) {
      addClasses(this, classes);
    },
    removeClass(this: Element, ...classes: string[]) {
      this.classList.remove(...splitClasses(classes));
    },
    removeClasses(this: Element, classes: string[]) {
      this.classList.remove(...splitClasses(classes));
    },
    toggleClass(this: Element, classes: string | string[], value: boolean) {
      for (const each of splitClasses([classes].flat())) this.classList.toggle(each, value);
    },
    hasClass(this: Element, name: string) {
      return this.classList.contains(name);
    },
    setAttr(this: Element, name: string, value: AttributeValue) {
      setAttribute(this, name, value);
    },
    setAttrs(this: Element, attributes: Record<string, AttributeValue>) {
      for (const [name, value] of Object.entries(attributes)) setAttribute(this, name, value);
    },
    getAttr(this: Element, name: string) {
      return this.getAttribute(name);
    },
    matchParent(this: Element, selector: string, lastParent?: Element) {
      const found = this.closest(selector);
      return found && (!lastParent || lastParent.contains(found)) ? found : null;
    },
    getCssPropertyValue(this: Element, property: string, pseudoElement?: string) {
      return window.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
    },
    isActiveElement(this: Element) {
      return this.doc.activeElement === this;
    },
  });
  extend(HTMLElement.prototype, { ...visibility, ...styles });
  extend(SVGElement.prototype, styles);
  for (const [name, sides] of [['innerWidth', ['Left', 'Right']], ['innerHeight', ['Top', 'Bottom']]] as const) {
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        const style = window.getComputedStyle(this);
        const padding = sides.map((side) => parseFloat(style.getPropertyValue(`padding-${side.toLowerCase()}`)) || 0);
        return (name === 'innerWidth' ? this.clientWidth : this.clientHeight) - (padding[0] ?? 0) - (padding[1] ?? 0);
      },
    });
  }
}

const visibility = {
  show(this: HTMLElement) {
    this.style.display = '';
  },
  hide(this: HTMLElement) {
    this.style.display = 'none';
  },
  toggle(this: HTMLElement, show: boolean) {
    this.style.display = show ? '' : 'none';
  },
  toggleVisibility(this: HTMLElement, visible: boolean) {
    this.style.visibility = visible ? '' : 'hidden';
  },
  /** Asked of the styles and not of the layout, so that it holds without one. */
  isShown(this: HTMLElement) {
    if (!this.isConnected) return false;
    if (window.getComputedStyle(this).display === 'none') return false;
    return this.parentElement?.isShown() ?? true;
  },
};

const styles = {
  setCssStyles(this: HTMLElement | SVGElement, values: Partial<CSSStyleDeclaration>) {
    Object.assign(this.style, values);
  },
  setCssProps(this: HTMLElement | SVGElement, values: Record<string, string>) {
    for (const [name, value] of Object.entries(values)) this.style.setProperty(name, value);
  },
};
