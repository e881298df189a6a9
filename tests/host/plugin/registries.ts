import type { BasesViewRegistration, CliFlags, CliHandler, HoverLinkSource, ObsidianProtocolHandler } from 'obsidian';
import type { App } from '../app/app';
import { Events } from '../app/events';
import { SettingsWindow } from '../settings/settings-window';
import { Commands } from './commands';

export interface CliCommand {
  readonly description: string;
  readonly flags: CliFlags;
  readonly handler: CliHandler;
}

/** What plugins have added to the app, apart from its views; each by a name that only one can have. */
export class Registries {
  readonly commands: Commands;
  readonly settings: SettingsWindow;
  readonly cli = new Registry<CliCommand>('CLI command');
  readonly protocol = new Registry<ObsidianProtocolHandler>('protocol handler');
  readonly hoverSources = new Registry<HoverLinkSource>('hover link source');
  readonly bases = new Registry<BasesViewRegistration>('Bases view');
  basesEnabled = true;
  readonly ribbonEl = createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left', attr: { role: 'navigation', 'aria-label': 'Ribbon' } });
  readonly statusBarEl = createDiv({ cls: 'status-bar', attr: { role: 'contentinfo', 'aria-label': 'Status bar' } });

  constructor(app: App) {
    this.commands = new Commands(app);
    this.settings = new SettingsWindow(app);
  }
}

export class Registry<T> extends Events {
  readonly #entries = new Map<string, T>();

  constructor(private readonly what: string) {
    super();
  }

  add(name: string, entry: T): void {
    if (this.#entries.has(name)) throw new Error(`The ${this.what} "${name}" is already registered`);
    this.#entries.set(name, entry);
  }

  remove(name: string): void {
    this.#entries.delete(name);
  }

  get(name: string): T | undefined {
    return this.#entries.get(name);
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }
}
