import { ButtonComponent } from 'obsidian';
import type { AppStrings } from '../../core/i18n/app/index';

export interface PlanHeaderActions {
  readonly turn: (weeks: number) => void;
  readonly goToThisWeek: () => void;
  /** Asks for a week. */
  readonly ask: () => void;
  readonly openNote: () => void;
  readonly turnDay: (days: number) => void;
}

/** The week above its grid, the ways to another one, and, where one day fills the screen, to another day. */
export class PlanHeader {
  private readonly title: ButtonComponent;
  private readonly note: ButtonComponent;
  private readonly dayEl: HTMLElement;
  private readonly daysEl: HTMLElement;

  constructor(parent: HTMLElement, private readonly words: AppStrings['plan'], actions: PlanHeaderActions) {
    const header = parent.createDiv('research-logbook-plan-header');
    this.title = new ButtonComponent(header.createEl('h2')).onClick(actions.ask);
    this.title.buttonEl.addClass('research-logbook-calendar-title');
    const buttons = header.createDiv('research-logbook-plan-buttons');
    icon(buttons, 'chevron-left', words.previousWeek, () => actions.turn(-1));
    new ButtonComponent(buttons).setButtonText(words.thisWeek).onClick(actions.goToThisWeek);
    icon(buttons, 'chevron-right', words.nextWeek, () => actions.turn(1));
    this.note = icon(buttons, 'file-text', words.openNote, actions.openNote);
    this.daysEl = parent.createDiv('research-logbook-plan-days');
    icon(this.daysEl, 'chevron-left', words.previousDay, () => actions.turnDay(-1));
    this.dayEl = this.daysEl.createDiv({ cls: 'research-logbook-plan-day-name', attr: { 'aria-live': 'polite' } });
    icon(this.daysEl, 'chevron-right', words.nextDay, () => actions.turnDay(1));
  }

  show({ title, hasNote, hasGrid }: { readonly title: string; readonly hasNote: boolean; readonly hasGrid: boolean }): void {
    this.note.buttonEl.toggle(hasNote);
    this.daysEl.toggleClass('is-without-grid', !hasGrid);
    if (this.title.buttonEl.textContent === title) return;
    this.title.setButtonText(title);
    this.title.buttonEl.setAttr('aria-label', this.words.goTo(title));
  }

  showDay(day: string): void {
    if (this.dayEl.textContent !== day) this.dayEl.setText(day);
  }
}

function icon(parent: HTMLElement, name: string, label: string, click: () => void): ButtonComponent {
  return new ButtonComponent(parent).setIcon(name).setTooltip(label).setClass('clickable-icon').onClick(click);
}
