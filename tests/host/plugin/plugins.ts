import type { PluginManifest } from 'obsidian';
import type { App } from '../app/app';
import { Platform } from '../app/platform';
import { requireApiVersion } from '../app/version';
import { own, settled, soon } from '../own';
import { attempt } from '../settings/button';
import { evaluated, type Requires } from './evaluate';
import { Plugin } from './plugin';
import { leftBehind, takeStock, type LeftBehind, type Stock } from './left-behind';

export type PluginClass = new (app: never, manifest: PluginManifest) => object;

export interface PluginSource {
  readonly manifest: PluginManifest;
  /** The class, or the text of `main.js`. */
  readonly main: PluginClass | string;
  readonly styles?: string;
}

interface Enabled {
  readonly plugin: Plugin;
  readonly stock: Stock;
  readonly styleEl: HTMLElement | undefined;
}

/** The community plugins: loads them, and takes them away again. */
export class Plugins {
  readonly #enabled = new Map<string, Enabled>();
  readonly #told = new Set<Plugin>();

  constructor(private readonly app: App, private readonly requires: Requires) {
    app.vault.on('raw', (path: string) => this.#written(path));
  }

  get(id: string): Plugin | undefined {
    return this.#enabled.get(id)?.plugin;
  }

  get ids(): string[] {
    return [...this.#enabled.keys()];
  }

  async enable({ manifest, main, styles }: PluginSource, byUser: boolean): Promise<Plugin> {
    this.#check(manifest);
    const stock = takeStock(this.app);
    const type = typeof main === 'string' ? evaluated<PluginClass>(main, manifest.id, this.requires) : main;
    const plugin = new type(this.app as never, { ...manifest, dir: `${this.app.vault.configDir}/plugins/${manifest.id}` });
    if (!(plugin instanceof Plugin)) throw new Error(`Plugin "${manifest.id}": what main.js exports is no Plugin`);
    const styleEl = styles === undefined ? undefined : own(() => document.head.createEl('style', { text: styles }));
    this.#enabled.set(manifest.id, { plugin, stock, styleEl });
    try {
      await plugin.start();
    } catch (error) {
      await this.disable(manifest.id);
      throw error;
    }
    if (byUser) attempt(() => plugin.onUserEnable());
    return plugin;
  }

  async disable(id: string): Promise<LeftBehind> {
    const enabled = this.#enabled.get(id);
    if (!enabled) throw new Error(`Plugin "${id}" is not enabled`);
    this.#enabled.delete(id);
    enabled.plugin.unload();
    enabled.styleEl?.remove();
    await settled();
    return leftBehind(this.app, id, enabled.stock);
  }

  #check({ id, name, minAppVersion, isDesktopOnly = false }: PluginManifest): void {
    if (this.#enabled.has(id)) throw new Error(`Plugin "${id}" is already enabled`);
    if (!id || !name || !minAppVersion) throw new Error(`Plugin "${id}": the manifest has no id, name or minAppVersion`);
    if (!requireApiVersion(minAppVersion)) throw new Error(`Plugin "${id}" needs version ${minAppVersion} of the app`);
    if (isDesktopOnly && Platform.isMobile) throw new Error(`Plugin "${id}" is for the desktop only`);
  }

  /** Another program wrote a plugin's data; several writes in a row are told once. */
  #written(path: string): void {
    for (const { plugin } of this.#enabled.values()) {
      if (plugin.dataPath !== path || plugin.isSaving || this.#told.has(plugin)) continue;
      this.#told.add(plugin);
      soon(() => {
        this.#told.delete(plugin);
        if (plugin._loaded) attempt(() => plugin.onExternalSettingsChange?.());
      });
    }
  }
}
