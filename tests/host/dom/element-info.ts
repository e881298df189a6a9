import { own } from '../own';

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

export interface ElementInfo {
  readonly cls?: string | readonly string[];
  readonly text?: string | DocumentFragment;
  readonly attr?: Attributes;
  readonly title?: string;
  readonly parent?: Node;
  readonly value?: string;
  readonly type?: string;
  readonly prepend?: boolean;
  readonly placeholder?: string;
  readonly href?: string;
}

/** `createEl('a', { cls: 'tag', text: '#note', href: '#' })`; a text alone is the class. */
export function makeElement<T extends Element>(element: T, info: ElementInfo | string | undefined, callback?: (element: T) => void): T {
  const { cls, text, attr, title, parent, value, type, prepend, placeholder, href }: ElementInfo = typeof info === 'string' ? { cls: info } : info ?? {};
  if (cls !== undefined) addClasses(element, typeof cls === 'string' ? [cls] : cls);
  if (text !== undefined) setText(element, text);
  for (const [name, content] of [...Object.entries(attr ?? {}), ...Object.entries({ title, type, placeholder, href })]) if (content !== undefined) setAttribute(element, name, content);
  if (value !== undefined && 'value' in element) element.value = value;
  callback?.(element);
  if (parent) own(() => (prepend === true ? parent.insertBefore(element, parent.firstChild) : parent.appendChild(element)));
  return element;
}

export function addClasses(element: Element, classes: readonly string[]): void {
  element.classList.add(...splitClasses(classes));
}

export const splitClasses = (classes: readonly string[]): string[] => classes.flatMap((each) => each.split(/\s+/)).filter((each) => each !== '');

export function setText(element: Element, text: string | DocumentFragment): void {
  if (typeof text === 'string') element.textContent = text;
  else element.replaceChildren(text);
}

export function setAttribute(element: Element, name: string, value: string | number | boolean | null): void {
  if (value === null || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? name : String(value));
}
