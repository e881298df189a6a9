import { own } from '../own';

export interface SuggestOwner<T> {
  renderSuggestion(value: T, element: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The rows below an input of which one is chosen with the arrows or the pointer. */
export class SuggestionList<T> {
  #values: T[] = [];
  #chosen = 0;

  constructor(readonly element: HTMLElement, private readonly owner: SuggestOwner<T>) {
    element.setAttribute('role', 'listbox');
    element.setAttribute('aria-label', 'Suggestions');
  }

  show(values: readonly T[]): void {
    this.#values = [...values];
    this.element.empty();
    for (const [index, value] of this.#values.entries()) {
      const row = this.element.createDiv({ cls: 'suggestion-item', attr: { role: 'option', 'aria-selected': 'false' } });
      this.owner.renderSuggestion(value, row);
      own(() => {
        row.addEventListener('mousemove', () => this.choose(index));
        row.addEventListener('mousedown', (event) => event.preventDefault());
        row.addEventListener('click', (event) => this.owner.selectSuggestion(value, event));
      });
    }
    this.choose(0);
  }

  choose(index: number): void {
    const rows = [...this.element.children];
    this.#chosen = rows.length === 0 ? 0 : (index + rows.length) % rows.length;
    for (const [each, row] of rows.entries()) {
      row.toggleClass('is-selected', each === this.#chosen);
      row.setAttribute('aria-selected', String(each === this.#chosen));
    }
    rows[this.#chosen]?.scrollIntoView?.({ block: 'nearest' });
  }

  move(by: number): void {
    this.choose(this.#chosen + by);
  }

  /** False when there is nothing to select. */
  selectChosen(event: MouseEvent | KeyboardEvent): boolean {
    if (this.#values.length === 0) return false;
    this.owner.selectSuggestion(this.#values[this.#chosen] as T, event);
    return true;
  }
}
