import { Modal, Notice, Platform, Setting } from 'obsidian';
import { messageOf } from '../../core/error-message';
import type { Line } from '../../core/paper/lookup/fetcher';
import { isQuestion, lookUp, lookupPlan } from '../../core/paper/lookup/look-up';
import type { Paper } from '../../core/paper/lookup/paper';
import { paperInput, type PaperInput } from '../../core/paper/lookup/paper-input';
import { searchZotero, ZOTERO_HOST } from '../../core/paper/lookup/search-zotero';
import { typedPaper } from '../../core/paper/lookup/typed-paper';
import { authorNames } from '../../core/paper/note/author-names';
import { venueOf } from '../../core/paper/note/paper-properties';
import { showNote } from '../log/show-note';
import type { Logbook } from '../logbook';
import type { LibraryReader } from './library-file';
import { drawLibrary, shortList } from './library-list';
import { makeDeepRead } from './make-deep-read';
import { drawPapers } from './paper-choice';
import { offeredTemplates } from './paper-templates';

/** Where papers are found. */
export interface PaperSources {
  readonly line: () => Line;
  readonly library: LibraryReader;
}

/** Asks for a paper in whatever way, says what would be sent where, and makes its note. What failed stays to be tried again. */
export class DeepReadModal extends Modal {
  private readonly field: HTMLTextAreaElement;
  private readonly hint: HTMLElement;
  private readonly results: HTMLElement;
  private readonly lookUpButton: HTMLButtonElement;
  private readonly zoteroButton: HTMLButtonElement;
  private readonly typedButton: HTMLButtonElement;
  private template: string;
  /** Counts what was asked: an answer that comes after something else was asked, or after closing, is nobody's. */
  private turn = 0;
  /** A second press while a note is being made would make another. */
  private isMaking = false;

  constructor(private readonly logbook: Logbook, private readonly sources: PaperSources) {
    super(logbook.app);
    const { strings: { papers: words }, settings } = logbook;
    this.modalEl.addClass('research-logbook-deep-read');
    this.setTitle(words.command);
    this.field = this.contentEl.createEl('textarea', { cls: 'research-logbook-capture-text', attr: { rows: 3, 'aria-label': words.field, placeholder: words.placeholder } });
    this.hint = this.contentEl.createEl('p', { cls: 'research-logbook-hint', attr: { role: 'status' } });
    const offered = offeredTemplates(logbook);
    this.template = offered.has(settings.paperTemplate) ? settings.paperTemplate : 'close-reading';
    new Setting(this.contentEl).setName(words.template).addDropdown((dropdown) => {
      dropdown.addOptions(Object.fromEntries(offered)).setValue(this.template).onChange((name) => { this.template = name; });
      dropdown.selectEl.setAttribute('aria-label', words.template);
    });
    this.results = this.contentEl.createDiv({ cls: 'research-logbook-paper-results' });
    const buttons = this.contentEl.createDiv('modal-button-container');
    this.lookUpButton = buttons.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } });
    this.zoteroButton = buttons.createEl('button', { text: words.searchZotero, attr: { type: 'button' } });
    this.typedButton = buttons.createEl('button', { text: words.asTyped, attr: { type: 'button' } });
  }

  override onOpen(): void {
    this.field.addEventListener('input', () => this.recognise());
    this.field.addEventListener('keydown', (event) => this.press(event));
    this.lookUpButton.addEventListener('click', () => void this.go());
    this.zoteroButton.addEventListener('click', () => void this.askZotero());
    this.typedButton.addEventListener('click', () => void this.make(typedPaper(this.input), false));
    this.recognise();
    this.field.focus();
  }

  override onClose(): void {
    this.turn += 1;
    this.contentEl.empty();
  }

  private get input(): PaperInput {
    return paperInput(this.field.value);
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const first = this.results.querySelector<HTMLElement>('.research-logbook-paper-result[tabindex="0"]');
    if (event.key === 'ArrowDown' && first !== null && !this.field.value.slice(this.field.selectionEnd).includes('\n')) {
      event.preventDefault();
      first.focus();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void this.go();
    }
  }

  private recognise(): void {
    const { papers: words } = this.logbook.strings;
    const { input } = this;
    const asks = isQuestion(input);
    const couldBeNamed = input.kind === 'title' || input.kind === 'nothing';
    const couldAskZotero = couldBeNamed && Platform.isDesktopApp;
    this.turn += 1;
    this.results.empty();
    this.zoteroButton.toggle(couldAskZotero);
    this.typedButton.toggle(asks);
    this.lookUpButton.setText(asks || input.kind === 'nothing' ? words.lookUp : words.make);
    this.lookUpButton.disabled = !asks && !(input.kind === 'references' && input.references.length > 0);
    this.hint.setText([this.consequence(input), ...(couldAskZotero ? [words.zoteroSends(ZOTERO_HOST)] : [])].join(' ').trim());
    if (couldBeNamed) void this.searchLibrary(input.kind === 'title' ? input.title : '');
  }

  /** What the first button would do, and what it would send where. */
  private consequence(input: PaperInput): string {
    const { papers: words } = this.logbook.strings;
    if (isQuestion(input)) return words.sends(lookupPlan(input));
    if (input.kind !== 'references') return '';
    const [problem] = input.problems;
    if (input.references.length > 0 || problem === undefined) return words.given(input.references.length);
    return words.unreadable(this.logbook.strings.referenceProblem(problem));
  }

  private async searchLibrary(query: string): Promise<void> {
    const { logbook, turn } = this;
    const { settings: { bibliography }, strings: { papers: words } } = logbook;
    if (bibliography === '') return;
    this.results.createEl('p', { cls: 'research-logbook-hint', text: words.readingLibrary(bibliography) });
    const library = await this.sources.library().catch((error: unknown) => messageOf(error));
    if (turn !== this.turn) return;
    this.results.empty();
    if (typeof library === 'string') this.warn(library);
    else if (library !== undefined) drawLibrary(this.results, logbook, library, query, (entry) => void this.make({ reference: entry.read(), source: 'library' }, true), () => this.field.focus());
  }

  private async go(): Promise<void> {
    const { input } = this;
    if (input.kind === 'references') {
      this.offer(input.references.map((reference) => ({ reference, source: input.format })), true, input.references.length > 1);
      return;
    }
    if (!isQuestion(input) || this.lookUpButton.disabled) return;
    const answer = await this.waitFor(lookUp(this.sources.line(), input));
    if (answer === undefined) return;
    const { papers, problems } = answer;
    const isLast = papers.length === 0 || input.kind === 'title';
    for (const problem of problems) {
      if (isLast) this.warn(this.logbook.strings.papers.problem(problem));
      else new Notice(this.logbook.strings.papers.problem(problem));
    }
    this.offer(papers, false, input.kind === 'title');
  }

  private async askZotero(): Promise<void> {
    const { papers: words } = this.logbook.strings;
    const answer = await this.waitFor(searchZotero(this.sources.line(), this.field.value));
    if (answer === undefined) return;
    if ('problem' in answer) this.warn(words.zoteroProblem(answer.problem));
    else if (answer.found.length === 0) this.warn(words.zoteroNone);
    else this.offer(answer.found, false, true);
  }

  /** The answer, unless meanwhile something else was asked. */
  private async waitFor<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
    const turn = ++this.turn;
    this.results.empty();
    this.results.createEl('p', { text: this.logbook.strings.papers.asking, attr: { role: 'status' } });
    this.lookUpButton.disabled = true;
    const answer = await asked;
    if (turn !== this.turn) return undefined;
    this.lookUpButton.disabled = !isQuestion(this.input);
    this.results.empty();
    return answer;
  }

  private warn(text: string): void {
    this.results.createEl('p', { cls: 'research-logbook-warning', text, attr: { role: 'alert' } });
  }

  private offer(papers: readonly Paper[], hasOwnKey: boolean, isChoice: boolean): void {
    const { papers: words } = this.logbook.strings;
    const [only] = papers;
    if (only === undefined) return;
    if (!isChoice) {
      void this.make(only, hasOwnKey);
      return;
    }
    this.results.empty();
    drawPapers(this.results, words.choose, papers.slice(0, MOST).map((paper) => ({
      title: paper.reference.title,
      about: words.item(shortList(authorNames(paper.reference.author ?? [])), String(paper.reference.issued?.year ?? ''), venueOf(paper.reference)),
      choose: () => void this.make(paper, hasOwnKey),
    })), () => this.field.focus());
    this.results.querySelector('button')?.focus();
  }

  private async make(paper: Paper | undefined, hasOwnKey: boolean): Promise<void> {
    const { app, strings: { papers: words } } = this.logbook;
    if (paper === undefined || this.isMaking) return;
    this.isMaking = true;
    try {
      const { file, isNew } = await makeDeepRead(this.logbook, { paper, template: this.template, hasOwnKey }, new Date());
      this.close();
      await showNote(app, file, isNew);
      new Notice(isNew ? words.made(file.basename) : words.isThere(file.basename));
    } catch (error) {
      new Notice(messageOf(error));
    } finally {
      this.isMaking = false;
    }
  }
}

const MOST = 50;
