import { MarkdownRenderChild, TFile } from 'obsidian';
import { dayOfDate } from '../../core/log/day-span';
import { projectOverview } from '../../core/project/project-overview';
import { endWith } from '../end-with';
import { followNotes } from '../follow-notes';
import type { Entries } from '../log/entries';
import type { Logbook } from '../logbook';
import { drawOverview } from './draw-overview';
import { projectFiles, projectSources, versionOf } from './project-sources';

/** ` ```project `: what other notes say of the project that the note is about, drawn again when they change. */
export class ProjectBlock extends MarkdownRenderChild {
  private drawn = '';
  private asked = 0;

  constructor(container: HTMLElement, private readonly logbook: Logbook, private readonly entries: Entries, private readonly path: string) {
    super(container);
  }

  override onload(): void {
    endWith(this.logbook.plugin, this);
    followNotes(this.logbook.app, this, () => void this.draw());
    void this.draw();
  }

  override onunload(): void {
    this.asked += 1;
  }

  /** What is as it was is not drawn again: the reader's place in it would be lost. */
  private async draw(): Promise<void> {
    const file = this.logbook.app.vault.getAbstractFileByPath(this.path);
    if (!(file instanceof TFile)) return;
    this.asked += 1;
    const { asked } = this;
    const files = await projectFiles(this.logbook, this.entries, file);
    const today = dayOfDate(new Date());
    const version = `${today} ${versionOf(files)}`;
    if (asked !== this.asked || version === this.drawn) return;
    const overview = projectOverview(await projectSources(this.logbook, files));
    if (asked !== this.asked) return;
    this.drawn = version;
    this.containerEl.empty();
    await drawOverview(this.logbook, this, this.containerEl.createDiv('research-logbook-project'), { overview, files, today });
  }
}
