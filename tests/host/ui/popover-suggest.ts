import type { App } from '../app/app';
import { Scope } from '../app/scope';
import { own } from '../own';
import { layer } from './layer';
import { SuggestionList } from './suggestion-list';

/** Suggestions in a box of their own, beside whatever is being typed into. */
export abstract class PopoverSuggest<T> {
  readonly suggestEl = createDiv('suggestion-container');
  protected readonly list = new SuggestionList<T>(this.suggestEl.createDiv('suggestion'), this);
  protected isOpen = false;

  constructor(readonly app: App, readonly scope: Scope = new Scope()) {
    for (const [key, by] of [['ArrowDown', 1], ['ArrowUp', -1]] as const) {
      scope.register([], key, (event) => {
        if (event.isComposing) return undefined;
        this.list.move(by);
        return false;
      });
    }
    scope.register([], 'Enter', (event) => (!event.isComposing && this.list.selectChosen(event) ? false : undefined));
    scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    own(() => layer().append(this.suggestEl));
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.suggestEl.remove();
    this.app.keymap.popScope(this.scope);
  }

  abstract renderSuggestion(value: T, element: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  protected placeBelow(element: Element): void {
    const box = element.getBoundingClientRect();
    this.suggestEl.setCssStyles({ left: `${box.left}px`, top: `${box.bottom + 2}px`, minWidth: `${Math.min(box.width, 300)}px` });
  }
}

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  #selected: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | undefined;
  #asked = 0;

  constructor(app: App, private readonly textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    own(() => {
      textInputEl.addEventListener('input', () => void this.#update());
      textInputEl.addEventListener('focus', () => void this.#update());
      textInputEl.addEventListener('blur', () => this.close());
    });
  }

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.textContent;
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.textContent = value;
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#selected?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#selected = callback;
    return this;
  }

  async #update(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const asking = this.getSuggestions(this.getValue());
    const found = Array.isArray(asking) ? asking : await asking;
    if (asked !== this.#asked) return;
    if (found.length === 0 || document.activeElement !== this.textInputEl) {
      this.close();
      return;
    }
    this.open();
    this.placeBelow(this.textInputEl);
    this.list.show(this.limit > 0 ? found.slice(0, this.limit) : found);
  }
}
