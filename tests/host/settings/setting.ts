import type { TooltipOptions } from 'obsidian';
import { setText } from '../dom/element-info';
import { setIcon } from '../ui/icon';
import { setTooltip } from '../ui/tooltip';
import type { BaseComponent } from './base-component';
import { ButtonComponent, ExtraButtonComponent } from './button';
import { DropdownComponent, ToggleComponent } from './choices';
import { ColorComponent } from './color';
import { ProgressBarComponent, SliderComponent } from './ranges';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text';

let count = 0;

export class DisplayValueComponent {
  readonly valueEl: HTMLElement;
  readonly #statusEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createSpan('setting-item-display-value');
    this.#statusEl = containerEl.createSpan('setting-item-status');
    this.#statusEl.hide();
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.#statusEl.toggle(status !== null);
    this.#statusEl.toggleClass('mod-warning', status === 'warning');
    if (status) {
      setIcon(this.#statusEl, 'triangle-alert');
      this.#statusEl.setAttrs({ role: 'img', 'aria-label': 'Needs attention' });
    }
    return this;
  }
}

/** A row: name and description on the left, controls on the right. The name is the label of the controls. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  readonly components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    count += 1;
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name', attr: { id: `setting-name-${count}` } });
    this.descEl = this.infoEl.createDiv({ cls: 'setting-item-description', attr: { id: `setting-description-${count}` } });
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setErrorMessage(message: string | null): this {
    const present = message !== null && message !== '';
    this.settingEl.toggleClass('is-invalid', present);
    for (const { labelled } of this.components) labelled?.setAttribute('aria-invalid', String(present));
    if (!present) {
      this.errorEl?.remove();
      this.errorEl = null;
      return this;
    }
    this.errorEl ??= this.infoEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
    this.errorEl.setText(message);
    return this;
  }

  addDisplayValue(build: (component: DisplayValueComponent) => unknown): this {
    build(new DisplayValueComponent(this.controlEl));
    return this;
  }

  setName(name: string | DocumentFragment): this {
    setText(this.nameEl, name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    setText(this.descEl, desc);
    this.#describe();
    return this;
  }

  setClass(name: string): this {
    this.settingEl.addClass(name);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.nameEl.setAttrs({ role: 'heading', 'aria-level': 2 });
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  addButton(build: (component: ButtonComponent) => unknown): this {
    return this.#add(new ButtonComponent(this.controlEl), build);
  }

  addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), build);
  }

  addToggle(build: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass('mod-toggle');
    return this.#add(new ToggleComponent(this.controlEl), build);
  }

  addText(build: (component: TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), build);
  }

  addSearch(build: (component: SearchComponent) => unknown): this {
    return this.#add(new SearchComponent(this.controlEl), build);
  }

  addTextArea(build: (component: TextAreaComponent) => unknown): this {
    return this.#add(new TextAreaComponent(this.controlEl), build);
  }

  addMomentFormat(build: (component: MomentFormatComponent) => unknown): this {
    return this.#add(new MomentFormatComponent(this.controlEl), build);
  }

  addDropdown(build: (component: DropdownComponent) => unknown): this {
    return this.#add(new DropdownComponent(this.controlEl), build);
  }

  addColorPicker(build: (component: ColorComponent) => unknown): this {
    return this.#add(new ColorComponent(this.controlEl), build);
  }

  addProgressBar(build: (component: ProgressBarComponent) => unknown): this {
    return this.#add(new ProgressBarComponent(this.controlEl), build);
  }

  addSlider(build: (component: SliderComponent) => unknown): this {
    return this.#add(new SliderComponent(this.controlEl), build);
  }

  addComponent<T extends BaseComponent>(build: (element: HTMLElement) => T): this {
    return this.#add(build(this.controlEl));
  }

  then(work: (setting: this) => unknown): this {
    work(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components.splice(0);
    return this;
  }

  #describe(): void {
    if (this.descEl.textContent === '') return;
    for (const { labelled } of this.components) labelled?.setAttribute('aria-describedby', this.descEl.id);
  }

  #add<T extends BaseComponent>(component: T, build?: (component: T) => unknown): this {
    this.components.push(component);
    component.labelled?.setAttribute('aria-labelledby', this.nameEl.id);
    this.#describe();
    build?.(component);
    return this;
  }
}
