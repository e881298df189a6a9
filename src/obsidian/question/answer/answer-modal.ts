import { prepareFuzzySearch, SuggestModal, type TFile } from 'obsidian';
import type { AnswerPlace } from '../../../core/question/answer-place';
import type { Question } from '../../../core/question/question';
import type { Span } from '../../../core/text/token';
import type { Logbook } from '../../logbook';
import type { ChosenAnswer } from './answer-question';
import type { ProposedAnswers } from './proposed-answers';

/** What is offered as the place of an answer. */
export type AnswerOffer =
  | (ChosenAnswer & { readonly kind: 'passage'; readonly text: string; readonly because: string })
  | (ChosenAnswer & { readonly kind: 'heading' | 'newHeading'; readonly text: string })
  | { readonly kind: 'today'; readonly text: string };

/** Asks where the answer to a question is: in a passage that is proposed, below a heading of any note, or in today's log. */
export class AnswerModal extends SuggestModal<AnswerOffer> {
  private proposed: readonly AnswerOffer[] = [];
  /** The headings of all notes, from the first key on. */
  private searched: readonly AnswerOffer[] | undefined;
  private isClosed = false;

  constructor(
    private readonly logbook: Logbook,
    private readonly question: Question,
    private readonly proposals: ProposedAnswers,
    private readonly choose: (offer: AnswerOffer) => void,
  ) {
    super(logbook.app);
    const { answers: words } = logbook.strings;
    this.limit = 40;
    this.emptyStateText = words.noPlace;
    this.setPlaceholder(words.answerWhere);
    this.modalEl.addClass('research-logbook-answer');
    this.inputEl.setAttr('aria-label', words.answerTo(question.text));
    this.modalEl.prepend(createDiv({ cls: 'research-logbook-answer-question', text: words.answerTo(question.text) }));
    this.setInstructions([{ command: '↑↓', purpose: words.toMove }, { command: '↵', purpose: words.toAnswer }, { command: 'esc', purpose: words.toLeave }]);
  }

  override onOpen(): void {
    void super.onOpen();
    void this.propose();
  }

  override onClose(): void {
    this.isClosed = true;
    super.onClose();
  }

  override getSuggestions(query: string): AnswerOffer[] {
    const { answers: words } = this.logbook.strings;
    const today: AnswerOffer = { kind: 'today', text: words.answerToday };
    if (query.trim() === '') return [...this.proposed, today, ...this.nearby()];
    const search = prepareFuzzySearch(query.trim());
    const scored = [...this.proposed, today, ...this.places()].flatMap((offer) => {
      const found = search(wordsOf(offer));
      return found === null ? [] : [{ offer, score: found.score }];
    });
    return scored.sort((a, b) => b.score - a.score).map(({ offer }) => offer);
  }

  override renderSuggestion(offer: AnswerOffer, element: HTMLElement): void {
    const { answers: words } = this.logbook.strings;
    element.addClass('research-logbook-answer-offer');
    element.createDiv({ text: offer.kind === 'today' ? offer.text : offer.kind === 'newHeading' ? words.newHeading(offer.label) : offer.label });
    if (offer.kind !== 'passage') return;
    element.createEl('small', { text: offer.text });
    element.createEl('small', { cls: 'research-logbook-answer-because', text: offer.because });
  }

  override onChooseSuggestion(offer: AnswerOffer): void {
    this.choose(offer);
  }

  private async propose(): Promise<void> {
    const { app: { vault }, strings: { answers: words } } = this.logbook;
    const found = await this.proposals.for(this.question, () => this.isClosed);
    if (found === undefined || this.isClosed) return;
    const places = [...found.answers.map(({ passage: { note } }) => note), ...found.same.flatMap(({ first, second }) => [first.note, second.note])];
    const texts = new Map(await Promise.all([...new Set(places)].map(async (path) => {
      const file = vault.getFileByPath(path);
      return [path, file === null ? '' : await vault.cachedRead(file).catch(() => '')] as const;
    })));
    if (this.isClosed) return;
    const block = ({ note, span }: { readonly note: string; readonly span: Span }): AnswerPlace => ({ kind: 'block', span, words: (texts.get(note) ?? '').slice(span.start, span.end) });
    this.proposed = found.answers.flatMap(({ passage, because }): readonly AnswerOffer[] => {
      const file = vault.getFileByPath(passage.note);
      if (file === null) return [];
      const label = passage.heading === undefined ? file.basename : `${file.basename} · ${passage.heading}`;
      const links = because.links.map((path) => vault.getFileByPath(path)?.basename ?? path);
      return [{ kind: 'passage', file, label, place: block(passage), text: passage.text.slice(0, MOST_WORDS), because: words.because(because.words.slice(0, 5), links) }];
    });
    const same = found.same.flatMap(({ first, second, because }): readonly AnswerOffer[] => {
      const other = first.note === this.question.note && first.span.start === this.question.span.start ? second : first;
      const file = vault.getFileByPath(other.note);
      return file === null ? [] : [{ kind: 'passage', file, label: file.basename, place: block(other), text: words.mayBeSame(other.text), because: words.because(because.words.slice(0, 5), []) }];
    });
    this.proposed = [...this.proposed, ...same.slice(0, 3)];
    if (this.proposed.length > 0) this.inputEl.dispatchEvent(new Event('input'));
  }

  /** The headings of the note in front and of the notes that the question's note links to. */
  private nearby(): readonly AnswerOffer[] {
    const { app: { workspace, metadataCache, vault } } = this.logbook;
    const linked = Object.keys(metadataCache.resolvedLinks[this.question.note] ?? {});
    const active = workspace.getActiveFile();
    const files = [...new Set([...(active === null ? [] : [active.path]), ...linked])].flatMap((path) => vault.getFileByPath(path) ?? []);
    return files.filter(({ extension }) => extension === 'md').flatMap((file) => this.headingsOf(file));
  }

  private places(): readonly AnswerOffer[] {
    this.searched ??= this.logbook.app.vault.getMarkdownFiles().flatMap((file) => this.headingsOf(file));
    return this.searched;
  }

  private headingsOf(file: TFile): readonly AnswerOffer[] {
    const { answers: words } = this.logbook.strings;
    const headings = this.logbook.app.metadataCache.getFileCache(file)?.headings ?? [];
    const offers = headings.map(({ heading, position }): AnswerOffer => ({ kind: 'heading', file, label: `${file.basename} · ${heading}`, text: heading, place: { kind: 'heading', line: position.start.line, words: heading } }));
    return [...offers, { kind: 'newHeading', file, label: file.basename, text: words.newHeading(file.basename), place: { kind: 'newHeading', words: this.question.text } }];
  }
}

function wordsOf(offer: AnswerOffer): string {
  return offer.kind === 'today' ? offer.text : offer.kind === 'newHeading' ? offer.text : `${offer.label} ${offer.kind === 'passage' ? offer.text : ''}`;
}

const MOST_WORDS = 160;
