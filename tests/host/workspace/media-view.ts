import { FileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';

/** A picture is shown; of a film, a sound, a PDF or a base the host shows the name alone. */
export class MediaView extends FileView {
  constructor(leaf: WorkspaceLeaf, private readonly type: string) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  override onLoadFile(): Promise<void> {
    const { file } = this;
    this.contentEl.empty();
    if (file && this.type === 'image') this.contentEl.createEl('img', { attr: { src: this.app.vault.getResourcePath(file), alt: file.name } });
    else if (file) this.contentEl.createDiv({ cls: 'empty-state', text: file.name });
    return Promise.resolve();
  }
}
