import type { EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
import type { App } from '../app/app';
import { reportProblem } from '../own';
import { same } from '../same';
import type { TFile } from '../vault/abstract-file';
import { PopoverSuggest } from '../ui/popover-suggest';
import type { Editor } from './editor';

export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;

  constructor(app: App) {
    super(app);
  }

  setInstructions(instructions: Instruction[]): void {
    this.suggestEl.querySelector('.prompt-instructions')?.remove();
    const all = this.suggestEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) all.createDiv({ cls: 'prompt-instruction', text: `${command} ${purpose}` });
  }

  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  override close(): void {
    super.close();
    this.context = null;
  }

  /** True when it has something to say to what was just typed. */
  async trigger(editor: Editor, file: TFile): Promise<boolean> {
    const found = this.onTrigger(editor.getCursor(), editor, file);
    if (!found) {
      this.close();
      return false;
    }
    const context: EditorSuggestContext = { ...found, editor: same(editor), file: same(file) };
    this.context = context;
    const asking = this.getSuggestions(context);
    const values = Array.isArray(asking) ? asking : await asking;
    if (this.context !== context) return true;
    if (values.length === 0) {
      this.close();
      return false;
    }
    this.open();
    this.placeBelow(editor.inputEl);
    this.list.show(this.limit > 0 ? values.slice(0, this.limit) : values);
    return true;
  }
}

/** Asks the editor suggests in the order they came; the first that has something to say is shown. */
export class EditorSuggests {
  readonly all: EditorSuggest<unknown>[] = [];

  add(suggest: EditorSuggest<unknown>): void {
    this.all.push(suggest);
  }

  remove(suggest: EditorSuggest<unknown>): void {
    suggest.close();
    this.all.splice(this.all.indexOf(suggest), 1);
  }

  typed(editor: Editor, file: TFile): void {
    void this.#ask(editor, file).catch(reportProblem);
  }

  async #ask(editor: Editor, file: TFile): Promise<void> {
    for (const [index, suggest] of this.all.entries()) {
      if (!await suggest.trigger(editor, file)) continue;
      for (const other of this.all.slice(index + 1)) other.close();
      return;
    }
  }
}
