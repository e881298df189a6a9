import { ButtonComponent } from 'obsidian';
import type { AppStrings } from '../../core/i18n/app/index';

/** What stands in the place of a grid that there is nothing for yet, with the offer to make it. */
export class NoPlan {
  readonly el: HTMLElement;
  private readonly textEl: HTMLElement;
  private readonly button: ButtonComponent;

  constructor(parent: HTMLElement, words: AppStrings['plan'], make: () => void) {
    this.el = parent.createDiv('research-logbook-plan-none');
    this.textEl = this.el.createEl('p');
    this.button = new ButtonComponent(this.el).setButtonText(words.newPlan).setCta().onClick(make);
    this.el.hide();
  }

  /** Undefined where there is a grid. */
  show(offer: { readonly text: string; readonly button: string } | undefined): void {
    this.el.toggle(offer !== undefined);
    if (offer === undefined) return;
    this.textEl.setText(offer.text);
    this.button.setButtonText(offer.button);
  }

  focus(): void {
    this.button.buttonEl.focus();
  }
}
