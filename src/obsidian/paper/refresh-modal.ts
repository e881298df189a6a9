import { Modal } from 'obsidian';
import type { RefreshField, RefreshPlan } from '../../core/paper/refresh/refresh-plan';
import type { Logbook } from '../logbook';

/** Shows what a refresh would change, and what stays and why; runs it when the user agrees. */
export class RefreshModal extends Modal {
  constructor(private readonly logbook: Logbook, private readonly plan: RefreshPlan, private readonly run: () => void) {
    super(logbook.app);
    this.setTitle(logbook.strings.papers.refresh);
    this.modalEl.addClass('research-logbook-refresh');
  }

  override onOpen(): void {
    const { papers: words } = this.logbook.strings;
    const changed = this.plan.fields.filter(({ outcome }) => outcome === 'changed');
    this.draw(words.changes, changed);
    this.draw(words.kept, this.plan.fields.filter(({ outcome }) => outcome !== 'changed'));
    const buttons = this.contentEl.createDiv('modal-button-container');
    if (changed.length > 0) {
      buttons.createEl('button', { text: words.apply, cls: 'mod-cta', attr: { type: 'button' } }).addEventListener('click', () => {
        this.close();
        this.run();
      });
    }
    buttons.createEl('button', { text: words.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private draw(title: string, fields: readonly RefreshField[]): void {
    const { papers: words } = this.logbook.strings;
    if (fields.length === 0) return;
    this.contentEl.createEl('h2', { text: title });
    const list = this.contentEl.createEl('ul');
    for (const { key, before, after, outcome } of fields) {
      const item = list.createEl('li');
      item.createEl('code', { text: key });
      if (outcome === 'changed') {
        item.createDiv({ text: words.arrow(shown(before), shown(after)) });
      } else {
        item.createDiv({ text: shown(before) || words.empty });
        item.createDiv({ cls: 'research-logbook-paper-about', text: words.found(words.outcome[outcome], shown(after)) });
      }
    }
  }
}

function shown(value: unknown): string {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value ?? ''];
  const text = items.map((item) => (typeof item === 'string' ? item.trim() : JSON.stringify(item))).join(', ');
  return text.length > LONGEST ? `${Array.from(text).slice(0, LONGEST).join('')}…` : text;
}

const LONGEST = 120;
