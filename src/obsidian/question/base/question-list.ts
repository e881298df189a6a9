import { Component, Keymap, type PaneType } from 'obsidian';
import type { AppStrings } from '../../../core/i18n/app/index';
import type { Question } from '../../../core/question/question';
import { pauses } from './pauses';
import { freeKey, PlacedGroups, type RowGroup } from './placed-groups';
import { drawQuestion, lookOf, type DrawnQuestion, type DrawnValue, type ListedQuestion } from './question-row';

/** Some questions below a heading, or below none. */
export interface QuestionGroup {
  readonly heading?: DrawnValue;
  readonly questions: readonly ListedQuestion[];
}

export interface ListActions {
  readonly open: (question: Question, pane: PaneType | boolean) => void;
  readonly preview: (question: Question, event: MouseEvent, element: HTMLElement) => void;
}

interface Row extends DrawnQuestion {
  readonly key: string;
  /** The one of the last reading: its line may be another, and nothing of that is to be seen. */
  question: Question;
}

/** Questions in groups, one link each; the Tab key reaches one of them alone, and the arrow keys the others. */
export class QuestionList extends Component {
  private readonly el: HTMLElement;
  private readonly groups: PlacedGroups;
  private rows: readonly Row[] = [];
  private readonly byLink = new WeakMap<Element, Row>();
  private known: ReadonlyMap<string, Row> = new Map();
  private current: Row | undefined;
  private hovered: Row | undefined;

  constructor(parent: HTMLElement, private readonly words: AppStrings['questions'], private readonly actions: ListActions) {
    super();
    this.el = parent.createDiv('research-logbook-base-groups');
    this.groups = new PlacedGroups(this.el);
  }

  override onload(): void {
    this.registerDomEvent(this.el, 'keydown', (event) => this.press(event));
    this.registerDomEvent(this.el, 'focusin', (event) => this.select(this.rowAt(event) ?? this.current));
    this.registerDomEvent(this.el, 'mouseover', (event) => this.hover(event));
    this.registerDomEvent(this.el, 'mouseleave', () => {
      this.hovered = undefined;
    });
    for (const name of ['click', 'auxclick'] as const) this.registerDomEvent(this.el, name, (event) => this.click(event));
  }

  /**
   * Shows these instead of those before, unless meanwhile nobody wants them any more. A question that was shown and looks as it
   * did keeps its place in the page.
   */
  async show(groups: readonly QuestionGroup[], today: string, isWanted: () => boolean): Promise<void> {
    const pause = pauses();
    const known = new Map<string, Row>();
    const drawn: RowGroup[] = [];
    for (const { heading, questions } of groups) {
      const items: HTMLElement[] = [];
      for (const listed of questions) {
        const key = freeKey(`${heading?.name ?? ''}\n${lookOf(listed, today)}`, known);
        const row = this.row(key, listed, today);
        known.set(key, row);
        items.push(row.item);
        await pause();
        if (!isWanted()) return;
      }
      drawn.push({ heading, items });
    }
    await this.change(known, () => this.groups.place(drawn, pause, isWanted));
  }

  private row(key: string, listed: ListedQuestion, today: string): Row {
    const { question } = listed;
    const known = this.known.get(key);
    if (known !== undefined) {
      known.question = question;
      return known;
    }
    const row: Row = { key, question, ...drawQuestion(listed, today, this.words) };
    this.byLink.set(row.link, row);
    return row;
  }

  /** The keyboard goes along with the question that it is on, or to the one that comes in its place. */
  private async change(known: ReadonlyMap<string, Row>, place: () => Promise<void>): Promise<void> {
    const { el, current } = this;
    const at = current === undefined ? 0 : this.rows.indexOf(current);
    const hadFocus = el.contains(el.doc.activeElement);
    this.known = known;
    this.rows = [...known.values()];
    this.select(current !== undefined && known.get(current.key) === current ? current : this.rows[Math.min(at, this.rows.length - 1)]);
    await place();
    if (hadFocus && el.doc.activeElement === el.doc.body) this.current?.link.focus({ preventScroll: true });
  }

  private press(event: KeyboardEvent): void {
    const row = this.rowAt(event);
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = this.rows.indexOf(row);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.rows.length - 1, PageDown: at + PAGE, PageUp: at - PAGE }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.rows[Math.max(0, Math.min(next, this.rows.length - 1))]?.link.focus();
  }

  private click(event: MouseEvent): void {
    const row = this.rowAt(event);
    if (row === undefined || (event.type === 'auxclick' && event.button !== MIDDLE)) return;
    event.preventDefault();
    this.actions.open(row.question, Keymap.isModEvent(event));
  }

  /** The mouse is told of at each thing in a row that it comes to. */
  private hover(event: MouseEvent): void {
    const row = this.rowAt(event);
    if (row !== undefined && row !== this.hovered) this.actions.preview(row.question, event, row.link);
    this.hovered = row;
  }

  private select(row: Row | undefined): void {
    this.current?.link.setAttr('tabindex', '-1');
    row?.link.setAttr('tabindex', '0');
    this.current = row;
  }

  private rowAt({ targetNode }: UIEvent): Row | undefined {
    const link = targetNode?.instanceOf(Element) === true ? targetNode.closest('a') : null;
    return link === null ? undefined : this.byLink.get(link);
  }
}

/** How many questions the keys for a page pass. */
const PAGE = 10;
const MIDDLE = 1;
