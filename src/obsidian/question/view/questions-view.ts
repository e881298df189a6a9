import { debounce, ItemView, Keymap, loadMathJax, Scope, type IconName, type Menu, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { dayOfDate } from '../../../core/log/day-span';
import { DEFAULT_LIST_STATE, parseListState, type QuestionListState } from '../../../core/question/question-list-state';
import type { QuestionRow } from '../../../core/question/question-rows';
import { appLanguage } from '../../language';
import type { Logbook } from '../../logbook';
import type { AskingNotes } from '../asking-notes';
import { openQuestion } from '../open-question';
import type { QuestionActions } from '../question-actions';
import type { QuestionIndex } from '../question-index';
import { AgeBar } from './age-bar';
import { pressKey, questionMenu } from './question-menu';
import { QuestionToolbar } from './question-toolbar';
import { QuestionTree, type TreeActions } from './question-tree';
import { rowPainter } from './row-drawing';
import { QuestionSelection, SUGGESTIONS, type ShownQuestions } from './shown-questions';

export const QUESTIONS_VIEW = 'research-logbook-questions';

/** What the view works with; without `actions` the questions can only be read. */
export interface QuestionsDesk {
  readonly logbook: Logbook;
  readonly notes: AskingNotes;
  readonly index: QuestionIndex;
  readonly actions: QuestionActions | undefined;
}

/** What the notes ask, in groups; a question is a step away from its line. */
export class QuestionsView extends ItemView {
  private state: QuestionListState = DEFAULT_LIST_STATE;
  private today = dayOfDate(new Date());
  private readonly selection: QuestionSelection;
  private readonly toolbar: QuestionToolbar;
  private readonly ages: AgeBar;
  private readonly countEl: HTMLElement;
  private readonly emptyEl: HTMLElement;
  private readonly tree: QuestionTree;
  private menu: Menu | undefined;
  private math: Promise<void> | undefined;
  private isMathLoaded = false;
  private readonly lookSoon = debounce(() => this.look(), 50);

  constructor(leaf: WorkspaceLeaf, private readonly desk: QuestionsDesk) {
    super(leaf);
    const { contentEl, desk: { logbook, notes, index } } = this;
    const { questions: words } = logbook.strings;
    this.selection = new QuestionSelection(this.app, notes, index);
    this.toolbar = new QuestionToolbar(contentEl, this, words, (change) => this.change(change));
    this.ages = new AgeBar(contentEl, this, words, (age) => this.change({ age: this.state.age === age ? 'all' : age }));
    this.countEl = contentEl.createDiv({ cls: 'research-logbook-question-count', attr: { role: 'status' } });
    this.emptyEl = contentEl.createDiv('research-logbook-question-empty');
    const painter = rowPainter({ app: this.app, words, today: () => this.today, grouping: () => this.state.group, hasMath: () => this.hasMath() });
    this.tree = new QuestionTree(contentEl, this, words.list, painter, this.actions());
  }

  override getViewType(): string {
    return QUESTIONS_VIEW;
  }

  override getDisplayText(): string {
    return this.desk.logbook.strings.questions.title;
  }

  override getIcon(): IconName {
    return 'circle-help';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const now = parseListState(state, this.state);
    if (JSON.stringify(now) === JSON.stringify(this.state)) return;
    this.state = now;
    this.draw();
  }

  override onResize(): void {
    super.onResize();
    this.tree.measure();
  }

  /** Draws at once, and fills in the questions when the notes have been read: a start must not wait for that. */
  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('research-logbook-questions');
    const { index } = this.desk;
    this.register(index.onChange(() => this.look()));
    this.registerEvent(this.app.metadataCache.on('resolved', () => {
      if (this.state.group !== 'age' && this.state.group !== 'entry') this.lookSoon();
    }));
    this.register(() => this.lookSoon.cancel());
    this.register(() => this.menu?.hide());
    this.registerEvent(this.app.workspace.on('css-change', () => this.tree.measure()));
    this.registerInterval(window.setInterval(() => this.wake(), MINUTE));
    this.registerDomEvent(this.containerEl.win, 'focus', () => this.wake());
    this.listen();
    this.look();
    void index.begin();
    return Promise.resolve();
  }

  /** Brings the keyboard to the question that it was on; where there is none, to the search. */
  focus(): void {
    if (this.tree.el.hasClass(HIDDEN)) this.toolbar.searchEl.focus();
    else this.tree.focus();
  }

  private listen(): void {
    this.scope = new Scope(this.app.scope);
    // The app may have a command on it, which would come before the view.
    this.scope.register(['Mod'], 'Enter', (event) => (this.tree.press(event) ? false : undefined));
    this.registerDomEvent(this.contentEl, 'keydown', (event) => this.press(event));
  }

  /** A slash searches; Escape takes back what was searched and chosen. */
  private press(event: KeyboardEvent): void {
    const { searchEl } = this.toolbar;
    const isTyping = event.target === searchEl;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !isTyping) searchEl.focus();
    else if (isTyping && (event.key === 'ArrowDown' || event.key === 'Enter')) this.focus();
    else if (event.key === 'Escape' && isTyping && this.state.text !== '') this.change({ text: '' });
    else if (event.key === 'Escape' && isTyping) this.focus();
    else if (event.key === 'Escape' && this.isNarrowed()) this.change({ text: '', age: 'all', note: '', kind: 'all' });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The app loads what draws formulas when somebody first needs it. */
  private hasMath(): boolean {
    this.math ??= loadMathJax().then(() => {
      this.isMathLoaded = true;
      this.tree.measure();
    });
    return this.isMathLoaded;
  }

  private isNarrowed(): boolean {
    const { text, age, note, kind } = this.state;
    return text !== '' || age !== 'all' || note !== '' || kind !== 'all';
  }

  private actions(): TreeActions {
    const { logbook, actions } = this.desk;
    return {
      open: ({ listed: { asked } }, event) => void openQuestion(logbook, asked, Keymap.isModEvent(event)),
      fold: (group, isFolded) => this.fold(group, isFolded),
      menu: (row, at) => this.showMenu(row, at),
      preview: (row, event) => this.preview(row, event),
      key: ({ listed: { asked } }, key) => pressKey(key, asked, actions),
    };
  }

  private fold(group: string, isFolded: boolean): void {
    if (group === SUGGESTIONS) return this.change({ suggestions: !isFolded });
    const others = this.state.folded.filter((key) => key !== group);
    this.change({ folded: isFolded ? [...others, group] : others });
  }

  /** In place of one that is open: some systems send a key and an event for one press. */
  private showMenu({ listed: { asked } }: QuestionRow, at: MouseEvent | { readonly x: number; readonly y: number }): void {
    this.menu?.hide();
    const menu = questionMenu(this.desk.logbook, asked, this.desk.actions);
    this.menu = menu;
    menu.onHide(() => {
      const { activeElement, body } = this.contentEl.doc;
      if (activeElement === body) this.focus();
    });
    if ('clientX' in at) menu.showAtMouseEvent(at);
    else menu.showAtPosition(at);
  }

  private preview({ listed: { asked } }: QuestionRow, event: MouseEvent): void {
    this.app.workspace.trigger('hover-link', { event, source: QUESTIONS_VIEW, hoverParent: this.leaf, targetEl: event.target, linktext: asked.note, sourcePath: '', state: { scroll: asked.line } });
  }

  /** Shows other questions, or the same in another way. */
  change(change: Partial<QuestionListState>): void {
    this.state = { ...this.state, ...change };
    this.draw();
    void this.app.workspace.requestSaveLayout();
  }

  private look(): void {
    this.selection.load();
    this.draw();
  }

  /** The day may have passed meanwhile. */
  private wake(): void {
    const today = dayOfDate(new Date());
    if (today === this.today) return;
    this.today = today;
    this.draw();
  }

  private draw(): void {
    const { desk: { index, logbook: { strings: { questions: words } } }, state } = this;
    const shown = this.selection.show(state, this.today, appLanguage());
    this.toolbar.show(state, this.selection.nameOf(state.note));
    this.ages.show(shown.ages, state.age);
    const said = index.isReady ? words.shown(shown.count) : words.reading;
    if (this.countEl.textContent !== said) this.countEl.setText(said);
    this.drawTree(shown);
    this.drawEmpty(shown);
  }

  /** It can be gone to as long as something may still come. */
  private drawTree({ rows }: ShownQuestions): void {
    const { tree, desk: { index } } = this;
    const hadFocus = tree.el === tree.el.doc.activeElement;
    tree.el.setAttr('aria-busy', String(!index.isReady));
    tree.el.toggleClass(HIDDEN, index.isReady && rows.length === 0);
    tree.show(rows);
    if (hadFocus) this.focus();
  }

  private drawEmpty({ count, isEmpty }: ShownQuestions): void {
    const { desk: { index, logbook: { strings: { questions: words } } }, emptyEl, state } = this;
    emptyEl.empty();
    emptyEl.toggle(index.isReady && count === 0);
    if (!index.isReady || count > 0) return;
    const isPlain = state.state === 'open' && !this.isNarrowed();
    emptyEl.createEl('p', { text: isEmpty ? words.none : isPlain ? words.noneOpen : words.noneFits });
    if (isEmpty || isPlain) return;
    const button = emptyEl.createEl('button', { text: words.showAll, attr: { type: 'button' } });
    button.addEventListener('click', () => {
      this.change({ text: '', age: 'all', note: '', kind: 'all', state: 'open' });
      this.focus();
    });
  }
}

const MINUTE = 60_000;
const HIDDEN = 'is-empty';
