import type { Plugin } from 'obsidian';

/** The plugin's `data.json`. */
export class SettingsFile {
  #timer = 0;

  constructor(private readonly plugin: Plugin) {
    plugin.register(() => window.clearTimeout(this.#timer));
  }

  /** `.obsidian/plugins/research-logbook/data.json` */
  get path(): string {
    const { app, manifest } = this.plugin;
    return `${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/data.json`;
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
      await new Promise<void>((resolve) => {
        this.#timer = window.setTimeout(resolve, wait);
      });
    }
    return this.read();
  }

  write(settings: unknown): Promise<void> {
    return this.plugin.saveData(settings);
  }
}

const waits: readonly number[] = [50, 150, 300, 500];
