/** @jest-environment jsdom */
import { Keymap, Menu, Notice, Scope, setIcon, setTooltip, debounce, prepareSimpleSearch, type App } from 'obsidian';
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

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { window.setTimeout(resolve, milliseconds); });

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
