import { MarkdownRenderChild, type TFile } from 'obsidian';
import { literatureOptions, type LiteratureOptions } from '../../core/paper/literature-options';
import { endWith } from '../end-with';
import { followNotes } from '../follow-notes';
import type { Logbook } from '../logbook';
import { paperNotes, type FiledPaper } from './paper-notes';

/** A code block that is computed from the deep reads of the vault, and drawn again when they change. */
export abstract class PaperBlock extends MarkdownRenderChild {
  private readonly options: LiteratureOptions;
  private drawn = '';

  constructor(
    container: HTMLElement,
    protected readonly logbook: Logbook,
    /** Vault path of the note that the block stands in. */
    protected readonly path: string,
    source: string,
  ) {
    super(container);
    this.options = literatureOptions(source);
  }

  override onload(): void {
    endWith(this.logbook.plugin, this);
    followNotes(this.logbook.app, this, () => void this.draw());
    void this.draw();
  }

  /** Draws the papers that the block asks for, into an element that is empty. */
  protected abstract show(papers: readonly FiledPaper[], columns: readonly string[], element: HTMLElement): Promise<void> | void;

  /** What is as it was is not drawn again: the reader's place in it would be lost. */
  private async draw(): Promise<void> {
    const { app, settings, strings: { literature: words } } = this.logbook;
    const papers = paperNotes(app, settings.folders.papers).filter(this.options.shows);
    const columns = this.options.columns ?? settings.literatureColumns;
    const drawn = JSON.stringify([columns, papers.map(({ path, values, file }) => [path, values, versionOf(file)])]);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.containerEl.empty();
    for (const line of this.options.unread) this.containerEl.createEl('p', { cls: 'research-logbook-warning', text: words.unread(line) });
    if (papers.length === 0) this.containerEl.createEl('p', { cls: 'research-logbook-hint', text: words.none(settings.folders.papers) });
    else await this.show(papers, columns, this.containerEl);
  }
}

/** A cell may say how a section begins. */
function versionOf({ stat: { mtime, size } }: TFile): string {
  return `${mtime} ${size}`;
}
