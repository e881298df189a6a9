import type { DiskAdapter } from '../vault/disk-adapter';

interface InternalPlugin {
  readonly enabled: boolean;
  readonly instance: { readonly options: Readonly<Record<string, unknown>> };
}

/** Core plugins that others ask for; a new vault has them on. */
const known = ['daily-notes'];

/** The app's own plugins: the host has none of them, but keeps their settings, which other plugins go by (undocumented). */
export class InternalPlugins {
  readonly #plugins = new Map<string, InternalPlugin>();

  constructor(private readonly adapter: DiskAdapter, private readonly configDir: string) {}

  async load(): Promise<void> {
    const listed = await this.#read('core-plugins.json');
    for (const id of known) {
      const enabled = Array.isArray(listed) ? listed.includes(id) : (listed?.[id] ?? true) === true;
      this.#plugins.set(id, { enabled, instance: { options: { ...await this.#read(`${id}.json`) } } });
    }
  }

  getPluginById(id: string): InternalPlugin | null {
    return this.#plugins.get(id) ?? null;
  }

  async #read(name: string): Promise<Record<string, unknown> | undefined> {
    const path = `${this.configDir}/${name}`;
    return await this.adapter.exists(path) ? JSON.parse(await this.adapter.read(path)) as Record<string, unknown> : undefined;
  }
}
