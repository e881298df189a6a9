import { Modal, Platform, type TFile } from 'obsidian';
import type { Logbook } from '../logbook';
import { ProposalRow } from './proposal-row';
import type { Proposal } from './proposals';

/** Shows each proposed link in its sentence, to be accepted or skipped by key or by button. */
export class ReviewModal extends Modal {
  private rows: readonly ProposalRow[] = [];
  private current = 0;
  private status: HTMLElement | undefined;
  private button: HTMLButtonElement | undefined;

  constructor(
    private readonly logbook: Logbook,
    private readonly file: TFile,
    private readonly proposals: readonly Proposal[],
    private readonly apply: () => Promise<void>,
  ) {
    super(logbook.app);
    this.modalEl.addClass('research-logbook-concepts');
  }

  override onOpen(): void {
    const { concepts } = this.logbook.strings;
    this.setTitle(concepts.title(this.file.basename));
    if (!Platform.isMobile) this.contentEl.createEl('p', { cls: 'research-logbook-hint', text: concepts.hint });
    const list = this.contentEl.createDiv({ cls: 'research-logbook-proposals', attr: { role: 'list', 'aria-label': concepts.list } });
    this.rows = this.proposals.map((proposal, index) => new ProposalRow(list, proposal, concepts, {
      decide: (decision) => this.decide(index, decision),
      enter: () => this.select(index),
    }));
    list.addEventListener('keydown', (event) => this.press(event));
    this.status = this.contentEl.createEl('p', { cls: 'research-logbook-hint', attr: { role: 'status' } });
    const buttons = this.contentEl.createDiv('modal-button-container');
    buttons.createEl('button', { text: concepts.acceptAll, attr: { type: 'button' } }).addEventListener('click', () => this.acceptAll());
    this.button = buttons.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } });
    this.button.addEventListener('click', () => {
      this.close();
      void this.apply();
    });
    this.mark();
    this.rows[0]?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.rows = [];
  }

  private press(event: KeyboardEvent): void {
    if (event.target instanceof HTMLSelectElement || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnButton = event.target instanceof HTMLButtonElement;
    const act = {
      ArrowDown: () => this.go(this.current + 1),
      ArrowUp: () => this.go(this.current - 1),
      Home: () => this.go(0),
      End: () => this.go(this.rows.length - 1),
      y: () => this.decide(this.current, 'accepted'),
      n: () => this.decide(this.current, 'skipped'),
      ...(isOnButton ? {} : { Enter: () => this.decide(this.current, 'accepted') }),
    };
    const found = new Map(Object.entries(act)).get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
    if (found === undefined) return;
    event.preventDefault();
    found();
  }

  private go(index: number): void {
    this.select(Math.max(0, Math.min(index, this.rows.length - 1)));
    this.rows[this.current]?.focus();
  }

  private select(index: number): void {
    this.current = index;
    this.rows.forEach((row, at) => row.setCurrent(at === index));
  }

  /** A decision leads on to the next that is open; when there is none, to the button that writes. */
  private decide(index: number, decision: Proposal['decision']): void {
    const proposal = this.proposals[index];
    if (proposal === undefined) return;
    this.select(index);
    if (decision === 'accepted' && proposal.concept === undefined) {
      this.rows[index]?.choose();
      return;
    }
    for (const one of decision === 'never' ? this.proposals.filter(({ mention }) => mention.concepts.join() === proposal.mention.concepts.join()) : [proposal]) one.decision = decision;
    this.mark();
    const next = [...this.proposals.keys()].map((at) => (index + 1 + at) % this.proposals.length).find((at) => this.proposals[at]?.decision === 'open');
    if (next === undefined) this.button?.focus();
    else this.go(next);
  }

  private acceptAll(): void {
    for (const proposal of this.proposals) if (proposal.decision === 'open' && proposal.concept !== undefined) proposal.decision = 'accepted';
    this.mark();
    const left = this.proposals.findIndex(({ decision }) => decision === 'open');
    if (left < 0) this.button?.focus();
    else this.go(left);
  }

  private mark(): void {
    const { concepts } = this.logbook.strings;
    const count = (decision: Proposal['decision']): number => this.proposals.filter((proposal) => proposal.decision === decision).length;
    this.rows.forEach((row) => row.mark());
    this.status?.setText(concepts.status(count('accepted'), count('open')));
    this.button?.setText(concepts.apply(count('accepted')));
    this.button?.toggleAttribute('disabled', count('accepted') + count('never') === 0);
    this.select(this.current);
  }
}
