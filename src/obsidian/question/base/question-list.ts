import { Component, Keymap, type PaneType } from 'obsidian';
import type { AppStrings } from '../../../core/i18n/app/index';
import type { Question } from '../../../core/question/question';
import { pauses } from './pauses';
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

interface DrawnGroup {
  readonly heading: QuestionGroup['heading'];
  readonly rows: readonly Row[];
}

let count = 0;

/** Questions in groups, one link each; the Tab key reaches one of them alone, and the arrow keys the others. */
export class QuestionList extends Component {
  private readonly el: HTMLElement;
  private rows: readonly Row[] = [];
  private readonly byLink = new WeakMap<Element, Row>();
  private known: ReadonlyMap<string, Row> = new Map();
  private current: Row | undefined;
  private hovered: Row | undefined;
  private drawn = '';

  constructor(parent: HTMLElement, private readonly words: AppStrings['questions'], private readonly actions: ListActions) {
    super();
    this.el = parent.createDiv('research-logbook-base-groups');
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
   * did keeps its place in the page: the mouse or the keyboard may be on it.
   */
  async show(groups: readonly QuestionGroup[], today: string, isWanted: () => boolean): Promise<void> {
    const pause = pauses();
    const known = new Map<string, Row>();
    const shown: DrawnGroup[] = [];
    for (const { heading, questions } of groups) {
      const rows: Row[] = [];
      for (const listed of questions) {
        const row = this.row(`${heading?.name ?? ''}\n${lookOf(listed, today)}`, listed, today, known);
        known.set(row.key, row);
        rows.push(row);
        await pause();
        if (!isWanted()) return;
      }
      shown.push({ heading, rows });
    }
    this.known = known;
    this.place(shown);
  }

  /** The row of a question; two that look alike are told apart by which comes first. */
  private row(look: string, listed: ListedQuestion, today: string, taken: ReadonlyMap<string, Row>): Row {
    const { question } = listed;
    let key = look;
    for (let at = 2; taken.has(key); at++) key = `${look}\n${at}`;
    const known = this.known.get(key);
    if (known !== undefined) {
      known.question = question;
      return known;
    }
    const row: Row = { key, question, ...drawQuestion(listed, today, this.words) };
    this.byLink.set(row.link, row);
    return row;
  }

  private place(groups: readonly DrawnGroup[]): void {
    const drawn = JSON.stringify(groups.map(({ heading, rows }) => [heading?.name, rows.map(({ key }) => key)]));
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    const { el, current } = this;
    const at = current === undefined ? 0 : this.rows.indexOf(current);
    const hadFocus = el.contains(el.doc.activeElement);
    this.rows = groups.flatMap(({ rows }) => rows);
    el.empty();
    for (const group of groups) this.placeGroup(group);
    const stays = current !== undefined && this.known.get(current.key) === current;
    this.select(stays ? current : this.rows[Math.min(at, this.rows.length - 1)]);
    if (hadFocus) this.current?.link.focus({ preventScroll: true });
  }

  private placeGroup({ heading, rows }: DrawnGroup): void {
    const id = `research-logbook-base-group-${(count += 1)}`;
    if (heading !== undefined) {
      const head = this.el.createEl('h2', { attr: { id } });
      heading.draw(head.createSpan());
      head.createSpan({ cls: 'research-logbook-hint', text: ` ${rows.length}` });
    }
    this.el.createEl('ul', { attr: heading === undefined ? {} : { 'aria-labelledby': id } }).append(...rows.map(({ item }) => item));
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
