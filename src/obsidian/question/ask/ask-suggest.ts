import { EditorSuggest, type Editor, type EditorPosition, type EditorSuggestTriggerInfo } from 'obsidian';
import type { Logbook } from '../../logbook';
import type { QuestionIndex } from '../question-index';
import { askHere } from './ask-here';

/** A line that ends in two question marks offers to become a question; the second mark goes. */
export class AskSuggest extends EditorSuggest<string> {
  constructor(private readonly logbook: Logbook, private readonly index: QuestionIndex) {
    super(logbook.app);
  }

  override onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    const line = editor.getLine(cursor.line);
    if (line.length !== cursor.ch || !/[^?？\s][?？]{2}$/.test(line) || line.includes('❓')) return null;
    return { start: { line: cursor.line, ch: cursor.ch - 1 }, end: cursor, query: line.trim() };
  }

  override getSuggestions(): string[] {
    return [this.logbook.strings.answers.askSuggestion];
  }

  override renderSuggestion(words: string, element: HTMLElement): void {
    element.setText(`❓ ${words}`);
  }

  override selectSuggestion(): void {
    const { context } = this;
    if (context === null) return;
    context.editor.replaceRange('', context.start, context.end);
    void askHere(this.logbook, this.index, context.editor, context.file);
    this.close();
  }
}
