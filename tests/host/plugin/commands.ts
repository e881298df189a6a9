import type { Command } from 'obsidian';
import type { App } from '../app/app';
import { Platform } from '../app/platform';
import { modifierText, pressedModifiers } from '../app/scope';
import { reportProblem } from '../own';
import { same } from '../same';
import { FuzzySuggestModal } from '../ui/suggest-modal';

/** All commands of the app, and which of them can run now. */
export class Commands {
  readonly #commands = new Map<string, Command>();

  constructor(private readonly app: App) {
    app.scope.register(null, null, (event) => (this.#runHotkey(event) ? false : undefined));
  }

  add(command: Command): void {
    this.#commands.set(command.id, command);
  }

  remove(id: string): void {
    this.#commands.delete(id);
  }

  get ids(): string[] {
    return [...this.#commands.keys()];
  }

  /** Those that the command palette would offer now. */
  available(): Command[] {
    return [...this.#commands.values()].filter((command) => this.#attempt(command, true));
  }

  find(idOrName: string): Command | undefined {
    return this.#commands.get(idOrName) ?? [...this.#commands.values()].find(({ name }) => name === idOrName || name.endsWith(`: ${idOrName}`));
  }

  /** False when the command cannot run now. */
  run(command: Command): boolean {
    return this.#attempt(command, true) && this.#attempt(command, false);
  }

  /** An editor command goes before a checked one, and that before a plain one. */
  #attempt({ callback, checkCallback, editorCallback, editorCheckCallback, mobileOnly }: Command, checking: boolean): boolean {
    if (mobileOnly && !Platform.isMobile) return false;
    try {
      const view = this.app.workspace.activeEditor;
      let result: unknown = true;
      if (editorCheckCallback) result = view !== null && editorCheckCallback(checking, same(view.editor), same(view)) === true;
      else if (editorCallback) result = checking || !view ? view !== null : editorCallback(same(view.editor), same(view));
      else if (checkCallback) result = checkCallback(checking) === true;
      else if (callback) result = checking || (callback() as unknown);
      else result = false;
      if (result instanceof Promise) result.catch(reportProblem);
      return checking ? result === true : true;
    } catch (error) {
      reportProblem(error);
      return !checking;
    }
  }

  #runHotkey(event: KeyboardEvent): boolean {
    const command = [...this.#commands.values()].find(({ hotkeys = [] }) => hotkeys.some(({ modifiers, key }) =>
      key.toLowerCase() === event.key.toLowerCase() && modifierText(modifiers) === pressedModifiers(event)));
    return command !== undefined && this.run(command);
  }
}

/** The command palette. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App, private readonly commands: Commands) {
    super(app);
    this.containerEl.addClass('mod-host');
    this.setPlaceholder('Select a command...');
  }

  getItems(): Command[] {
    return this.commands.available().sort((a, b) => a.name.localeCompare(b.name));
  }

  getItemText({ name }: Command): string {
    return name;
  }

  onChooseItem(command: Command): void {
    this.commands.run(command);
  }
}
