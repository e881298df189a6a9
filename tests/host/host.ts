import type * as Obsidian from 'obsidian';
import { App } from './app/app';
import { setCurrentApp } from './app/current';
import { setLanguage } from './app/language';
import { setPlatform, Platform, type PlatformName, type SystemName } from './app/platform';
import { requestHandlers, type RequestHandler } from './app/request-url';
import { Tasks } from './app/tasks';
import type { BaseQuery } from './bases/bases-view';
import { installHelpers } from './dom/install';
import { notDone } from './not-done';
import * as obsidian from './obsidian';
import { problemsSoFar, settled } from './own';
import { buildFrame, changeTheme, type Theme } from './page/frame';
import type { LeftBehind } from './plugin/left-behind';
import { Plugins, type PluginSource } from './plugin/plugins';
import { watchTraces } from './plugin/traces';
import { openBase } from './bases/open-base';
import { same } from './same';
import { CapacitorAdapter, FileSystemAdapter } from './vault/adapters';
import type { Disk } from './vault/disk';
import { MemoryDisk } from './vault/memory-disk';
import { OtherProgram } from './vault/other-program';
import { readPreferences, type Preferences } from './vault/preferences';
import { registerOwnViews } from './workspace/own-views';
import { User } from './user';

export interface HostOptions {
  /** The vault's files, with hidden ones such as `.obsidian/app.json`; or the disk that they lie on. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly disk?: Disk;
  readonly platform?: PlatformName;
  readonly system?: SystemName;
  readonly language?: string;
  readonly theme?: Theme;
  /** Whether the notes were indexed before the app started. */
  readonly index?: 'warm' | 'cold';
  readonly configDir?: string;
  readonly preferences?: Partial<Preferences>;
  /** Plugins that are enabled when the app starts. */
  readonly plugins?: readonly PluginSource[];
  readonly bases?: boolean;
  /** What `require` answers on the desktop besides `obsidian`: `{ 'node:fs': fs }`. */
  readonly modules?: Readonly<Record<string, unknown>>;
}

let running: Host | undefined;

/** Starts the app as it starts on a computer or phone, and resolves when it has come to rest. */
export async function startHost(options: HostOptions = {}): Promise<Host> {
  await running?.close();
  const { platform = 'desktop', system = platform === 'desktop' ? 'linux' : 'ios', language = 'en', configDir = '.obsidian' } = options;
  setPlatform(platform, system);
  setLanguage(language);
  document.documentElement.lang = language;
  installHelpers();
  const disk = options.disk ?? new MemoryDisk(options.files && { files: options.files });
  const adapter = Platform.isMobile ? new CapacitorAdapter(disk) : new FileSystemAdapter(disk);
  const preferences = { ...await readPreferences(adapter, configDir), ...options.preferences };
  const app = new App(adapter, configDir, () => preferences);
  running = new Host(app, disk, options);
  await running.start();
  return running;
}

/** A running app, with the hands of a user and the eyes of a test. */
export class Host {
  /** The app as a plugin has it. */
  readonly app: Obsidian.App;
  readonly user: User;
  /** Another program, or Sync, at work on the same files. */
  readonly otherProgram: OtherProgram;
  readonly #plugins: Plugins;
  readonly #ends: (() => void)[] = [];

  constructor(private readonly own: App, readonly disk: Disk, private readonly options: HostOptions) {
    this.app = same(own);
    this.user = new User(own);
    this.otherProgram = new OtherProgram(disk, own.vault.adapter);
    const { modules = {} } = options;
    const offered = Platform.isMobile ? {} : modules;
    this.#plugins = new Plugins(own, (name) => (name === 'obsidian' ? obsidian : offered[name] ?? notDone(`require('${name}')`)));
    own.plugins = { getPlugin: (id) => this.#plugins.get(id) ?? null };
  }

  /** Plugins first, then the vault's files, then the layout: as the app does it. */
  async start(): Promise<void> {
    const { own, options } = this;
    setCurrentApp(own);
    await own.internalPlugins.load();
    own.registries.basesEnabled = options.bases ?? true;
    registerOwnViews(own);
    this.#ends.push(buildFrame(own, options.theme ?? 'light'), watchTraces());
    for (const source of options.plugins ?? []) await this.#plugins.enable(source, false);
    await own.vault.load();
    await own.metadataCache.start(options.index ?? 'warm');
    await own.workspace.loadLayout();
    own.workspace.becomeReady();
    await settled();
  }

  /** Enables a plugin as the user does in the settings. */
  async enable(source: PluginSource): Promise<Obsidian.Plugin> {
    const plugin = await this.#plugins.enable(source, true);
    await settled();
    return same(plugin);
  }

  /** Disables a plugin, and says what it has left behind. */
  disable(id: string): Promise<LeftBehind> {
    return this.#plugins.disable(id);
  }

  plugin(id: string): Obsidian.Plugin | undefined {
    return same(this.#plugins.get(id));
  }

  /** Answers what `requestUrl` asks for. */
  respond(handler: RequestHandler): void {
    requestHandlers.push(handler);
  }

  /** A command of the app's CLI, as `obsidian research-logbook:export dry-run`. */
  async cli(command: string, params: Record<string, string> = {}): Promise<string> {
    const found = this.own.registries.cli.get(command) ?? notDone(`the CLI command "${command}", which no plugin has registered`);
    const missing = Object.entries(found.flags).find(([flag, { required }]) => required && params[flag] === undefined);
    if (missing) throw new Error(`Missing required flag: ${missing[0]}`);
    return found.handler(params);
  }

  /** An address such as `obsidian://log?text=Hello`, opened anywhere on the computer. */
  async openUrl(url: string): Promise<void> {
    const { host, pathname, searchParams } = new URL(url.replace(/^obsidian:/, 'http:'));
    const action = host + pathname.replace(/\/$/, '');
    const handler = this.own.registries.protocol.get(action) ?? notDone(`obsidian://${action}, which no plugin handles`);
    await handler({ ...Object.fromEntries([...searchParams].map(([key, value]) => [key, value === '' ? 'true' : value])), action });
    await settled();
  }

  /** Shows a plugin's Bases view of the notes in a new tab. */
  openBase(viewId: string, query: BaseQuery = {}): Promise<Obsidian.BasesView> {
    return openBase(this.own, viewId, query).then((view) => same(view));
  }

  setTheme(theme: Theme): void {
    changeTheme(this.own, theme);
  }

  /** What the app has caught of errors since it was asked last. */
  problems(): unknown[] {
    return problemsSoFar();
  }

  settled(): Promise<void> {
    return settled();
  }

  /** Quits: views are closed and notes saved, the layout is kept. */
  async close(): Promise<void> {
    if (running !== this) return;
    running = undefined;
    const { workspace } = this.own;
    const tasks = new Tasks();
    workspace.trigger('quit', tasks);
    await tasks.promise();
    workspace.requestSaveLayout.cancel();
    await workspace.saveLayout();
    for (const id of this.#plugins.ids) await this.#plugins.disable(id);
    workspace.layoutReady = false;
    workspace.iterateAllLeaves((leaf) => leaf.detach());
    await settled();
    for (const end of this.#ends.reverse()) end();
    requestHandlers.splice(0);
    setCurrentApp(undefined);
  }

  /** Quits and starts again on the same disk, with other options where they are given. */
  restart(options: HostOptions = {}): Promise<Host> {
    return this.close().then(() => startHost({ ...this.options, disk: this.disk, ...options }));
  }
}
