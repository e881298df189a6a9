import { BasesView, Notice, type BasesEntryGroup, type BasesViewRegistration, type HoverPopover, type PaneType, type QueryController, type TFile } from 'obsidian';
import { dayOfDate } from '../../../core/log/day-span';
import { isConflictCopy } from '../../../core/publish/select/conflict-copy';
import type { QuestionState } from '../../../core/question/question';
import { shownQuestions, type QuestionChoice } from '../../../core/question/shown-questions';
import type { WordedQuestion } from '../../../core/question/worded-question';
import { followNotes } from '../../follow-notes';
import { showLine } from '../../log/show-note';
import type { Logbook } from '../../logbook';
import type { NoteQuestions } from './note-questions';
import { QuestionList, type QuestionGroup } from './question-list';

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

  constructor(controller: QueryController, parent: HTMLElement, private readonly logbook: Logbook, private readonly asked: NoteQuestions) {
    super(controller);
    const element = parent.createDiv('research-logbook-question-base');
    this.status = element.createEl('p', { cls: 'research-logbook-hint', attr: { role: 'status' } });
    this.list = this.addChild(new QuestionList(element, logbook.strings.questionBase, {
      open: (question, pane) => void this.open(question, pane),
      preview: ({ note, line }, event, targetEl) => logbook.app.workspace.trigger('hover-link', { event, source: QUESTION_BASE_VIEW, hoverParent: this, targetEl, linktext: note, sourcePath: '', state: { scroll: line } }),
    }));
  }

  override onload(): void {
    followNotes(this.logbook.app, this, () => void this.draw());
  }

  override onunload(): void {
    this.turn += 1;
  }

  override onDataUpdated(): void {
    this.isFilled = true;
    void this.draw();
  }

  /** What is being drawn is given up for what is to be drawn now; what has been read of the notes is kept. */
  private async draw(): Promise<void> {
    if (!this.isFilled) return;
    const turn = (this.turn += 1);
    const isWanted = (): boolean => this.turn === turn;
    const groups = this.data.groupedData;
    const notes = groups.flatMap(({ entries }) => entries.map(({ file }) => file)).filter(isNote);
    if (!this.isDrawn) this.tell(this.logbook.strings.questionBase.reading);
    const read = await this.asked.of(notes, isWanted);
    if (read === undefined) return;
    const choice = this.choice();
    const shown = groups.map((group): QuestionGroup => ({
      ...this.heading(group, groups.length),
      questions: shownQuestions(group.entries.flatMap(({ file }) => read.get(file) ?? []), choice),
    })).filter(({ questions }) => questions.length > 0);
    await this.list.show(shown, dayOfDate(new Date()), isWanted);
    if (!isWanted()) return;
    this.isDrawn = true;
    this.tell(notes.length === 0 ? this.logbook.strings.questionBase.noNotes : this.summary(shown.flatMap(({ questions }) => questions), choice));
  }

  private heading(group: BasesEntryGroup, count: number): Pick<QuestionGroup, 'heading'> {
    const { app, strings: { questionBase: words } } = this.logbook;
    const { key } = group;
    if (key !== undefined && group.hasKey()) return { heading: { name: key.toString(), draw: (element) => key.renderTo(element, app.renderContext) } };
    return count === 1 ? {} : { heading: { name: words.noGroup, draw: (element) => element.setText(words.noGroup) } };
  }

  private summary(questions: readonly WordedQuestion[], { answered, dropped }: QuestionChoice): string {
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

  private async open({ note, line }: WordedQuestion, pane: PaneType | boolean): Promise<void> {
    const { app, strings } = this.logbook;
    const file = app.vault.getFileByPath(note);
    if (file === null) new Notice(strings.questionBase.gone(note));
    else if (pane === false) await showLine(app, file, line);
    else await app.workspace.getLeaf(pane).openFile(file, { active: true, eState: { line } });
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

/** Other files have no lines, and a copy that a sync made asks what its note asks. */
function isNote({ extension, path }: TFile): boolean {
  return extension === 'md' && !isConflictCopy(path);
}

const ANSWERED = 'showAnswered';
const DROPPED = 'showDropped';
const ORDER = 'questionOrder';
