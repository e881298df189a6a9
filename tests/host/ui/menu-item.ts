import { setText } from '../dom/element-info';
import { own, reportProblem } from '../own';
import { setIcon } from './icon';

export class MenuItem {
  readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
  readonly #iconEl = this.dom.createDiv('menu-item-icon');
  readonly #titleEl = this.dom.createDiv('menu-item-title');
  disabled = false;
  section = '';
  #clicked: (event: MouseEvent | KeyboardEvent) => unknown = () => undefined;

  constructor(private readonly menu: { hide(): unknown }) {
    own(() => this.dom.addEventListener('click', (event) => this.choose(event)));
  }

  get title(): string {
    return this.#titleEl.textContent;
  }

  setTitle(title: string | DocumentFragment): this {
    setText(this.#titleEl, title);
    return this;
  }

  setIcon(icon: string | null): this {
    this.#iconEl.empty();
    if (icon !== null) setIcon(this.#iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.setAttribute('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    if (checked === null) this.dom.removeAttribute('aria-checked');
    else this.dom.setAttribute('aria-checked', String(checked));
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttribute('aria-disabled', String(disabled));
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    return this.setDisabled(isLabel);
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#clicked = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.setAttribute('data-section', section);
    return this;
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    if (this.disabled) return;
    this.menu.hide();
    try {
      const result = this.#clicked(event);
      if (result instanceof Promise) result.catch(reportProblem);
    } catch (error) {
      reportProblem(error);
    }
  }
}

export class MenuSeparator {
  readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}
