import { noteName } from '../../core/note/note-name';
import type { AppStrings } from '../../core/i18n/app/index';
import type { Proposal } from './proposals';

/** What a row tells the list that it is in. */
export interface RowEvents {
  readonly decide: (decision: Proposal['decision']) => void;
  /** It has got the focus. */
  readonly enter: () => void;
}

/** One proposed link: its sentence with the words marked, the concept, and what can be said of it. */
export class ProposalRow {
  private readonly row: HTMLElement;
  private readonly buttons = new Map<Proposal['decision'], HTMLButtonElement>();
  private readonly select: HTMLSelectElement | undefined;

  constructor(
    list: HTMLElement,
    private readonly proposal: Proposal,
    words: AppStrings['concepts'],
    events: RowEvents,
  ) {
    const { mention, before, after } = proposal;
    this.row = list.createDiv({ cls: 'research-logbook-proposal', attr: { role: 'listitem' } });
    const sentence = this.row.createDiv('research-logbook-proposal-sentence');
    sentence.appendText(before);
    sentence.createEl('mark', { text: mention.text });
    sentence.appendText(after);
    const line = this.row.createDiv('research-logbook-proposal-line');
    this.select = mention.concepts.length > 1 ? this.choice(line, words) : undefined;
    if (this.select === undefined) line.createSpan({ cls: 'research-logbook-proposal-concept', text: `→ ${noteName(mention.concepts[0] ?? '')}` });
    for (const [decision, text] of [['accepted', words.accept], ['skipped', words.skip], ['never', words.never]] as const) {
      const button = line.createEl('button', { text, attr: { type: 'button' } });
      button.addEventListener('click', () => events.decide(proposal.decision === decision ? 'open' : decision));
      this.buttons.set(decision, button);
    }
    this.row.addEventListener('focusin', () => events.enter());
  }

  private choice(line: HTMLElement, words: AppStrings['concepts']): HTMLSelectElement {
    const select = line.createEl('select', { cls: 'dropdown', attr: { 'aria-label': words.concept } });
    select.createEl('option', { text: words.choose, attr: { value: '' } });
    for (const path of this.proposal.mention.concepts) select.createEl('option', { text: path.replace(/\.md$/i, ''), attr: { value: path } });
    select.addEventListener('change', () => {
      this.proposal.concept = select.value === '' ? undefined : select.value;
    });
    return select;
  }

  focus(): void {
    this.row.focus();
  }

  /** Asks which of several concepts is meant. */
  choose(): void {
    this.select?.focus();
  }

  /** Tab reaches only the row that the arrows have led to. */
  setCurrent(isCurrent: boolean): void {
    this.row.toggleClass('is-current', isCurrent);
    for (const element of [this.row, ...this.buttons.values(), ...(this.select === undefined ? [] : [this.select])]) element.setAttribute('tabindex', isCurrent ? '0' : '-1');
  }

  mark(): void {
    const { decision } = this.proposal;
    this.row.dataset['decision'] = decision;
    for (const [kind, button] of this.buttons) {
      button.setAttribute('aria-pressed', String(kind === decision));
      button.toggleClass('is-active', kind === decision);
    }
  }
}
