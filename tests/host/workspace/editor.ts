import type { EditorChange, EditorCommandName, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelection, EditorSelectionOrCaret, EditorTransaction } from 'obsidian';
import { own } from '../own';
import { runEditorCommand } from './editor-commands';
import { applyEdits, mapOffset, TextPositions, type Edit } from './text-positions';

interface Selection {
  readonly anchor: number;
  readonly head: number;
}

interface Moment {
  readonly text: string;
  readonly selections: readonly Selection[];
}

/** The editor of a note as plain text, in a text area: no decorations, no folding, no live preview. */
export class Editor {
  readonly inputEl = createEl('textarea', { cls: 'cm-content', attr: { spellcheck: 'false', 'aria-label': 'Note text' } });
  #doc = new TextPositions('');
  #selections: readonly Selection[] = [{ anchor: 0, head: 0 }];
  readonly #past: Moment[] = [];
  readonly #future: Moment[] = [];

  constructor(private readonly changed: (byTyping: boolean) => void) {
    own(() => {
      this.inputEl.addEventListener('input', () => this.#typed());
      for (const type of ['select', 'keyup', 'click', 'focus']) this.inputEl.addEventListener(type, () => this.#takeSelection());
    });
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {}

  getValue(): string {
    return this.#doc.text;
  }

  setValue(text: string): void {
    this.#apply([{ from: 0, to: this.#doc.text.length, text }]);
  }

  /** Another file: its text, and nothing to undo. */
  load(text: string): void {
    this.#doc = new TextPositions(text);
    this.#past.splice(0);
    this.#future.splice(0);
    this.inputEl.value = text;
    this.#select([{ anchor: 0, head: 0 }]);
  }

  getLine(line: number): string {
    return this.#doc.lines[line] ?? '';
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.#doc.lines.length;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    return this.#ranges().map(([from, to]) => this.#doc.text.slice(from, to)).join('\n');
  }

  somethingSelected(): boolean {
    return this.#ranges().some(([from, to]) => from !== to);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.#doc.text.slice(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(text: string, _origin?: string): void {
    const edits = this.#ranges().map(([from, to]) => ({ from, to, text }));
    this.#apply(edits, this.#ranges().map(([, to]) => caret(mapOffset(to, edits))));
  }

  replaceRange(text: string, from: EditorPosition, to: EditorPosition = from, _origin?: string): void {
    this.#apply([{ from: this.posToOffset(from), to: this.posToOffset(to), text }]);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    const { anchor, head } = this.#selections[0] ?? caret(0);
    return this.offsetToPos({ from: Math.min(anchor, head), to: Math.max(anchor, head), head, anchor }[side]);
  }

  listSelections(): EditorSelection[] {
    return this.#selections.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.#select([{ anchor: this.posToOffset(anchor), head: this.posToOffset(head) }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const all = ranges.map(({ anchor, head = anchor }) => ({ anchor: this.posToOffset(anchor), head: this.posToOffset(head) }));
    this.#select([...all.slice(main), ...all.slice(0, main)]);
  }

  focus(): void {
    this.inputEl.focus();
  }

  blur(): void {
    this.inputEl.blur();
  }

  hasFocus(): boolean {
    return document.activeElement === this.inputEl;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.inputEl.scrollTop, left: this.inputEl.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === 'number') this.inputEl.scrollLeft = x;
    if (typeof y === 'number') this.inputEl.scrollTop = y;
  }

  scrollIntoView({ from }: EditorRange, center = false): void {
    const lineHeight = parseFloat(window.getComputedStyle(this.inputEl).lineHeight) || 24;
    this.inputEl.scrollTop = Math.max(0, from.line * lineHeight - (center ? this.inputEl.clientHeight / 2 : 0));
  }

  undo(): void {
    this.#travel(this.#past, this.#future);
  }

  redo(): void {
    this.#travel(this.#future, this.#past);
  }

  exec(command: EditorCommandName): void {
    runEditorCommand(this, command);
  }

  /** All changes are in terms of the text before, the selections in terms of the text after: one step to undo. */
  transaction({ replaceSelection, changes = [], selections, selection }: EditorTransaction, _origin?: string): void {
    const edits = changes.map(({ from, to = from, text }: EditorChange) => ({ from: this.posToOffset(from), to: this.posToOffset(to), text }));
    if (replaceSelection !== undefined) edits.push(...this.#ranges().map(([from, to]) => ({ from, to, text: replaceSelection })));
    if (edits.length > 0) this.#apply(edits);
    const wanted: EditorRangeOrCaret[] = selections ?? (selection ? [selection] : []);
    if (wanted.length > 0) this.setSelections(wanted.map(({ from, to = from }) => ({ anchor: from, head: to })));
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const { line, ch } = position;
    const word = [...this.getLine(line).matchAll(/[\p{L}\p{N}_]+/gu)].find(({ index, 0: text }) => index <= ch && ch <= index + text.length);
    return word ? { from: { line, ch: word.index }, to: { line, ch: word.index + word[0].length } } : null;
  }

  posToOffset(position: EditorPosition): number {
    return this.#doc.offset(position);
  }

  offsetToPos(offset: number): EditorPosition {
    return this.#doc.position(offset);
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | void,
    ignoreEmpty = false,
  ): void {
    const [first, last] = [this.getCursor('from').line, this.getCursor('to').line];
    const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((line) => !ignoreEmpty || first === last || this.getLine(line).trim() !== '');
    const values = lines.map((line) => read(line, this.getLine(line)));
    const changes = lines.flatMap((line, index) => write(line, this.getLine(line), values[index] ?? null) ?? []);
    this.transaction({ changes });
  }

  #ranges(): [number, number][] {
    return this.#selections.map(({ anchor, head }) => [Math.min(anchor, head), Math.max(anchor, head)]);
  }

  #apply(edits: readonly Edit[], after = this.#selections.map(({ anchor, head }) => ({ anchor: mapOffset(anchor, edits), head: mapOffset(head, edits) }))): void {
    this.#remember();
    this.#doc = new TextPositions(applyEdits(this.#doc.text, edits));
    this.inputEl.value = this.#doc.text;
    this.#select(after);
    this.changed(false);
  }

  #select(selections: readonly Selection[]): void {
    this.#selections = selections.map(({ anchor, head }) => ({ anchor: Math.min(anchor, this.#doc.text.length), head: Math.min(head, this.#doc.text.length) }));
    const { anchor, head } = this.#selections[0] ?? caret(0);
    this.inputEl.setSelectionRange(Math.min(anchor, head), Math.max(anchor, head), anchor > head ? 'backward' : 'forward');
  }

  /** Everything up to the next pause of the hand would be one step in the app; here each input is. */
  #typed(): void {
    this.#remember();
    this.#doc = new TextPositions(this.inputEl.value);
    this.#takeSelection();
    this.changed(true);
  }

  #takeSelection(): void {
    const { selectionStart, selectionEnd, selectionDirection } = this.inputEl;
    if (this.#selections.length > 1 && this.#ranges()[0]?.join() === [selectionStart, selectionEnd].join()) return;
    const backward = selectionDirection === 'backward';
    this.#selections = [{ anchor: backward ? selectionEnd : selectionStart, head: backward ? selectionStart : selectionEnd }];
  }

  #remember(): void {
    this.#past.push({ text: this.#doc.text, selections: this.#selections });
    this.#future.splice(0);
  }

  #travel(from: Moment[], to: Moment[]): void {
    const moment = from.pop();
    if (!moment) return;
    to.push({ text: this.#doc.text, selections: this.#selections });
    this.#doc = new TextPositions(moment.text);
    this.inputEl.value = moment.text;
    this.#select(moment.selections);
    this.changed(false);
  }
}

const caret = (offset: number): Selection => ({ anchor: offset, head: offset });
