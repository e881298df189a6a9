import type { Plugin } from 'obsidian';
import { changedSettings, writtenList, type SettingKey, type SettingsChange } from '../core/change-settings';
import { parseSettings, type ParsedSettings } from '../core/parse-settings';
import type { Settings } from '../core/settings';

/** `here` is a change through this object; `elsewhere` is what another device or program has written, or broken. */
export type ChangeOrigin = 'here' | 'elsewhere';

/** The settings in memory and in `data.json`. A file that cannot be read is left alone until the user decides. */
export class SavedSettings {
  /** What the file held when it could last be read. */
  #file: { readonly held: unknown } | undefined;
  /** The same with the changes that are still to be written. */
  #written: unknown = null;
  #parsed: ParsedSettings = { settings: closed, problems: [] };
  #failure: string | undefined = 'it has not been read yet';
  #unwritten: readonly SettingsChange[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #nextReload: Promise<void> | undefined;
  #timer = 0;
  readonly #followers = new Set<(origin: ChangeOrigin) => void>();

  private constructor(private readonly plugin: Plugin) {
    plugin.register(() => window.clearTimeout(this.#timer));
  }

  /** Never fails: with a file that cannot be read everything is private, and it is read again a little later. */
  static async load(plugin: Plugin): Promise<SavedSettings> {
    const saved = new SavedSettings(plugin);
    try {
      saved.#take(await saved.#read());
    } catch (failure) {
      saved.#failure = reason(failure);
      void saved.reload();
    }
    return saved;
  }

  get settings(): Settings {
    return this.#parsed.settings;
  }

  get problems(): ParsedSettings['problems'] {
    return this.#parsed.problems;
  }

  /** Why the file cannot be read; the settings are then the last ones that could be, or closed ones. */
  get failure(): string | undefined {
    return this.#failure;
  }

  /** Whether the settings were ever read since the plugin started. */
  get wasRead(): boolean {
    return this.#file !== undefined;
  }

  /** `.obsidian/plugins/research-logbook/data.json` */
  get path(): string {
    const { app, manifest } = this.plugin;
    return `${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/data.json`;
  }

  list(key: 'rules' | 'propertiesShown'): readonly unknown[] {
    return writtenList(this.#written, key);
  }

  /** Calls after every change, until the function that it gives is called. */
  follow(follower: (origin: ChangeOrigin) => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /**
   * Seen at once, saved in turn; several changes in a row are written together, into what the file holds by then.
   * @throws when the file cannot be read or written; the change is then taken back.
   */
  async change(key: SettingKey, value: unknown): Promise<void> {
    if (this.#failure !== undefined) throw new Error(this.#failure);
    const change = { key, value };
    this.#unwritten = [...this.#unwritten, change];
    this.#show(changedSettings(this.#written, change), 'here');
    await this.#inTurn(() => this.#write());
  }

  /** Takes up what was written elsewhere. Never fails: while the file cannot be read, the settings stay as they are. */
  reload(): Promise<void> {
    this.#nextReload ??= this.#inTurn(async () => {
      this.#nextReload = undefined;
      await this.#readPatiently().then((file) => this.#take(file), (failure: unknown) => this.#refuse(failure));
    });
    return this.#nextReload;
  }

  /** The user gives up what the file holds. */
  startAfresh(): Promise<void> {
    return this.#inTurn(async () => {
      await this.plugin.saveData({});
      this.#take({});
    });
  }

  async #write(): Promise<void> {
    const changes = this.#unwritten;
    if (changes.length === 0) return;
    const file = await this.#readPatiently().catch((failure: unknown) => {
      this.#refuse(failure);
      throw failure;
    });
    const written = changes.reduce<unknown>(changedSettings, file);
    const saving = this.plugin.saveData(written);
    const saved = await saving.then(() => written, () => file);
    this.#unwritten = this.#unwritten.slice(changes.length);
    this.#take(saved);
    await saving;
  }

  async #read(): Promise<unknown> {
    const file: unknown = await this.plugin.loadData();
    if (file !== null && file !== undefined && (typeof file !== 'object' || Array.isArray(file))) throw new Error('it holds no JSON object');
    return file;
  }

  /** A file that is being written, or replaced, is whole again a moment later. */
  async #readPatiently(): Promise<unknown> {
    for (const wait of waits) {
      const file = await this.#read().catch(() => undefined);
      if (file !== undefined && (file !== null || (this.#file?.held ?? null) === null)) return file;
      await new Promise<void>((resolve) => {
        this.#timer = window.setTimeout(resolve, wait);
      });
    }
    return this.#read();
  }

  #take(file: unknown): void {
    const known = this.#failure === undefined ? JSON.stringify(this.#written) : undefined;
    this.#file = { held: file };
    this.#failure = undefined;
    const written = this.#unwritten.reduce<unknown>(changedSettings, file);
    if (JSON.stringify(written) !== known) this.#show(written, 'elsewhere');
  }

  #refuse(failure: unknown): void {
    this.#failure = reason(failure);
    this.#unwritten = [];
    if (this.#file === undefined) this.#tell('elsewhere');
    else this.#show(this.#file.held, 'elsewhere');
  }

  #show(written: unknown, origin: ChangeOrigin): void {
    this.#written = written;
    this.#parsed = parseSettings(written);
    this.#tell(origin);
  }

  #tell(origin: ChangeOrigin): void {
    for (const follower of [...this.#followers]) follower(origin);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}

function reason(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

const waits: readonly number[] = [50, 150, 300, 500];

/** Every folder is private while nothing is known of the user's rules. */
const closed: Settings = parseSettings([]).settings;
