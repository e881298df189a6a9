import { SuggestModal, type App } from 'obsidian';

/** Lets the user choose one of the names that are offered, or type a new one that is allowed. */
export class ChooseText extends SuggestModal<string> {
  constructor(
    app: App,
    placeholder: string,
    private readonly offered: readonly string[],
    private readonly choose: (text: string) => void,
    /** What is typed as it would be kept; undefined when it cannot be. */
    private readonly readTyped: (text: string) => string | undefined,
    private readonly shown: (text: string) => string = (text) => text,
  ) {
    super(app);
    this.setPlaceholder(placeholder);
  }

  getSuggestions(query: string): string[] {
    const wanted = query.trim().toLowerCase();
    const found = this.offered.filter((text) => this.shown(text).toLowerCase().includes(wanted));
    const typed = query.trim() === '' ? undefined : this.readTyped(query);
    return typed === undefined || this.offered.includes(typed) ? found : [...found, typed];
  }

  renderSuggestion(text: string, element: HTMLElement): void {
    element.setText(this.shown(text));
  }

  onChooseSuggestion(text: string): void {
    this.choose(text);
  }
}
