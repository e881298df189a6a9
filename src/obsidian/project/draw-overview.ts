import { noteName } from '../../core/note/note-name';
import { MarkdownRenderer, type Component } from 'obsidian';
import { stringsFor } from '../../core/i18n/index';
import { headingStyleOf } from '../../core/log/heading-format';
import { writeDays } from '../../core/log/heading-style';
import { paperTitle, valueTexts } from '../../core/paper/paper';
import type { ProjectOverview, ProjectTask } from '../../core/project/project-overview';
import { appLanguage } from '../language';
import type { Logbook } from '../logbook';
import { noteLink } from '../note-link';
import { drawTimeline } from './draw-timeline';
import type { ProjectFiles } from './project-sources';

/** What an overview is drawn of. */
export interface DrawnProject {
  readonly overview: ProjectOverview;
  readonly files: ProjectFiles;
  readonly today: string;
}

/** Draws what the site writes, in the same parts and the same order, into an element that is empty. */
export async function drawOverview(logbook: Logbook, owner: Component, element: HTMLElement, project: DrawnProject): Promise<void> {
  const { overview: { progress, questions, tasks, weeks, papers } } = project;
  if (progress.length + questions.length + tasks.length + weeks.length + papers.length === 0) {
    element.createEl('p', { cls: 'research-logbook-hint', text: logbook.strings.projects.none });
    return;
  }
  await new Drawing(logbook, owner, element, project).draw();
}

class Drawing {
  private readonly words = stringsFor(appLanguage()).project;
  private readonly style;
  private readonly from: string;

  constructor(private readonly logbook: Logbook, private readonly owner: Component, private readonly element: HTMLElement, private readonly project: DrawnProject) {
    this.style = headingStyleOf(logbook.settings.logHeadingFormat);
    this.from = project.files.own.path;
  }

  async draw(): Promise<void> {
    const { overview, today } = this.project;
    drawTimeline(this.logbook, this.owner, this.element, { events: overview.events, today, from: this.from });
    this.counts();
    await this.progress();
    await this.questions();
    await this.tasks();
    this.papers();
    await this.weeks();
  }

  private counts(): void {
    const { done, open } = this.project.overview.counts;
    if (done + open === 0) return;
    const line = this.element.createDiv('research-logbook-task-progress');
    line.createEl('progress', { attr: { max: done + open, value: done, 'aria-label': this.words.tasks } });
    line.createSpan({ cls: 'research-logbook-hint', text: this.words.tasksDone(done, done + open) });
  }

  private async progress(): Promise<void> {
    const { progress } = this.project.overview;
    const paths = [...new Set(progress.map(({ path }) => path))];
    await this.list(this.words.progress, paths, NEWEST, this.words.earlier, async (path, item) => {
      const lines = progress.filter((line) => line.path === path);
      const [first] = lines;
      this.link(item, path, first === undefined ? '' : writeDays(first.days, this.style));
      if (lines.length === 1 && first !== undefined) return this.markdown(item.createDiv(), first.text, path);
      const inner = item.createEl('ul');
      for (const { text } of lines) await this.markdown(inner.createEl('li'), text, path);
    });
  }

  private async questions(): Promise<void> {
    const { questions } = this.project.overview;
    await this.list(this.words.questions, questions, questions.length, this.words.earlier, async ({ path, text }, item) => {
      await this.markdown(item.createDiv(), text, path);
      this.source(item, path);
    });
  }

  private async tasks(): Promise<void> {
    const { tasks } = this.project.overview;
    const isOpen = ({ task: { state } }: ProjectTask): boolean => state === 'open' || state === 'other';
    const sorted = [...tasks.filter(isOpen), ...tasks.filter((each) => !isOpen(each))];
    await this.list(this.words.tasks, sorted, tasks.filter(isOpen).length, this.words.closed, async ({ path, task }, item) => {
      // As the app draws a task, so that themes know its state; it is ticked in its own note.
      item.addClass('task-list-item');
      item.setAttribute('data-task', task.mark);
      const box = item.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { disabled: '', 'aria-label': task.told.words } });
      box.checked = task.mark !== ' ';
      await this.markdown(item.createDiv(), task.written, path);
      this.source(item, path);
    }, 'contains-task-list');
  }

  private papers(): void {
    const { files: { papers } } = this.project;
    if (papers.length === 0) return;
    this.head(this.words.papers);
    const list = this.element.createEl('ul', { attr: { 'aria-label': this.words.papers } });
    for (const paper of papers) {
      const item = list.createEl('li');
      this.link(item, paper.path, paperTitle(paper));
      const year = valueTexts(paper.values['year']).join(' ');
      if (year !== '') item.appendText(appLanguage() === 'zh' ? `（${year}）` : ` (${year})`);
    }
  }

  private async weeks(): Promise<void> {
    const { overview: { weeks }, files } = this.project;
    await this.list(this.words.weeks, weeks, weeks.length, this.words.earlier, async ({ path, days, planned }, item) => {
      this.source(item, path);
      if (days !== undefined) item.createSpan({ cls: 'research-logbook-hint', text: ` ${writeDays(days, this.style)}` });
      const file = files.weeks.find((week) => week.path === path)?.file;
      if (planned.length === 0 || file === undefined) return;
      const text = await this.logbook.app.vault.cachedRead(file);
      const inner = item.createEl('ul');
      for (const { day, slot, start, end } of planned) {
        const when = `${writeDays({ start: day }, this.style)}${slot === '' ? '' : ` ${slot}`}`;
        const line = inner.createEl('li');
        line.createSpan({ text: appLanguage() === 'zh' ? `${when}：` : `${when}: ` });
        await this.markdown(line, text.slice(start, end).replaceAll('\\|', '|'), path);
      }
    });
  }

  /** A part with its heading; what lies beyond the first is folded, and drawn when it is unfolded. */
  private async list<Item>(title: string, items: readonly Item[], shown: number, summary: (count: number) => string, draw: (item: Item, element: HTMLElement) => Promise<void> | void, cls = ''): Promise<void> {
    if (items.length === 0) return;
    this.head(title);
    const fill = async (parent: HTMLElement, some: readonly Item[]): Promise<void> => {
      const list = parent.createEl('ul', { attr: { 'aria-label': title }, ...(cls !== '' && { cls }) });
      for (const item of some) await draw(item, list.createEl('li'));
    };
    if (shown > 0) await fill(this.element, items.slice(0, shown));
    const others = items.slice(shown);
    if (others.length === 0) return;
    const fold = this.element.createEl('details');
    fold.createEl('summary', { text: summary(others.length) });
    let isFilled = false;
    this.owner.registerDomEvent(fold, 'toggle', () => {
      if (isFilled) return;
      isFilled = true;
      void fill(fold, others);
    });
  }

  /** No heading: nobody knows below which one the block stands. */
  private head(title: string): void {
    this.element.createEl('p', 'research-logbook-part').createEl('strong', { text: title });
  }

  private link(parent: HTMLElement, target: string, text: string): void {
    noteLink(this.logbook.app, this.owner, parent, { text, target, from: this.from });
  }

  private source(parent: HTMLElement, path: string): void {
    this.link(parent, path, noteName(path));
  }

  private async markdown(parent: HTMLElement, text: string, path: string): Promise<void> {
    parent.addClass('research-logbook-line');
    await MarkdownRenderer.render(this.logbook.app, text, parent, path, this.owner);
  }
}

const NEWEST = 30;
