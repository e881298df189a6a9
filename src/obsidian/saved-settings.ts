import type { Plugin } from 'obsidian';
import { changedSettings, writtenList, type SettingKey, type SettingsChange, type ListKey } from '../core/change-settings';
import { parseSettings, type ParsedSettings } from '../core/parse-settings';
import type { Settings } from '../core/settings';
import { SettingsFile } from './settings-file';
import { messageOf } from '../core/error-message';

/** `here` is a change through this object; `elsewhere` is what another device or program has written, or broken. */
export type ChangeOrigin = 'here' | 'elsewhere';

/** The settings in memory and in `data.json`. A file that cannot be read is left alone until the user decides. */
export class SavedSettings {
  readonly #file: SettingsFile;
  /** What the file held when it could last be read; undefined before that. */
  #held: unknown;
  /** The same with the changes that are still to be written. */
  #written: unknown = null;
  #parsed: ParsedSettings = { settings: closed, problems: [] };
  #failure: string | undefined = 'it has not been read yet';
  #unwritten: readonly SettingsChange[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #nextReload: Promise<void> | undefined;
  #nextWrite: Promise<void> | undefined;
  readonly #followers = new Set<(origin: ChangeOrigin) => void>();

  private constructor(plugin: Plugin) {
    this.#file = new SettingsFile(plugin);
  }

  /** Never fails: with a file that cannot be read everything is private, and it is read again a little later. */
  static async load(plugin: Plugin): Promise<SavedSettings> {
    const saved = new SavedSettings(plugin);
    try {
      saved.#take(await saved.#file.read());
    } catch (failure) {
      saved.#failure = messageOf(failure);
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
    return this.#held !== undefined;
  }

  get path(): string {
    return this.#file.path;
  }

  /** The entries as they are written, also those that cannot be read. */
  list(key: ListKey): readonly unknown[] {
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
    this.#nextWrite ??= this.#inTurn(() => {
      this.#nextWrite = undefined;
      return this.#write(this.#unwritten);
    });
    await this.#nextWrite;
  }

  /** Takes up what was written elsewhere. Never fails: while the file cannot be read, the settings stay as they are. */
  reload(): Promise<void> {
    this.#nextReload ??= this.#inTurn(async () => {
      this.#nextReload = undefined;
      await this.#latest().then((latest) => this.#take(latest), (failure: unknown) => this.#refuse(failure));
    });
    return this.#nextReload;
  }

  /** The user gives up what the file holds. */
  startAfresh(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#file.write({});
      this.#take({});
    });
  }

  async #write(changes: readonly SettingsChange[]): Promise<void> {
    const latest = await this.#latest().catch((failure: unknown) => {
      this.#unwritten = this.#unwritten.slice(changes.length);
      this.#refuse(failure);
      throw failure;
    });
    const written = changes.reduce<unknown>(changedSettings, latest);
    const writing = this.#file.write(written);
    const held = await writing.then(() => written, () => latest);
    this.#unwritten = this.#unwritten.slice(changes.length);
    this.#take(held);
    await writing;
  }

  /** Of a file that has vanished the last settings hold: rules that keep notes private may stand in them. */
  async #latest(): Promise<unknown> {
    return await this.#file.readPatiently() ?? this.#held ?? null;
  }

  #take(held: unknown): void {
    const shown = this.#failure === undefined ? JSON.stringify(this.#written) : undefined;
    this.#held = held;
    this.#failure = undefined;
    const written = this.#withUnwritten();
    if (JSON.stringify(written) !== shown) this.#show(written, 'elsewhere');
  }

  #refuse(failure: unknown): void {
    this.#failure = messageOf(failure);
    if (this.wasRead) this.#show(this.#withUnwritten(), 'elsewhere');
    else this.#tell('elsewhere');
  }

  #withUnwritten(): unknown {
    return this.#unwritten.reduce<unknown>(changedSettings, this.#held);
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

/** Every folder is private while nothing is known of the user's rules. */
const closed: Settings = parseSettings([]).settings;
