import type { Modifier } from 'obsidian';
import type { App } from './app/app';
import { Platform } from './app/platform';
import { settled } from './own';
import { CommandPalette } from './plugin/commands';
import { Menu } from './ui/menu';
import { MenuItem } from './ui/menu-item';
import { MarkdownView } from './workspace/markdown-view';

/** What a user does and sees; every deed resolves when the app has come to rest. */
export class User {
  constructor(private readonly app: App) {}

  /** The names that the command palette offers now. */
  commands(): string[] {
    return this.app.registries.commands.available().map(({ name }) => name).sort();
  }

  openPalette(): void {
    new CommandPalette(this.app, this.app.registries.commands).open();
  }

  /** Runs a command by its name, with or without the plugin's, or its id. */
  async run(command: string): Promise<void> {
    const found = this.app.registries.commands.find(command);
    if (!found) throw new Error(`No command "${command}"`);
    if (!this.app.registries.commands.run(found)) throw new Error(`The command "${command}" is not available now`);
    await settled();
  }

  ribbon(): string[] {
    return [...this.app.registries.ribbonEl.children].map((icon) => icon.getAttribute('aria-label') ?? '');
  }

  async clickRibbon(title: string): Promise<void> {
    const icon = this.app.registries.ribbonEl.querySelector<HTMLElement>(`[aria-label="${title}"]`);
    if (!icon) throw new Error(`No ribbon icon "${title}"`);
    icon.click();
    await settled();
  }

  statusBar(): string[] {
    return [...this.app.registries.statusBarEl.children].map((item) => item.textContent);
  }

  async openSettings(pluginId: string): Promise<HTMLElement> {
    const { settings } = this.app.registries;
    settings.openTab(pluginId);
    await settled();
    return settings.modalEl;
  }

  async closeSettings(): Promise<void> {
    this.app.registries.settings.close();
    await settled();
  }

  /** The row of a setting in the open window. */
  setting(name: string): HTMLElement {
    const rows = [...document.querySelectorAll<HTMLElement>('.setting-item')];
    const row = rows.find((each) => each.querySelector('.setting-item-name')?.textContent === name);
    if (!row) throw new Error(`No setting "${name}" is shown`);
    return row;
  }

  /** Changes a setting's control: a toggle to true or false, any other to a text. */
  async change(name: string, value: string | boolean): Promise<void> {
    const control = this.setting(name).querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select');
    if (!control) throw new Error(`The setting "${name}" has no control`);
    if (typeof value === 'boolean') {
      if ((control as HTMLInputElement).checked !== value) control.click();
    } else {
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await settled();
  }

  /** What the user can press: buttons, rows and tabs by their text or label, those on top first. */
  async click(text: string): Promise<void> {
    const all = [...document.querySelectorAll<HTMLElement>('button, [role="button"], [role="menuitem"], [role="option"], a')].reverse();
    const found = all.find((each) => each.isShown() && (each.textContent.trim() === text || each.getAttribute('aria-label') === text));
    if (!found) throw new Error(`Nothing to click on says "${text}"`);
    found.click();
    await settled();
  }

  /** Types into whatever has the focus, one letter after the other. */
  async type(text: string): Promise<void> {
    for (const letter of text) {
      const field = document.activeElement;
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('Nothing that could be typed into has the focus');
      field.setRangeText(letter, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await settled();
  }

  async press(key: string, modifiers: readonly Modifier[] = []): Promise<void> {
    const held = (modifier: Modifier): boolean => modifiers.includes(modifier) || (modifiers.includes('Mod') && modifier === (Platform.isMacOS ? 'Meta' : 'Ctrl'));
    const event = new KeyboardEvent('keydown', { key, ctrlKey: held('Ctrl'), metaKey: held('Meta'), shiftKey: held('Shift'), altKey: held('Alt'), bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
    await settled();
  }

  notices(): string[] {
    return [...document.querySelectorAll('.notice')].map((notice) => notice.textContent);
  }

  /** The dialogs that are open, the one on top last. */
  modals(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('.modal-container > [role="dialog"]')];
  }

  /** Opens a note in the middle, as a click in the list of files does. */
  async open(path: string): Promise<MarkdownView> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) throw new Error(`No file "${path}"`);
    await this.app.workspace.getLeaf(false).openFile(file);
    await settled();
    const view = this.app.workspace.getActiveViewOfType(MarkdownView);
    if (!view) throw new Error(`"${path}" is no note`);
    view.editor.focus();
    return view;
  }

  /** Opens the context menu of a file, and gives the titles in it. */
  fileMenu(path: string, source = 'file-explorer-context-menu'): string[] {
    const menu = new Menu();
    this.app.workspace.trigger('file-menu', menu, this.app.vault.getAbstractFileByPath(path), source);
    return shown(menu);
  }

  editorMenu(): string[] {
    const view = this.app.workspace.getActiveViewOfType(MarkdownView);
    if (!view) throw new Error('No note is active');
    const menu = new Menu();
    this.app.workspace.trigger('editor-menu', menu, view.editor, view);
    return shown(menu);
  }
}

function shown(menu: Menu): string[] {
  menu.showAtPosition({ x: 0, y: 0 });
  return menu.items.filter((item) => item instanceof MenuItem).map(({ title }) => title);
}
