import { ButtonComponent } from 'obsidian';
import type { Refusal } from '../../core/plan/change-cell';
import type { AppStrings } from '../../core/i18n/app/index';

/** A text that waits for the user to say what becomes of it. */
export interface Conflict {
  readonly refused: Refusal;
  /** `Wednesday 27 May, Evening` */
  readonly cell: string;
}

/** What may become of a text that could not be written: it takes the other's place, gives way, joins it, or becomes a task. */
export type ConflictChoice = 'mine' | 'theirs' | 'both' | 'task';

/** Texts that could not be written, each beside what stands in its cell now, until the user has decided. */
export class ConflictPanel {
  readonly el: HTMLElement;
  private drawn: readonly Conflict[] = [];

  constructor(parent: HTMLElement, private readonly words: AppStrings['plan'], private readonly choose: (conflict: Conflict, choice: ConflictChoice) => void) {
    this.el = parent.createDiv({ cls: 'research-logbook-plan-conflicts', attr: { role: 'alert' } });
  }

  show(conflicts: readonly Conflict[]): void {
    if (conflicts === this.drawn) return;
    this.drawn = conflicts;
    this.el.empty();
    for (const conflict of conflicts) this.draw(conflict);
  }

  private draw(conflict: Conflict): void {
    const { words } = this;
    const { cell, refused: { why, mine, theirs } } = conflict;
    const box = this.el.createDiv({ cls: 'research-logbook-plan-conflict', attr: { role: 'group', 'aria-label': cell } });
    box.createEl('p', { text: words.refused[why](cell) });
    const texts = box.createEl('dl');
    const text = (name: string, said: string): void => {
      texts.createEl('dt', { text: name });
      texts.createEl('dd', { text: said === '' ? words.empty : said });
    };
    text(words.yours, mine);
    if (why === 'conflict') text(words.theirs, theirs);
    const buttons = box.createDiv('research-logbook-plan-choices');
    const button = (name: string, choice: ConflictChoice): void => void new ButtonComponent(buttons).setButtonText(name).onClick(() => this.choose(conflict, choice));
    if (why === 'conflict') {
      button(words.keepMine, 'mine');
      button(words.keepTheirs, 'theirs');
      button(words.keepBoth, 'both');
      return;
    }
    if (why === 'unwritten') button(words.tryAgain, 'mine');
    else button(words.makeTask, 'task');
    button(words.discard, 'theirs');
  }
}
