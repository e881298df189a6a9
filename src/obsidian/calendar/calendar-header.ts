import { ButtonComponent } from 'obsidian';
import type { Logbook } from '../logbook';

export interface HeaderActions {
  /** Goes so many months on. */
  readonly turn: (months: number) => void;
  readonly goToToday: () => void;
  /** Asks for a month. */
  readonly ask: () => void;
}

/** The month above the grid, and the ways to another one. */
export class CalendarHeader {
  private readonly title: ButtonComponent;

  constructor(parent: HTMLElement, private readonly strings: Logbook['strings']['calendar'], { turn, goToToday, ask }: HeaderActions) {
    const header = parent.createDiv('research-logbook-calendar-header');
    this.title = new ButtonComponent(header.createEl('h2')).onClick(ask);
    this.title.buttonEl.addClass('research-logbook-calendar-title');
    const buttons = header.createDiv('research-logbook-calendar-buttons');
    arrow(buttons, 'chevron-left', strings.previous, () => turn(-1));
    new ButtonComponent(buttons).setButtonText(strings.today).setTooltip(strings.goToToday).onClick(goToToday);
    arrow(buttons, 'chevron-right', strings.next, () => turn(1));
  }

  show(month: string): void {
    if (this.title.buttonEl.textContent === month) return;
    this.title.setButtonText(month);
    this.title.buttonEl.setAttr('aria-label', this.strings.goTo(month));
  }
}

function arrow(parent: HTMLElement, icon: string, label: string, click: () => void): void {
  new ButtonComponent(parent).setIcon(icon).setTooltip(label).setClass('clickable-icon').onClick(click);
}
