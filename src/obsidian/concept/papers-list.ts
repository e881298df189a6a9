import { Keymap, MarkdownRenderChild } from 'obsidian';
import { endWith } from '../end-with';
import type { Logbook } from '../logbook';
import { isDeepRead } from './concept-notes';
import { notesQuoting, type QuotingNote } from './quotes-of';

/** The code block `papers-using`: the deep reads that link to the note it is in, with their sentences; no note is written. */
export class PapersList extends MarkdownRenderChild {
  /** What is drawn is no longer asked for when another drawing has begun. */
  private drawing = 0;

  constructor(
    container: HTMLElement,
    private readonly logbook: Logbook,
    private readonly path: string,
  ) {
    super(container);
  }

  override onload(): void {
    endWith(this.logbook.plugin, this);
    this.registerEvent(this.logbook.app.metadataCache.on('resolved', () => void this.draw()));
    void this.draw();
  }

  override onunload(): void {
    this.drawing++;
  }

  private async draw(): Promise<void> {
    const { app, strings: { concepts } } = this.logbook;
    const drawing = ++this.drawing;
    const notes = await notesQuoting(app, this.path, (file) => isDeepRead(app, file));
    if (drawing !== this.drawing) return;
    this.containerEl.empty();
    if (notes.length === 0) {
      this.containerEl.createEl('p', { cls: 'research-logbook-hint', text: concepts.noPapers });
      return;
    }
    const list = this.containerEl.createEl('ul', 'research-logbook-papers');
    for (const note of notes) this.item(list, note);
  }

  private item(list: HTMLElement, { file, quotes }: QuotingNote): void {
    const item = list.createEl('li');
    const link = item.createEl('a', { cls: 'internal-link', text: file.basename, attr: { href: file.path, 'data-href': file.path } });
    this.registerDomEvent(link, 'click', (event) => {
      event.preventDefault();
      event.stopPropagation();
      void this.logbook.app.workspace.openLinkText(file.path, this.path, Keymap.isModEvent(event));
    });
    if (quotes.length === 0) return;
    const sentences = item.createEl('ul');
    for (const { text } of quotes) sentences.createEl('li', { text });
  }
}
