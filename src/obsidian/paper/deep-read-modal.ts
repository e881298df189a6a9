import { Modal, Notice, Setting } from 'obsidian';
import { messageOf } from '../../core/error-message';
import { citekey } from '../../core/paper/citekey';
import type { Line } from '../../core/paper/lookup/fetcher';
import { lookUp, lookupPlan, type PaperQuestion } from '../../core/paper/lookup/look-up';
import type { Paper } from '../../core/paper/lookup/paper';
import { paperInput, type PaperInput } from '../../core/paper/lookup/paper-input';
import { authorNames } from '../../core/paper/note/author-names';
import { venueOf } from '../../core/paper/note/paper-properties';
import { showNote } from '../log/show-note';
import type { Logbook } from '../logbook';
import { makeDeepRead } from './make-deep-read';
import { offeredTemplates } from './paper-templates';

/** Asks for a paper in whatever way, says what would be sent where, and makes its note. What failed stays to be tried again. */
export class DeepReadModal extends Modal {
  private field: HTMLTextAreaElement | undefined;
  private hint: HTMLElement | undefined;
  private results: HTMLElement | undefined;
  private lookUpButton: HTMLButtonElement | undefined;
  private typedButton: HTMLButtonElement | undefined;
  private template = '';
  /** Counts the lookups: an answer that comes after another was begun, or after closing, is nobody's. */
  private turn = 0;

  constructor(private readonly logbook: Logbook, private readonly line: () => Line) {
    super(logbook.app);
    this.modalEl.addClass('research-logbook-deep-read');
  }

  override onOpen(): void {
    const { papers: words } = this.logbook.strings;
    this.setTitle(words.command);
    const field = this.contentEl.createEl('textarea', { cls: 'research-logbook-capture-text', attr: { rows: 3, 'aria-label': words.field, placeholder: words.placeholder } });
    field.addEventListener('input', () => this.recognise());
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void this.go();
    });
    this.field = field;
    this.hint = this.contentEl.createEl('p', { cls: 'research-logbook-hint', attr: { role: 'status' } });
    const offered = offeredTemplates(this.logbook);
    this.template = offered.has(this.logbook.settings.paperTemplate) ? this.logbook.settings.paperTemplate : 'close-reading';
    new Setting(this.contentEl).setName(words.template).addDropdown((dropdown) => {
      dropdown.addOptions(Object.fromEntries(offered)).setValue(this.template).onChange((name) => { this.template = name; });
      dropdown.selectEl.setAttribute('aria-label', words.template);
    });
    this.results = this.contentEl.createDiv({ cls: 'research-logbook-paper-results' });
    const buttons = this.contentEl.createDiv('modal-button-container');
    this.lookUpButton = buttons.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } });
    this.lookUpButton.addEventListener('click', () => void this.go());
    this.typedButton = buttons.createEl('button', { text: words.asTyped, attr: { type: 'button' } });
    this.typedButton.addEventListener('click', () => void this.make(typedPaper(this.input), false));
    this.recognise();
    field.focus();
  }

  override onClose(): void {
    this.turn += 1;
    this.contentEl.empty();
  }

  private get input(): PaperInput {
    return paperInput(this.field?.value ?? '');
  }

  private recognise(): void {
    const { papers: words } = this.logbook.strings;
    const { input } = this;
    this.turn += 1;
    this.results?.empty();
    const asks = isQuestion(input);
    this.hint?.setText(asks ? words.sends(lookupPlan(input)) : input.kind !== 'references' ? '' : input.references.length > 0 ? words.given(input.references.length) : words.unreadable(input.problems[0]?.message ?? ''));
    this.lookUpButton?.setText(asks || input.kind === 'nothing' ? words.lookUp : words.make);
    if (this.lookUpButton !== undefined) this.lookUpButton.disabled = !asks && !(input.kind === 'references' && input.references.length > 0);
    this.typedButton?.toggle(asks);
  }

  private async go(): Promise<void> {
    const { input } = this;
    const { papers: words } = this.logbook.strings;
    if (input.kind === 'references') {
      this.offer(input.references.map((reference) => ({ reference, source: input.format })), true);
      return;
    }
    if (!isQuestion(input) || this.lookUpButton?.disabled === true) return;
    const turn = ++this.turn;
    this.results?.empty();
    this.results?.createEl('p', { text: words.asking, attr: { role: 'status' } });
    if (this.lookUpButton !== undefined) this.lookUpButton.disabled = true;
    const { papers, problems } = await lookUp(this.line(), input);
    if (turn !== this.turn) return;
    if (this.lookUpButton !== undefined) this.lookUpButton.disabled = false;
    this.results?.empty();
    if (papers.length === 0 || input.kind === 'title') {
      for (const problem of problems) this.results?.createEl('p', { cls: 'research-logbook-warning', text: words.problem(problem), attr: { role: 'alert' } });
    } else {
      for (const problem of problems) new Notice(words.problem(problem));
    }
    this.offer(papers, false, input.kind === 'title');
  }

  private offer(papers: readonly Paper[], hasOwnKey: boolean, always = false): void {
    const { papers: words } = this.logbook.strings;
    const [only] = papers;
    if (only === undefined || this.results === undefined) return;
    if (papers.length === 1 && !always) {
      void this.make(only, hasOwnKey);
      return;
    }
    this.results.empty();
    this.results.createEl('p', { text: words.choose });
    for (const paper of papers.slice(0, MOST)) {
      const { title, author = [], issued } = paper.reference;
      const button = this.results.createEl('button', { cls: 'research-logbook-paper-result', attr: { type: 'button' } });
      button.createSpan({ text: title });
      button.createSpan({ cls: 'research-logbook-hint', text: words.item(authorNames(author).slice(0, 3).join(', '), String(issued?.year ?? ''), venueOf(paper.reference)) });
      button.addEventListener('click', () => void this.make(paper, hasOwnKey));
    }
    this.results.querySelector('button')?.focus();
  }

  private async make(paper: Paper | undefined, hasOwnKey: boolean): Promise<void> {
    const { app, strings: { papers: words } } = this.logbook;
    if (paper === undefined) return;
    try {
      const { file, isNew } = await makeDeepRead(this.logbook, { paper, template: this.template, hasOwnKey }, new Date());
      this.close();
      await showNote(app, file, isNew);
      new Notice(isNew ? words.made(file.basename) : words.isThere(file.basename));
    } catch (error) {
      new Notice(messageOf(error));
    }
  }
}

/** A note of what was given, for whoever is offline. */
export function typedPaper(input: PaperInput): Paper | undefined {
  const source = 'typed';
  switch (input.kind) {
    case 'nothing':
      return undefined;
    case 'references': {
      const [reference] = input.references;
      return reference && { reference, source };
    }
    case 'title':
      return { source, reference: { id: citekey(input), type: 'document', title: input.title } };
    case 'doi':
      return { source, reference: { id: '', type: 'document', title: input.doi, DOI: input.doi } };
    case 'arxiv':
      return { source, reference: { id: '', type: 'article', title: `arXiv ${input.arxiv}`, arxiv: input.arxiv } };
  }
}

export function isQuestion(input: PaperInput): input is PaperQuestion {
  return input.kind === 'doi' || input.kind === 'arxiv' || input.kind === 'title';
}

const MOST = 50;
