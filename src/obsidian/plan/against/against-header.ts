import { ButtonComponent } from 'obsidian';
import type { AppStrings } from '../../../core/i18n/app/index';
import { SCOPES, type Period, type Scope } from '../../../core/plan/period';

export interface PeriodActions {
  readonly choose: (scope: Scope) => void;
  /** Goes so many periods on. */
  readonly turn: (count: number) => void;
  readonly goToNow: () => void;
  readonly chooseTerm: (start: string, end: string) => void;
}

/** What is shown above the plans: which period it is, and the ways to another one. */
export class AgainstHeader {
  private readonly title: HTMLElement;
  private readonly scopes = new Map<Scope, HTMLButtonElement>();
  private readonly back: ButtonComponent;
  private readonly now: ButtonComponent;
  private readonly forth: ButtonComponent;
  private readonly term: HTMLElement;
  private readonly from: HTMLInputElement;
  private readonly to: HTMLInputElement;

  constructor(parent: HTMLElement, private readonly words: AppStrings['planWeek'], { choose, turn, goToNow, chooseTerm }: PeriodActions) {
    const header = parent.createDiv('research-logbook-against-header');
    this.title = header.createEl('h2', { attr: { 'aria-live': 'polite', tabindex: -1 } });
    const scopes = header.createDiv({ cls: 'research-logbook-against-scopes', attr: { role: 'group', 'aria-label': words.scope } });
    for (const scope of SCOPES) {
      const button = scopes.createEl('button', { text: words.scopes[scope], attr: { type: 'button' } });
      button.addEventListener('click', () => choose(scope));
      this.scopes.set(scope, button);
    }
    const turns = header.createDiv('research-logbook-against-turns');
    this.back = new ButtonComponent(turns).setIcon('chevron-left').setClass('clickable-icon').onClick(() => turn(-1));
    this.now = new ButtonComponent(turns).onClick(goToNow);
    this.forth = new ButtonComponent(turns).setIcon('chevron-right').setClass('clickable-icon').onClick(() => turn(1));
    this.term = header.createDiv('research-logbook-against-term');
    const field = (label: string): HTMLInputElement => {
      const own = this.term.createEl('label', { text: `${label} ` });
      const input = own.createEl('input', { type: 'date', attr: { required: '' } });
      input.addEventListener('change', () => chooseTerm(this.from.value, this.to.value));
      return input;
    };
    this.from = field(words.from);
    this.to = field(words.to);
  }

  show({ scope, days }: Period, title: string): void {
    const { words } = this;
    if (this.title.textContent !== title) this.title.setText(title);
    for (const [each, button] of this.scopes) {
      button.setAttribute('aria-pressed', String(each === scope));
      button.toggleClass('is-active', each === scope);
    }
    this.back.setTooltip(words.previous[scope]);
    this.forth.setTooltip(words.next[scope]);
    this.now.setButtonText(words.now[scope]);
    this.term.toggle(scope === 'term');
    // What is being typed is not taken away.
    if (this.from.doc.activeElement !== this.from) this.from.value = days.start;
    if (this.to.doc.activeElement !== this.to) this.to.value = days.end;
  }

  focus(): void {
    this.title.focus();
  }
}
