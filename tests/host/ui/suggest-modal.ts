import type { FuzzyMatch, Instruction, SearchResult } from 'obsidian';
import type { App } from '../app/app';
import { prepareFuzzySearch, renderMatches, sortSearchResults } from '../app/search';
import { own, reportProblem } from '../own';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

/** An input with suggestions below it; choosing one closes the modal first, and then tells the plugin. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  readonly #list: SuggestionList<T>;
  #asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.className = 'prompt';
    this.modalEl.setAttribute('aria-label', 'Suggestions');
    this.inputEl = this.modalEl.createDiv('prompt-input-container')
      .createEl('input', { cls: 'prompt-input', type: 'text', attr: { 'aria-label': 'Search', autocomplete: 'off', enterkeyhint: 'done' } });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#list = new SuggestionList<T>(this.resultContainerEl, this);
    own(() => this.inputEl.addEventListener('input', () => void this.#update()));
    for (const [key, by] of [['ArrowDown', 1], ['ArrowUp', -1]] as const) {
      this.scope.register([], key, (event) => {
        if (event.isComposing) return undefined;
        this.#list.move(by);
        return false;
      });
    }
    this.scope.register([], 'Enter', (event) => {
      // The key that ends the composition of Chinese letters chooses nothing.
      if (event.isComposing) return undefined;
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.#update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttribute('aria-label', placeholder);
  }

  setInstructions(instructions: Instruction[]): void {
    this.modalEl.querySelector('.prompt-instructions')?.remove();
    const all = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const one = all.createDiv('prompt-instruction');
      one.createSpan({ cls: 'prompt-instruction-command', text: command });
      one.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.#list.show([]);
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText, attr: { role: 'option' } });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    try {
      this.onChooseSuggestion(value, event);
    } catch (error) {
      reportProblem(error);
    }
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.#list.selectChosen(event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, element: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): unknown;

  /** Only the answer to the last question is shown. */
  async #update(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const asking = this.getSuggestions(this.inputEl.value);
    const found = Array.isArray(asking) ? asking : await asking;
    if (asked !== this.#asked) return;
    if (found.length === 0) this.onNoSuggestion();
    else this.#list.show(this.limit > 0 ? found.slice(0, this.limit) : found);
  }
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): unknown;

  getSuggestions(query: string): FuzzyMatch<T>[] {
    const everything: SearchResult = { score: 0, matches: [] };
    const search = query.trim() === '' ? () => everything : prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, element: HTMLElement): void {
    renderMatches(element, this.getItemText(item), match.matches);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
