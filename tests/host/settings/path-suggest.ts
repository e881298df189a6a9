import type { App } from '../app/app';
import { AbstractInputSuggest } from '../ui/popover-suggest';
import type { SearchComponent } from './text';

/** The paths of the vault that hold what is typed. */
export class PathSuggest extends AbstractInputSuggest<string> {
  constructor(app: App, private readonly input: SearchComponent, private readonly offered: () => readonly string[]) {
    super(app, input.inputEl);
  }

  protected getSuggestions(query: string): string[] {
    return this.offered().filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }

  renderSuggestion(path: string, element: HTMLElement): void {
    element.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.input.setValue(path);
    this.input.onChanged();
    this.close();
  }
}
