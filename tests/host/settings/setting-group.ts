import { ExtraButtonComponent } from './button';
import { Setting } from './setting';
import { SearchComponent } from './text';

/** Rows under a shared heading. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly #heading: Setting;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.headerEl = this.groupEl.createDiv('setting-group-header');
    this.#heading = new Setting(this.headerEl).setHeading();
    this.headerEl.hide();
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.headerEl.show();
    this.#heading.setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(build: (setting: Setting) => void): this {
    build(new Setting(this.listEl));
    return this;
  }

  addSearch(build: (component: SearchComponent) => unknown): this {
    this.headerEl.show();
    const component = new SearchComponent(this.#heading.controlEl);
    component.inputEl.setAttribute('aria-label', 'Filter');
    build(component);
    return this;
  }

  addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
    this.headerEl.show();
    build(new ExtraButtonComponent(this.#heading.controlEl));
    return this;
  }
}
