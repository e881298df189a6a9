import { RenderContext } from '../bases/render-context';
import { MetadataCache } from '../metadata/metadata-cache';
import { leaveUnknown } from '../not-done';
import { InternalPlugins } from '../plugin/internal-plugins';
import { Registries } from '../plugin/registries';
import type { DiskAdapter } from '../vault/disk-adapter';
import { FileManager } from '../vault/file-manager';
import type { Preferences } from '../vault/preferences';
import { Vault } from '../vault/vault';
import { Workspace } from '../workspace/workspace';
import { Keymap } from './keymap';
import { Scope } from './scope';
import { LocalStorage, SecretStorage } from './storage';

export class App {
  readonly scope = new Scope();
  readonly keymap: Keymap = new Keymap(() => this.workspace.activeLeaf?.view.scope ?? this.scope);
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly secretStorage = new SecretStorage();
  readonly renderContext = new RenderContext();
  /** The host's own: what plugins have added. */
  readonly registries: Registries;
  readonly internalPlugins: InternalPlugins;
  /** The community plugins that are enabled; undocumented, as the line above. */
  plugins: { getPlugin(id: string): unknown } = { getPlugin: () => null };
  lastEvent: MouseEvent | KeyboardEvent | TouchEvent | null = null;
  readonly #storage: LocalStorage;

  constructor(adapter: DiskAdapter, configDir: string, preferences: () => Preferences) {
    this.vault = new Vault(adapter, configDir);
    this.metadataCache = new MetadataCache(this.vault);
    this.workspace = new Workspace(this);
    this.fileManager = new FileManager(this.vault, this.metadataCache, preferences, () => this.workspace.getActiveFile());
    this.registries = new Registries(this);
    this.internalPlugins = new InternalPlugins(adapter, configDir);
    this.#storage = new LocalStorage(this.vault.getName());
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    return this.#storage.load(key);
  }

  saveLocalStorage(key: string, data: unknown): void {
    this.#storage.save(key, data);
  }
}

leaveUnknown('App (undocumented)', App.prototype, ['commands', 'setting', 'hotkeyManager', 'viewRegistry', 'metadataTypeManager', 'embedRegistry', 'dom', 'appId', 'foldManager']);
