import type { MenuPositionDef } from 'obsidian';
import { Component } from '../app/component';
import { currentApp } from '../app/current';
import { Scope } from '../app/scope';
import { own } from '../own';
import { layer } from './layer';
import { MenuItem, MenuSeparator } from './menu-item';

/** A context menu: shown once, gone after a choice, a click elsewhere, or Escape. */
export class Menu extends Component {
  readonly items: (MenuItem | MenuSeparator)[] = [];
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  readonly #scope = new Scope();
  readonly #hidden: (() => unknown)[] = [];
  #shown = false;
  #chosen = -1;

  constructor() {
    super();
    for (const [key, by] of [['ArrowDown', 1], ['ArrowUp', -1]] as const) {
      this.#scope.register([], key, () => {
        this.#move(by);
        return false;
      });
    }
    this.#scope.register([], 'Enter', (event) => {
      this.#choices()[this.#chosen]?.choose(event);
      return false;
    });
    this.#scope.register([], 'Escape', () => {
      this.hide();
      return false;
    });
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  /** The host has no native menus; every menu is in the page. */
  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  addItem(build: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    build(item);
    this.items.push(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  setParentElement(element: HTMLElement): this {
    element.addClass('has-active-menu');
    this.onHide(() => element.removeClass('has-active-menu'));
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition({ x, y }: MenuPositionDef, _doc?: Document): this {
    if (this.#shown) return this;
    this.#shown = true;
    this.load();
    for (const element of this.#inSections()) this.dom.append(element);
    own(() => layer().append(this.dom));
    const { width, height } = this.dom.getBoundingClientRect();
    this.dom.setCssStyles({
      left: `${Math.max(0, Math.min(x, window.innerWidth - width - 4))}px`,
      top: `${Math.max(0, Math.min(y, window.innerHeight - height - 4))}px`,
    });
    currentApp().keymap.pushScope(this.#scope);
    openMenus.add(this);
    return this;
  }

  hide(): this {
    if (!this.#shown) return this;
    this.#shown = false;
    openMenus.delete(this);
    currentApp().keymap.popScope(this.#scope);
    this.dom.remove();
    for (const callback of this.#hidden.splice(0)) callback();
    this.unload();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#hidden.push(callback);
  }

  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const menu = new Menu();
    event.preventDefault();
    own(() => window.queueMicrotask(() => menu.showAtMouseEvent(event)));
    return menu;
  }

  #choices(): MenuItem[] {
    return this.items.filter((item) => item instanceof MenuItem).filter((item) => !item.disabled);
  }

  #move(by: number): void {
    const choices = this.#choices();
    if (choices.length === 0) return;
    this.#chosen = (this.#chosen + by + choices.length) % choices.length;
    for (const [index, { dom }] of choices.entries()) dom.toggleClass('selected', index === this.#chosen);
    choices[this.#chosen]?.dom.focus();
  }

  /** Items of one section stand together, sections in the order of their first items. */
  #inSections(): HTMLElement[] {
    const sections = new Map<string, HTMLElement[]>();
    for (const item of this.items) {
      const section = item instanceof MenuItem ? item.section : [...sections.keys()].at(-1) ?? '';
      sections.set(section, [...sections.get(section) ?? [], item.dom]);
    }
    return [...sections.values()].flatMap((elements, index) => (index === 0 ? elements : [new MenuSeparator().dom, ...elements]));
  }
}

const openMenus = new Set<Menu>();

export function hideMenusUnlessIn(target: EventTarget | null): void {
  for (const menu of [...openMenus]) if (!(target instanceof Node && menu.dom.contains(target))) menu.hide();
}
