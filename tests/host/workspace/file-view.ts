import type { ViewStateResult } from 'obsidian';
import { later, reportProblem } from '../own';
import type { TFile } from '../vault/abstract-file';
import { merged } from './merge';
import { ItemView } from './view';

export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const path = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined;
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (file !== this.file) await this.#load(file);
  }

  override async onClose(): Promise<void> {
    await this.#load(null);
  }

  onLoadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onRename(_file: TFile): Promise<void> {
    this.leaf.redrawTitle();
    return Promise.resolve();
  }

  /** The file has changed on the disk, by whatever hand. */
  onChanged(): Promise<void> {
    return Promise.resolve();
  }

  canAcceptExtension(extension: string): boolean {
    return this.app.workspace.views.typeOf(extension) === this.getViewType();
  }

  async #load(file: TFile | null): Promise<void> {
    const before = this.file;
    if (before) await this.onUnloadFile(before);
    this.file = file;
    if (file) await this.onLoadFile(file);
  }
}

export abstract class EditableFileView extends FileView {}

/** A file as text in an editor: it is saved two seconds after a change, and when it is closed. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  #saved = '';
  #dirty = false;
  #timer: number | undefined;

  readonly requestSave = (): void => {
    this.#dirty = true;
    window.clearTimeout(this.#timer);
    this.#timer = later(() => void this.save().catch(reportProblem), 2000);
  };

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override async onLoadFile(file: TFile): Promise<void> {
    this.#saved = await this.app.vault.cachedRead(file);
    this.data = this.#saved;
    this.#dirty = false;
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    window.clearTimeout(this.#timer);
    const { file } = this;
    if (file && this.#dirty && this.app.vault.getFileByPath(file.path) === file) {
      this.data = this.getViewData();
      this.#saved = this.data;
      this.#dirty = false;
      await this.app.vault.modify(file, this.data);
    }
    if (!clear) return;
    this.data = '';
    this.#dirty = false;
    this.clear();
  }

  /** What was typed and not saved is kept beside what changed on the disk. */
  override async onChanged(): Promise<void> {
    const { file } = this;
    if (!file) return;
    const onDisk = await this.app.vault.cachedRead(file);
    if (onDisk === this.#saved || file !== this.file) return;
    const typed = this.#dirty ? this.getViewData() : this.#saved;
    const text = merged(this.#saved, typed, onDisk);
    this.#saved = onDisk;
    this.data = text;
    if (text !== this.getViewData()) this.setViewData(text, false);
  }
}
