import { ItemView, Keymap, Menu, type IconName, type WorkspaceLeaf } from 'obsidian';
import { stringsFor } from '../../core/i18n/index';
import { paperTitle, valueTexts } from '../../core/paper/paper';
import { readingQueue, type QueuePart } from '../../core/paper/reading-queue';
import { READING_STATUSES, readingStatus, type ReadingStatus } from '../../core/paper/reading-status';
import { followNotes } from '../follow-notes';
import { appLanguage } from '../language';
import type { Logbook } from '../logbook';
import { movePaper } from './move-paper';
import { paperNotes, type FiledPaper } from './paper-notes';

export const QUEUE_VIEW = 'research-logbook-reading-queue';

interface Row {
  readonly paper: FiledPaper;
  readonly el: HTMLElement;
}

/** The papers by how far their reading is; keys and a menu move a paper on. */
export class QueueView extends ItemView {
  private rows: readonly Row[] = [];
  private current = '';
  private drawn = '';
  private status: HTMLElement | undefined;
  private list: HTMLElement | undefined;

  constructor(leaf: WorkspaceLeaf, private readonly logbook: Logbook) {
    super(leaf);
  }

  override getViewType(): string {
    return QUEUE_VIEW;
  }

  override getDisplayText(): string {
    return this.logbook.strings.literature.queue;
  }

  override getIcon(): IconName {
    return 'library';
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('research-logbook-queue');
    this.list = this.contentEl.createDiv();
    this.status = this.contentEl.createDiv({ cls: 'research-logbook-unseen', attr: { role: 'status' } });
    followNotes(this.app, this, () => this.draw());
    this.registerDomEvent(this.list, 'keydown', (event) => this.press(event));
    this.draw();
    return Promise.resolve();
  }

  /** Brings the keyboard to the paper that it was on. */
  focus(): void {
    this.rowAt(this.current)?.el.focus();
  }

  /** What is as it was is not drawn again: the keyboard is somewhere in it. */
  private draw(): void {
    const { list, logbook: { settings, strings: { literature: words } } } = this;
    const parts = readingQueue(paperNotes(this.app, settings.folders.papers));
    const drawn = JSON.stringify(parts.map(({ status, papers }) => [status, papers.map(({ path, values: { title, authors, author, year } }) => [path, title, authors, author, year])]));
    if (list === undefined || drawn === this.drawn) return;
    this.drawn = drawn;
    const hadFocus = list.contains(list.doc.activeElement);
    list.empty();
    this.rows = parts.flatMap((part) => this.part(list, part));
    if (this.rows.length === 0) list.createEl('p', { cls: 'research-logbook-hint', text: words.none(settings.folders.papers) });
    this.select(this.rowAt(this.current) ?? this.rows[0]);
    if (hadFocus) this.focus();
  }

  private part(list: HTMLElement, { status, papers }: QueuePart<FiledPaper>): readonly Row[] {
    const part = list.createEl('details', { attr: status === 'read' && !this.isIn(papers) ? {} : { open: '' } });
    const head = part.createEl('summary', { text: `${this.label(status)} ` });
    head.createSpan({ cls: 'research-logbook-hint', text: String(papers.length) });
    const items = part.createEl('ul');
    return papers.map((paper) => ({ paper, el: this.item(items.createEl('li'), paper) }));
  }

  private isIn(papers: readonly FiledPaper[]): boolean {
    return papers.some(({ path }) => path === this.current);
  }

  private item(row: HTMLElement, paper: FiledPaper): HTMLElement {
    const { strings: { literature: words } } = this.logbook;
    const title = row.createEl('a', { cls: 'research-logbook-queue-paper', text: paperTitle(paper), attr: { href: paper.path, tabindex: '-1' } });
    title.addEventListener('click', (event) => {
      event.preventDefault();
      this.open(paper, event);
    });
    title.addEventListener('focus', () => this.select(this.rowAt(paper.path)));
    title.addEventListener('mouseover', (event) => this.app.workspace.trigger('hover-link', { event, source: QUEUE_VIEW, hoverParent: this.leaf, targetEl: title, linktext: paper.path, sourcePath: '' }));
    const [author] = valueTexts(paper.values['authors'] ?? paper.values['author']);
    const about = [...valueTexts(paper.values['year']), ...(author === undefined ? [] : [author])].join(' · ');
    if (about !== '') row.createDiv({ cls: 'research-logbook-hint', text: about });
    const button = row.createEl('button', { cls: 'clickable-icon', text: words.moveTo, attr: { type: 'button', tabindex: '-1', 'aria-label': words.moveTitle(paperTitle(paper)) } });
    button.addEventListener('click', (event) => this.menu(paper).showAtMouseEvent(event));
    return title;
  }

  private menu(paper: FiledPaper): Menu {
    const menu = new Menu();
    const now = readingStatus(paper.values['status']);
    for (const status of READING_STATUSES.filter((each) => each !== now)) menu.addItem((item) => item.setTitle(this.label(status)).onClick(() => void this.move(paper, status)));
    return menu;
  }

  private async move(paper: FiledPaper, status: ReadingStatus): Promise<void> {
    const label = this.label(status);
    this.current = paper.path;
    if (await movePaper(this.logbook, paper, status, label)) this.status?.setText(this.logbook.strings.literature.moved(paperTitle(paper), label));
  }

  private press(event: KeyboardEvent): void {
    const at = this.rows.findIndex(({ paper }) => paper.path === this.current);
    const row = this.rows[at];
    if (row === undefined || event.target !== row.el || event.ctrlKey || event.metaKey || event.altKey) return;
    const status = READING_STATUSES[Number(event.key) - 1];
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.rows.length - 1 }[event.key];
    if (status === undefined && next === undefined) return;
    event.preventDefault();
    if (status !== undefined) void this.move(row.paper, status);
    const other = next === undefined ? undefined : this.rows[Math.max(0, Math.min(next, this.rows.length - 1))];
    other?.el.closest('details')?.setAttribute('open', '');
    other?.el.focus();
  }

  private open({ path }: FiledPaper, event: MouseEvent): void {
    void this.app.workspace.openLinkText(path, '', Keymap.isModEvent(event));
  }

  /** The Tab key reaches one paper alone, and its button. */
  private select(row: Row | undefined): void {
    this.current = row?.paper.path ?? this.current;
    for (const { el } of this.rows) for (const stop of [el, ...(el.parentElement?.findAll('button') ?? [])]) stop.setAttribute('tabindex', el === row?.el ? '0' : '-1');
  }

  private rowAt(path: string): Row | undefined {
    return this.rows.find(({ paper }) => paper.path === path);
  }

  private label(status: ReadingStatus | undefined): string {
    return status === undefined ? this.logbook.strings.literature.otherStatus : stringsFor(appLanguage()).literature.status[status];
  }
}
