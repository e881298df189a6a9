import type { Component } from 'obsidian';
import { AGE_RANGES, type AgeRange } from '../../../core/question/age-range';
import type { AppStrings } from '../../../core/i18n/app/index';

/** How many questions are how old; a press on an age shows those alone. */
export class AgeBar {
  private readonly buttons: ReadonlyMap<AgeRange, { readonly el: HTMLElement; readonly count: HTMLElement }>;

  constructor(parent: HTMLElement, owner: Component, words: AppStrings['questions'], choose: (age: AgeRange) => void) {
    const bar = parent.createDiv({ cls: 'research-logbook-ages', attr: { role: 'group', 'aria-label': words.ages } });
    this.buttons = new Map(AGE_RANGES.map((age) => {
      const el = bar.createEl('button', { cls: `research-logbook-age mod-${age}`, attr: { type: 'button', title: words.age[age] } });
      el.createSpan({ cls: 'research-logbook-age-name', text: words.ageShort[age] });
      const count = el.createSpan('research-logbook-age-count');
      owner.registerDomEvent(el, 'click', () => choose(age));
      return [age, { el, count }];
    }));
  }

  show(counts: ReadonlyMap<AgeRange, number>, chosen: AgeRange | 'all'): void {
    const all = Math.max(1, ...counts.values());
    for (const [age, { el, count }] of this.buttons) {
      const number = counts.get(age) ?? 0;
      count.setText(String(number));
      el.setAttr('aria-pressed', String(age === chosen));
      el.setCssProps({ '--share': `${(100 * number) / all}%` });
      el.toggle(age !== 'unknown' || number > 0 || chosen === age);
    }
  }
}
