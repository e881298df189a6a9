import { Platform } from 'obsidian';

/** What is typed in a field: what stood in its cell before, and where the cursor is. */
export interface TypedText {
  readonly base: string;
  readonly mine: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The field of the cell that the keyboard is on. It lies unseen over the cell, with all of its text selected, until
 * something is typed: so an input method has its first letter too, and what is typed takes the place of what was there.
 */
export class CellEntry {
  readonly el: HTMLTextAreaElement;
  /** What stood in the cell when typing began; undefined while nothing is typed. */
  base: string | undefined;
  /** An input method is at work: keys are its own, and the field must not be touched. */
  isComposing = false;
  private readonly mirrorEl: HTMLElement;

  constructor(private readonly boxEl: HTMLElement, private readonly label: string, text: string) {
    this.mirrorEl = boxEl.createDiv({ cls: 'research-logbook-plan-mirror', attr: { 'aria-hidden': 'true' } });
    this.el = boxEl.createEl('textarea', { cls: 'research-logbook-plan-entry', attr: { rows: '1', tabindex: '0', spellcheck: 'false' } });
    this.el.addEventListener('compositionstart', () => {
      this.isComposing = true;
    });
    this.rest(text);
  }

  get isTyping(): boolean {
    return this.base !== undefined;
  }

  get typed(): TypedText | undefined {
    const { base, el: { value: mine, selectionStart: from, selectionEnd: to } } = this;
    return base === undefined ? undefined : { base, mine, from, to };
  }

  /** Goes on with what was typed in another field. */
  takeUp({ base, mine, from, to }: TypedText): void {
    this.begin(base, mine);
    this.el.setSelectionRange(from, to);
  }

  /** Not typed in: it follows what the cell says. */
  rest(text: string): void {
    this.base = undefined;
    this.boxEl.removeClass('is-typing');
    this.el.setAttr('inputmode', Platform.isMobile ? 'none' : 'text');
    this.el.setAttr('aria-label', text === '' ? this.label : `${this.label}: ${text}`);
    if (this.el.value !== text) this.el.value = text;
    this.mirrorEl.empty();
    if (this.el.doc.activeElement === this.el) this.el.select();
  }

  /** Typed in from here on; `typed` where that has begun before. */
  begin(base: string, typed?: string): void {
    this.base = base;
    this.boxEl.addClass('is-typing');
    this.el.setAttrs({ inputmode: 'text', 'aria-label': this.label });
    if (typed !== undefined) this.el.value = typed;
    this.grow();
  }

  /** The cell is as high as what is typed. */
  grow(): void {
    this.mirrorEl.setText(`${this.el.value}\u200B`);
  }

  breakLine(): void {
    this.el.setRangeText('\n', this.el.selectionStart, this.el.selectionEnd, 'end');
    this.grow();
  }

  toEnd(): void {
    this.el.setSelectionRange(this.el.value.length, this.el.value.length);
  }

  remove(): void {
    this.mirrorEl.remove();
    this.el.remove();
  }
}
