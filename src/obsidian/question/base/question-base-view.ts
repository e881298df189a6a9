import { BasesView, NullValue, type BasesEntry, type BasesEntryGroup, type BasesPropertyId, type BasesViewRegistration, type HoverPopover, type QueryController, type TFile } from 'obsidian';
import { dayOfDate } from '../../../core/log/day-span';
import type { Question, QuestionState } from '../../../core/question/question';
import { chosenQuestions, type QuestionChoice } from '../../../core/question/chosen-questions';
import type { Logbook } from '../../logbook';
import { openQuestion } from '../open-question';
import type { QuestionIndex } from '../question-index';
import { QUESTIONS_VIEW } from '../view/questions-view';
import { pauses } from './pauses';
import { QuestionList, type QuestionGroup } from './question-list';
import type { ListedQuestion } from './question-row';

export const QUESTION_BASE_VIEW = 'research-logbook-questions';

/** The questions of the notes that a base selects, in the groups that the base makes of the notes. */
export class QuestionBaseView extends BasesView {
  override readonly type = QUESTION_BASE_VIEW;
  hoverPopover: HoverPopover | null = null;
  private readonly list: QuestionList;
  private readonly status: HTMLElement;
  private turn = 0;
  private isFilled = false;
  private isDrawn = false;

  constructor(controller: QueryController, parent: HTMLElement, private readonly logbook: Logbook, private readonly index: QuestionIndex) {
    super(controller);
    const element = parent.createDiv('research-logbook-question-base');
    this.status = element.createEl('p', { cls: 'research-logbook-hint', attr: { role: 'status' } });
    this.list = this.addChild(new QuestionList(element, logbook.strings.questions, {
      open: (question, pane) => void openQuestion(logbook, question, pane),
      preview: ({ note, line }, event, targetEl) => logbook.app.workspace.trigger('hover-link', { event, source: QUESTIONS_VIEW, hoverParent: this, targetEl, linktext: note, sourcePath: '', state: { scroll: line } }),
    }));
  }

  override onload(): void {
    this.register(this.index.onChange(() => void this.draw()));
  }

  override onunload(): void {
    this.turn += 1;
  }

  override onDataUpdated(): void {
    this.isFilled = true;
    void this.draw();
  }

  /** What is being drawn is given up for what is to be drawn now. */
  private async draw(): Promise<void> {
    if (!this.isFilled) return;
    const turn = (this.turn += 1);
    const isWanted = (): boolean => this.turn === turn;
    const groups = this.data.groupedData;
    const notes = groups.flatMap(({ entries }) => entries.map(({ file }) => file)).filter(isNote);
    if (!this.isDrawn) this.tell(this.logbook.strings.questionBase.reading);
    const asked = await this.asked(notes, isWanted);
    if (asked === undefined) return;
    const choice = this.choice();
    const shown = groups.map((group): QuestionGroup => {
      const questions = chosenQuestions(group.entries.flatMap(({ file }) => asked.get(file) ?? []), choice);
      const properties = this.properties(group.entries);
      return { ...this.heading(group, groups.length), questions: questions.map((question) => ({ question, properties: properties(question.note) })) };
    }).filter(({ questions }) => questions.length > 0);
    await this.list.show(shown, dayOfDate(new Date()), isWanted);
    if (!isWanted()) return;
    this.isDrawn = true;
    this.tell(notes.length === 0 ? this.logbook.strings.questionBase.noNotes : this.summary(shown.flatMap(({ questions }) => questions.map(({ question }) => question)), choice));
  }

  /** What each note asks now; undefined when nobody wants to know any more. */
  private async asked(notes: readonly TFile[], isWanted: () => boolean): Promise<ReadonlyMap<TFile, readonly Question[]> | undefined> {
    await this.index.begin();
    const pause = pauses();
    const asked = new Map<TFile, readonly Question[]>();
    for (const file of notes) {
      if (!isWanted()) return undefined;
      asked.set(file, this.index.dated(await this.index.of(file)).questions);
      await pause();
    }
    return isWanted() ? asked : undefined;
  }

  private heading(group: BasesEntryGroup, count: number): Pick<QuestionGroup, 'heading'> {
    const { app, strings: { questionBase: words } } = this.logbook;
    const { key } = group;
    if (key !== undefined && group.hasKey()) return { heading: { name: key.toString(), draw: (element) => key.renderTo(element, app.renderContext) } };
    return count === 1 ? {} : { heading: { name: '', draw: (element) => element.setText(words.noGroup) } };
  }

  /** What the user has the base show of each note beside its name, which is there always, as far as the note says it. */
  private properties(entries: readonly BasesEntry[]): (note: string) => ListedQuestion['properties'] {
    const { data, config, logbook: { app } } = this;
    const wanted = data.properties.filter((id) => !NAMES.has(id)).map((id) => ({ id, label: config.getDisplayName(id) }));
    const of = new Map(entries.map((entry) => [entry.file.path, entry]));
    return (note) => wanted.flatMap(({ id, label }) => {
      const value = of.get(note)?.getValue(id);
      if (value === undefined || value === null || value instanceof NullValue || value.toString() === '') return [];
      return [{ label, value: { name: value.toString(), draw: (element) => value.renderTo(element, app.renderContext) } }];
    });
  }

  private summary(questions: readonly Question[], { answered, dropped }: QuestionChoice): string {
    const { strings: { questionBase: words } } = this.logbook;
    const count = (state: QuestionState): number => questions.filter((question) => question.state === state).length;
    if (questions.length === 0) return answered && dropped ? words.none : words.noneOpen;
    return words.counts([words.open(count('open')), ...(answered ? [words.answered(count('answered'))] : []), ...(dropped ? [words.dropped(count('dropped'))] : [])]);
  }

  /** It is said aloud when it changes. */
  private tell(text: string): void {
    if (this.status.textContent !== text) this.status.setText(text);
  }

  private choice(): QuestionChoice {
    const { config } = this;
    return { answered: config.get(ANSWERED) === true, dropped: config.get(DROPPED) === true, order: config.get(ORDER) === 'given' ? 'given' : 'age' };
  }
}

/** What its user chooses in the view's menu; the keys stand in the base beside the app's own, such as `order` and `sort`. */
export function questionBaseOptions({ strings: { questionBase: words } }: Logbook): NonNullable<BasesViewRegistration['options']> {
  return () => [
    { type: 'toggle', key: ANSWERED, displayName: words.showAnswered, default: false },
    { type: 'toggle', key: DROPPED, displayName: words.showDropped, default: false },
    { type: 'dropdown', key: ORDER, displayName: words.order, default: 'age', options: words.orders },
  ];
}

/** Other files have no lines. */
function isNote({ extension }: TFile): boolean {
  return extension === 'md';
}

/** Each question says the name of its note. */
const NAMES: ReadonlySet<BasesPropertyId> = new Set(['file.name', 'file.basename', 'file.file']);
const ANSWERED = 'showAnswered';
const DROPPED = 'showDropped';
const ORDER = 'questionOrder';
