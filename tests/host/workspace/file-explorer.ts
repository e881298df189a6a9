import { own } from '../own';
import { attempt } from '../settings/button';
import { Menu } from '../ui/menu';
import { TFile, TFolder, type TAbstractFile } from '../vault/abstract-file';
import { ItemView } from './view';

/** More rows of one folder are not drawn; the app draws those in view. */
const most = 200;

/** The vault's files as a list to click; a folder's content is drawn when it is opened. */
export class FileExplorerView extends ItemView {
  override icon = 'folder';
  readonly #open = new Set<TAbstractFile>();
  #drawing = false;

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  override onOpen(): Promise<void> {
    own(() => {
      for (const name of ['create', 'delete', 'rename']) this.registerEvent(this.app.vault.on(name, () => this.#drawSoon()));
    });
    this.#draw();
    return Promise.resolve();
  }

  #drawSoon(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    own(() => window.setTimeout(() => {
      this.#drawing = false;
      if (this._loaded && this.leaf.isVisible()) this.#draw();
    }, 200));
  }

  #draw(): void {
    this.contentEl.empty();
    this.#drawFolder(this.app.vault.getRoot(), this.contentEl.createEl('ul', 'nav-files-container'));
  }

  #drawFolder(folder: TFolder, list: HTMLElement): void {
    const sorted = [...folder.children].sort((a, b) => Number(b instanceof TFolder) - Number(a instanceof TFolder) || a.name.localeCompare(b.name));
    if (sorted.length > most) list.createEl('li', { cls: 'nav-more', text: `${sorted.length - most} more` });
    for (const file of sorted.slice(0, most)) {
      const item = list.createEl('li', file instanceof TFolder ? 'nav-folder' : 'nav-file');
      const title = item.createEl('button', { cls: 'nav-item-title', text: file instanceof TFile && file.extension === 'md' ? file.basename : file.name, attr: { type: 'button', 'data-path': file.path } });
      if (file instanceof TFolder) {
        title.setAttribute('aria-expanded', String(this.#open.has(file)));
        if (this.#open.has(file)) this.#drawFolder(file, item.createEl('ul'));
      }
      own(() => {
        title.addEventListener('click', () => attempt(() => this.#clicked(file)));
        title.addEventListener('contextmenu', (event) => {
          event.preventDefault();
          const menu = new Menu();
          this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
          menu.showAtMouseEvent(event);
        });
      });
    }
  }

  #clicked(file: TAbstractFile): Promise<void> | void {
    if (file instanceof TFile) return this.app.workspace.getLeaf(false).openFile(file);
    if (!this.#open.delete(file)) this.#open.add(file);
    this.#draw();
  }
}
