import type { Plugin } from 'obsidian';
import { pluginFolder } from './plugin-folder';

/** The plugin's `data.json`. */
export class SettingsFile {
  #isGone = false;
  #endWait = (): void => undefined;

  constructor(private readonly plugin: Plugin) {
    plugin.register(() => {
      this.#isGone = true;
      this.#endWait();
    });
  }

  /** `.obsidian/plugins/research-logbook/data.json` */
  get path(): string {
    return `${pluginFolder(this.plugin)}/data.json`;
  }

  /**
   * Null where there is none.
   * @throws when it holds anything but an object.
   */
  async read(): Promise<unknown> {
    const held: unknown = await this.plugin.loadData();
    if (held === undefined || held === null) return null;
    if (typeof held !== 'object' || Array.isArray(held)) throw new Error('it holds no JSON object');
    return held;
  }

  /** A file that is just being written is whole a moment later. */
  async readPatiently(): Promise<unknown> {
    for (const wait of waits) {
      const held = await this.read().catch(() => undefined);
      if (held !== undefined) return held;
      if (!this.#isGone) await this.#moment(wait);
    }
    return this.read();
  }

  /** Shorter when the plugin goes: whoever waits then learns what there is. */
  #moment(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = window.setTimeout(resolve, milliseconds);
      this.#endWait = () => {
        window.clearTimeout(timer);
        resolve();
      };
    });
  }

  /** @throws when it cannot be written; it holds then what it held before. */
  async write(settings: unknown): Promise<void> {
    await this.#tryRoomFor(JSON.stringify(settings, null, 2));
    await this.plugin.saveData(settings);
  }

  /** What is written to a full disk is lost, and what was there before too: whether there is room is tried beside it. */
  async #tryRoomFor(text: string): Promise<void> {
    const { adapter } = this.plugin.app.vault;
    const folder = pluginFolder(this.plugin);
    if (!(await adapter.exists(folder))) await adapter.mkdir(folder);
    const draft = `${this.path}.draft`;
    try {
      await adapter.write(draft, text);
    } finally {
      await adapter.remove(draft).catch(() => undefined);
    }
  }
}

const waits: readonly number[] = [50, 150, 300, 500];
