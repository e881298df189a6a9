import { Component, debounce, MarkdownView, type TFile } from 'obsidian';
import { isPaper } from '../../core/paper/paper';
import { paperAt } from '../literature/paper-notes';
import type { Entries } from '../log/entries';
import type { Logbook } from '../logbook';
import { openQuestions } from './open-questions';
import { openIn, type QuestionIndex } from './question-index';
import { whenAtRest } from './when-at-rest';

/** In the header of a deep read or a log entry that is open: how many of its questions are, and the way to them. */
export class NoteMarks extends Component {
  private readonly marks = new Map<MarkdownView, HTMLElement>();
  private isGone = false;
  private readonly drawSoon = debounce(() => void this.draw(), 100);

  constructor(private readonly logbook: Logbook, private readonly entries: Entries, private readonly index: QuestionIndex) {
    super();
  }

  override onload(): void {
    whenAtRest(this.logbook.app, this, () => this.follow());
  }

  override onunload(): void {
    this.isGone = true;
    this.drawSoon.cancel();
    for (const mark of this.marks.values()) mark.remove();
    this.marks.clear();
  }

  private follow(): void {
    const { app: { workspace, metadataCache } } = this.logbook;
    for (const event of [workspace.on('file-open', this.drawSoon), workspace.on('layout-change', this.drawSoon), metadataCache.on('changed', this.drawSoon)]) this.registerEvent(event);
    this.register(this.index.onChange(this.drawSoon));
    void this.draw();
  }

  private async draw(): Promise<void> {
    const views = this.logbook.app.workspace.getLeavesOfType('markdown').map(({ view }) => view).filter((view) => view instanceof MarkdownView);
    for (const view of this.marks.keys()) if (!views.includes(view)) this.take(view);
    await Promise.all(views.map(async (view) => {
      const { file } = view;
      const count = file !== null && (await this.isMarked(file)) ? openIn(await this.index.of(file)) : 0;
      if (!this.isGone && view.file === file) this.mark(view, count);
    }));
  }

  private async isMarked(file: TFile): Promise<boolean> {
    if (isPaper(paperAt(this.logbook.app, file), this.logbook.settings.folders.papers)) return true;
    await this.entries.all();
    return typeof this.entries.at(file.path) === 'object';
  }

  private mark(view: MarkdownView, count: number): void {
    if (count === 0) return this.take(view);
    const { questions: words } = this.logbook.strings;
    const known = this.marks.get(view);
    const el = known ?? view.addAction('circle-help', words.here(count), () => {
      const path = view.file?.path;
      if (path !== undefined) void openQuestions(this.logbook, { note: path, state: 'open', age: 'all', kind: 'all', text: '' });
    });
    this.marks.set(view, el);
    el.addClass('research-logbook-note-mark');
    el.setAttr('aria-label', words.here(count));
    const number = el.find('.research-logbook-note-mark-count') ?? el.createSpan('research-logbook-note-mark-count');
    number.setText(String(count));
  }

  private take(view: MarkdownView): void {
    this.marks.get(view)?.remove();
    this.marks.delete(view);
  }
}
