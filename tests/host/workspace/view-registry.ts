import { Events } from '../app/events';
import type { WorkspaceLeaf } from './leaf';
import type { View } from './view';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

const media: Readonly<Record<string, readonly string[]>> = {
  image: ['png', 'jpg', 'jpeg', 'gif', 'bmp', 'svg', 'webp', 'avif'],
  audio: ['mp3', 'wav', 'm4a', 'ogg', '3gp', 'flac'],
  video: ['mp4', 'webm', 'ogv', 'mov', 'mkv'],
  pdf: ['pdf'],
};

/** Which view shows what. */
export class ViewRegistry extends Events {
  readonly #creators = new Map<string, ViewCreator>();
  readonly #extensions = new Map<string, string>([['md', 'markdown']]);

  constructor() {
    super();
    for (const [type, extensions] of Object.entries(media)) this.registerExtensions(extensions, type);
  }

  get types(): string[] {
    return [...this.#creators.keys()];
  }

  registerView(type: string, creator: ViewCreator): void {
    if (this.#creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.#creators.set(type, creator);
    this.trigger('view-registered', type);
  }

  unregisterView(type: string): void {
    this.#creators.delete(type);
    this.trigger('view-unregistered', type);
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) {
      if (this.#extensions.has(extension)) throw new Error(`Attempting to register an existing file extension "${extension}"`);
      this.#extensions.set(extension, type);
    }
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) this.#extensions.delete(extension);
  }

  creatorOf(type: string): ViewCreator | undefined {
    return this.#creators.get(type);
  }

  typeOf(extension: string): string {
    const type = this.#extensions.get(extension);
    if (type === undefined) throw new Error(`Host does not do: opening a file with the extension "${extension}" in another program`);
    return type;
  }
}
