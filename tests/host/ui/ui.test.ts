/** @jest-environment jsdom */
import {
  AbstractInputSuggest, ConfirmationModal, FuzzySuggestModal, Keymap, Menu, Modal, Notice, Scope, setIcon, setTooltip, SuggestModal, debounce, prepareSimpleSearch, type App,
} from 'obsidian';
import { startHost, type Host } from '../in-jest';

let host: Host;
let app: App;

beforeEach(async () => {
  host = await startHost({ files: { 'A.md': '', 'B.md': '' } });
  app = host.app;
});

afterEach(() => {
  expect(host.problems()).toEqual([]);
});

afterAll(() => host.close());

const rows = (): string[] => [...document.querySelectorAll('.suggestion-item')].map((row) => row.textContent);
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { window.setTimeout(resolve, milliseconds); });

test('a modal is in the document from open to close, and onClose runs once', async () => {
  const log: string[] = [];
  class Toy extends Modal {
    override onOpen(): void {
      this.contentEl.createEl('input');
      log.push(`open ${this.containerEl.isConnected}`);
    }

    override onClose(): void {
      log.push('close');
    }
  }
  const modal = new Toy(app).setTitle('Toy').setCloseCallback(() => log.push('callback'));
  expect(host.user.modals()).toEqual([]);
  modal.open();
  await pause(20);
  expect(host.user.modals()).toEqual([modal.modalEl]);
  expect(document.activeElement).toBe(modal.contentEl.querySelector('input'));
  modal.close();
  modal.close();
  expect(log).toEqual(['open true', 'close', 'callback']);
  expect(modal.containerEl.isConnected).toBe(false);
});

test('Escape, the cross and a click beside a modal close it; the focus goes back', async () => {
  const view = await host.user.open('A.md');
  for (const close of [() => host.user.press('Escape'), () => host.user.click('Close'), async () => document.querySelector<HTMLElement>('.modal-bg')?.click()]) {
    new Modal(app).setTitle('Toy').open();
    expect(document.activeElement).not.toBe(view.editor.inputEl);
    await close();
    expect(host.user.modals()).toEqual([]);
    expect(document.activeElement).toBe(view.editor.inputEl);
  }
});

test('of two modals Escape closes the one on top', async () => {
  const [first, second] = [new Modal(app), new Modal(app)];
  first.open();
  second.open();
  await host.user.press('Escape');
  expect(host.user.modals()).toEqual([first.modalEl]);
  first.close();
});

test('a button of a confirmation closes it after its handler, unless that gives something truthy', async () => {
  const log: string[] = [];
  const modal = new ConfirmationModal(app).setTitle('Overwrite?');
  modal.addButton((button) => button.setButtonText('Check').onClick(async () => { await pause(50); return 'not yet'; }));
  modal.addButton((button) => button.setButtonText('Overwrite').setDestructive().setCta().setInitialFocus().onClick(async () => { await pause(50); log.push('done'); }));
  modal.addCheckbox('Never ask again', (value) => log.push(`never ${value}`)).addCancelButton();
  modal.open();
  expect(document.activeElement?.textContent).toBe('Overwrite');
  document.querySelector<HTMLInputElement>('.modal-button-container input')?.click();
  await host.user.click('Check');
  await pause(80);
  expect(host.user.modals()).toHaveLength(1);
  await host.user.click('Overwrite');
  expect(host.user.modals()).toHaveLength(1);
  await pause(80);
  expect(host.user.modals()).toHaveLength(0);
  expect(log).toEqual(['never true', 'done']);
  modal.open();
  await host.user.click('Cancel');
  expect(host.user.modals()).toHaveLength(0);
});

class Words extends FuzzySuggestModal<string> {
  chosen: string[] = [];

  getItems(): string[] {
    return ['Deep read', 'Daily log', 'Week plan'];
  }

  getItemText(word: string): string {
    return word;
  }

  onChooseItem(word: string): void {
    this.chosen.push(`${word} ${this.containerEl.isConnected}`);
  }
}

test('a fuzzy suggester filters by letters in order, and is closed before its choice is told', async () => {
  const modal = new Words(app);
  modal.open();
  expect(rows()).toEqual(['Deep read', 'Daily log', 'Week plan']);
  await host.user.type('da');
  expect(rows()).toEqual(['Daily log', 'Deep read']);
  await host.user.press('ArrowDown');
  await host.user.press('Enter');
  expect(modal.chosen).toEqual(['Deep read false']);
});

test('a suggester shows the answer to the last question, whatever comes late', async () => {
  class Slow extends SuggestModal<string> {
    async getSuggestions(query: string): Promise<string[]> {
      await pause(query === 'a' ? 20 : 1);
      return query === '' ? [] : [query];
    }

    renderSuggestion(value: string, element: HTMLElement): void {
      element.setText(value);
    }

    onChooseSuggestion(): void {}
  }
  const modal = new Slow(app);
  modal.emptyStateText = 'Nothing';
  modal.open();
  await pause(5);
  expect(modal.resultContainerEl.textContent).toBe('Nothing');
  await host.user.type('ab');
  await pause(30);
  expect(rows()).toEqual(['ab']);
  modal.close();
});

test('an input suggests what fits, and tells what was chosen', async () => {
  class Files extends AbstractInputSuggest<string> {
    protected getSuggestions(query: string): string[] {
      return this.app.vault.getFiles().map(({ path }) => path).filter((path) => path.includes(query));
    }

    renderSuggestion(path: string, element: HTMLElement): void {
      element.setText(path);
    }
  }
  const modal = new Modal(app);
  const input = modal.contentEl.createEl('input');
  const chosen: string[] = [];
  const suggest = new Files(app, input);
  suggest.onSelect((path) => {
    chosen.push(path);
    suggest.setValue(path);
    suggest.close();
  });
  modal.open();
  await host.user.type('B');
  expect(rows()).toEqual(['B.md']);
  await host.user.click('B.md');
  expect([chosen, input.value, rows()]).toEqual([['B.md'], 'B.md', []]);
  await host.user.press('Escape');
  expect(host.user.modals()).toEqual([]);
});

test('a notice stays for its time, until it is clicked, or for good', async () => {
  const short = new Notice('short', 10);
  const lasting = new Notice('lasting', 0);
  const rich = new Notice(createFragment((fragment) => fragment.createEl('b', { text: 'rich' })));
  expect(host.user.notices()).toEqual(['short', 'lasting', 'rich']);
  await pause(30);
  expect(short.containerEl.isConnected).toBe(false);
  lasting.setMessage('changed');
  expect(host.user.notices()).toEqual(['changed', 'rich']);
  lasting.containerEl.click();
  rich.hide();
  expect(host.user.notices()).toEqual([]);
});

test('a menu shows its items by section, runs the chosen one, and is gone', async () => {
  const log: string[] = [];
  const menu = new Menu();
  menu.addItem((item) => item.setTitle('Open').setIcon('file').setSection('open').onClick(() => log.push('open')));
  menu.addSeparator();
  menu.addItem((item) => item.setTitle('Delete').setSection('danger').setWarning(true).onClick(() => log.push('delete')));
  menu.addItem((item) => item.setTitle('Open right').setSection('open').setDisabled(true));
  menu.addItem((item) => item.setTitle('Starred').setChecked(true));
  menu.onHide(() => log.push('hidden'));
  menu.showAtPosition({ x: 10, y: 10 });
  expect([...document.querySelectorAll('.menu-item')].map((item) => item.textContent)).toEqual(['Open', 'Open right', 'Delete', 'Starred']);
  expect(document.querySelector('[role="menuitemcheckbox"]')?.getAttribute('aria-checked')).toBe('true');
  await host.user.press('ArrowDown');
  await host.user.press('ArrowDown');
  await host.user.press('Enter');
  expect(log).toEqual(['hidden', 'delete']);
  expect(document.querySelector('.menu')).toBeNull();
});

test('a click elsewhere hides a menu', () => {
  new Menu().addItem((item) => item.setTitle('Open')).showAtPosition({ x: 0, y: 0 });
  document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  expect(document.querySelector('.menu')).toBeNull();
});

test('plugins add to the menu of a file and of the editor', async () => {
  app.workspace.on('file-menu', (menu, file, source) => menu.addItem((item) => item.setTitle(`${file.path} ${source}`)));
  app.workspace.on('editor-menu', (menu, editor) => menu.addItem((item) => item.setTitle(`Line ${editor.getCursor().line}`)));
  expect(host.user.fileMenu('A.md', 'more-options')).toEqual(['A.md more-options']);
  await host.user.open('A.md');
  expect(host.user.editorMenu()).toEqual(['Line 0']);
});

test('a scope gives what it does not handle to its parent', async () => {
  const log: string[] = [];
  const scope = new Scope(app.scope);
  scope.register(['Shift'], 'x', () => { log.push('child'); return false; });
  app.scope.register(null, 'y', () => { log.push('parent'); });
  app.keymap.pushScope(scope);
  await host.user.press('x');
  await host.user.press('X', ['Shift']);
  app.scope.register([], 'y', () => { log.push('own'); return true; });
  await host.user.press('y');
  app.keymap.popScope(scope);
  await host.user.press('x', ['Shift']);
  expect(log).toEqual(['child', 'parent', 'own']);
});

test.each([[{}, false], [{ ctrlKey: true }, 'tab'], [{ button: 1 }, 'tab'], [{ ctrlKey: true, altKey: true }, 'split'], [{ ctrlKey: true, altKey: true, shiftKey: true }, 'window']])('a click with %j opens %j', (init, pane) => {
  expect(Keymap.isModEvent(new MouseEvent('click', init))).toBe(pane);
});

test('an icon is a picture that says its name, a tooltip is the label', () => {
  const element = createDiv();
  setIcon(element, 'calendar-days');
  setTooltip(element, 'Today', { placement: 'top' });
  expect(element.querySelector('svg')?.getAttribute('data-icon')).toBe('calendar-days');
  expect([element.getAttribute('aria-label'), element.getAttribute('data-tooltip-position')]).toEqual(['Today', 'top']);
});

test('a debounced function runs once, with the last arguments', async () => {
  const seen: string[] = [];
  const note = debounce((text: string) => { seen.push(text); }, 20, true);
  note('a');
  note('b');
  await pause(40);
  note('c').run();
  note('d').cancel();
  await pause(40);
  expect(seen).toEqual(['b', 'c']);
});

test('a simple search wants every word', () => {
  expect(prepareSimpleSearch('deep md')('DeepMD kit')?.matches).toEqual([[0, 4], [4, 6]]);
  expect(prepareSimpleSearch('deep x')('DeepMD kit')).toBeNull();
});
