/** @jest-environment jsdom */
import { Modal, Plugin, PluginSettingTab, Setting, type App, type SettingDefinitionItem } from 'obsidian';
import { startHost, type Host, type HostOptions } from '../in-jest';

const manifest = { id: 'toy', name: 'Toy', version: '1.0.0', author: '', minAppVersion: '1.13.0', description: '' };
const files = { 'Log/A.md': '', 'Papers/B.md': '', 'pic.png': '' };

let host: Host;
let app: App;
let toy: Plugin & { settings: Record<string, unknown> };
let tab: PluginSettingTab;
let displayed = 0;

async function open(definitions: () => SettingDefinitionItem[], settings: Record<string, unknown> = {}, options: HostOptions = { files }): Promise<void> {
  class Tab extends PluginSettingTab {
    override getSettingDefinitions(): SettingDefinitionItem[] {
      return definitions();
    }

    override display(): void {
      displayed += 1;
    }
  }
  class Toy extends Plugin {
    declare settings: Record<string, unknown>;

    override onload(): void {
      this.settings = settings;
      tab = new Tab(this.app, this);
      this.addSettingTab(tab);
    }
  }
  displayed = 0;
  host = await startHost(options);
  app = host.app;
  toy = await host.enable({ manifest, main: Toy }) as typeof toy;
  await host.user.openSettings('toy');
}

const saved = async (): Promise<unknown> => JSON.parse(await host.otherProgram.read('.obsidian/plugins/toy/data.json')) as unknown;
const control = (name: string): HTMLInputElement => host.user.setting(name).querySelector('input, textarea, select') as HTMLInputElement;
const names = (): string[] => [...document.querySelectorAll<HTMLElement>('.setting-item')].filter((row) => row.isShown()).map((row) => row.querySelector('.setting-item-name')?.textContent ?? '').filter((name) => name !== '');

afterEach(() => {
  expect(host.problems()).toEqual([]);
});

afterAll(() => host.close());

test('every kind of control shows its value, and saves what the user makes of it', async () => {
  await open(() => [
    { name: 'Toggle', control: { type: 'toggle', key: 'toggle' } },
    { name: 'Dropdown', control: { type: 'dropdown', key: 'dropdown', options: { a: 'A', b: 'B' } } },
    { name: 'Text', control: { type: 'text', key: 'text', defaultValue: 'default' } },
    { name: 'Area', control: { type: 'textarea', key: 'area', rows: 3 } },
    { name: 'Number', control: { type: 'number', key: 'number', defaultValue: 7 } },
    { name: 'Slider', control: { type: 'slider', key: 'slider', min: 0, max: 10, step: 1, displayFormat: (value) => `${value} of 10` } },
    { name: 'Colour', control: { type: 'color', key: 'colour' } },
    { name: 'File', control: { type: 'file', key: 'file' } },
    { name: 'Folder', control: { type: 'folder', key: 'folder' } },
  ], { toggle: true, dropdown: 'b', area: 'lines', number: 3, slider: 4, colour: '#ff0000', file: 'pic.png', folder: 'Log' });
  expect(['Dropdown', 'Text', 'Area', 'Number', 'Slider', 'Colour', 'File', 'Folder'].map((name) => control(name).value))
    .toEqual(['b', 'default', 'lines', '3', '4', '#ff0000', 'pic.png', 'Log']);
  expect(control('Toggle').checked).toBe(true);
  expect(host.user.setting('Slider').textContent).toContain('4 of 10');
  await host.user.change('Toggle', false);
  for (const [name, value] of [['Dropdown', 'a'], ['Text', 't'], ['Area', 'x'], ['Number', '12'], ['Slider', '9'], ['Colour', '#00ff00'], ['File', 'Log/A.md'], ['Folder', 'Papers']] as const) {
    await host.user.change(name, value);
  }
  expect(await saved()).toEqual({ toggle: false, dropdown: 'a', text: 't', area: 'x', number: 12, slider: 9, colour: '#00ff00', file: 'Log/A.md', folder: 'Papers' });
});

test('a number that cannot be read is the default, or nothing', async () => {
  await open(() => [{ name: 'Number', control: { type: 'number', key: 'number', defaultValue: 7 } }, { name: 'Other', control: { type: 'number', key: 'other' } }], { number: 3 });
  await host.user.change('Number', '');
  await host.user.change('Other', '');
  expect(await saved()).toEqual({ number: 7, other: 0 });
});

test('a value that does not pass is complained of beside it, and not saved', async () => {
  await open(() => [{ name: 'Folder', control: { type: 'text', key: 'folder', validate: async (value) => { await Promise.resolve(); return value.includes(':') ? 'No colon' : undefined; } } }], { folder: 'a:b' });
  await host.settled();
  expect(host.user.setting('Folder').textContent).toContain('No colon');
  expect(toy.settings.folder).toBe('a:b');
  await host.user.change('Folder', 'Log');
  expect(host.user.setting('Folder').textContent).not.toContain('No colon');
  await host.user.change('Folder', 'c:d');
  expect(host.user.setting('Folder').hasClass('is-invalid')).toBe(true);
  expect(control('Folder').value).toBe('c:d');
  expect(await saved()).toEqual({ folder: 'Log' });
});

test('files and folders of the vault are suggested', async () => {
  await open(() => [
    { name: 'File', control: { type: 'file', key: 'file', filter: ({ extension }) => extension === 'md' } },
    { name: 'Folder', control: { type: 'folder', key: 'folder', includeRoot: true } },
  ]);
  control('File').focus();
  await host.settled();
  expect([...document.querySelectorAll('.suggestion-item')].map((row) => row.textContent)).toEqual(['Log/A.md', 'Papers/B.md']);
  await host.user.click('Papers/B.md');
  control('Folder').focus();
  await host.settled();
  expect([...document.querySelectorAll('.suggestion-item')].map((row) => row.textContent)).toEqual(['/', 'Log', 'Papers']);
  expect(await saved()).toEqual({ file: 'Papers/B.md' });
});

test('what is visible and enabled is asked again after a change', async () => {
  await open(() => [
    { name: 'On', control: { type: 'toggle', key: 'on' } },
    { name: 'More', visible: () => toy.settings.on === true, control: { type: 'text', key: 'more', disabled: () => toy.settings.locked === true } },
    { type: 'group', heading: 'Group', visible: () => toy.settings.on === true, items: [{ name: 'Inside' }] },
  ], { on: false });
  expect(names()).toEqual(['On']);
  await host.user.change('On', true);
  expect(names()).toEqual(['On', 'More', 'Group', 'Inside']);
  toy.settings.locked = true;
  tab.refreshDomState();
  expect(control('More').disabled).toBe(true);
});

test('update asks for the definitions anew', async () => {
  let items = ['one'];
  await open(() => items.map((name) => ({ name })));
  items = ['one', 'two'];
  expect(names()).toEqual(['one']);
  tab.update();
  expect(names()).toEqual(['one', 'two']);
});

test('display is not called where there are definitions, and is where there are none', async () => {
  await open(() => [{ name: 'one' }]);
  expect(displayed).toBe(0);
  await open(() => []);
  expect(displayed).toBe(1);
});

test('definitions are asked for once when the tab is added, and on every display', async () => {
  let asked = 0;
  await open(() => { asked += 1; return [{ name: 'one' }]; });
  expect(asked).toBe(2);
  await host.user.closeSettings();
  await host.user.openSettings('toy');
  expect(asked).toBe(3);
});

test('a tab can keep its values elsewhere', async () => {
  const kept: Record<string, unknown> = { deep: 1 };
  await open(() => [{ name: 'Deep', control: { type: 'text', key: 'deep' } }]);
  tab.getControlValue = (key) => kept[key];
  tab.setControlValue = (key, value) => { kept[key] = value; };
  tab.update();
  expect(control('Deep').value).toBe('1');
  await host.user.change('Deep', 'x');
  expect(kept).toEqual({ deep: 'x' });
});

test('a setting of one\'s own acts on the events of its elements', async () => {
  await open(() => [{ name: 'one' }]);
  const log: unknown[] = [];
  const modal = new Modal(app);
  modal.open();
  new Setting(modal.contentEl).setName('Row').setDesc('About')
    .addToggle((toggle) => toggle.setValue(true).onChange((value) => log.push(value)))
    .addText((text) => text.setValue('a').onChange((value) => log.push(value)))
    .addButton((button) => button.setButtonText('Go').setTooltip('Goes').onClick(() => log.push('go')))
    .addExtraButton((button) => button.setIcon('x').onClick(() => log.push('extra')))
    .addDropdown((dropdown) => dropdown.addOption('a', 'A').addOption('b', 'B').onChange((value) => log.push(value)))
    .addProgressBar((bar) => bar.setValue(40))
    .addColorPicker((picker) => picker.setValueRgb({ r: 255, g: 0, b: 0 }))
    .setErrorMessage('Wrong');
  const row = host.user.setting('Row');
  expect(row.querySelector('[role="alert"]')?.textContent).toBe('Wrong');
  expect(row.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('40');
  expect(row.querySelector<HTMLInputElement>('[type="color"]')?.value).toBe('#ff0000');
  row.querySelector<HTMLElement>('.checkbox-container')?.click();
  row.querySelector('button')?.click();
  row.querySelector<HTMLElement>('.extra-setting-button')?.click();
  const select = row.querySelector('select');
  if (select) select.value = 'b';
  select?.dispatchEvent(new Event('change'));
  row.querySelector<HTMLElement>('input[type="text"]')?.focus();
  await host.user.type('b');
  expect(log).toEqual([false, 'go', 'extra', 'b', 'ab']);
  modal.close();
});

test('every control is labelled by the name of its setting', async () => {
  await open(() => [{ name: 'Folder', control: { type: 'text', key: 'folder' } }]);
  const label = document.getElementById(control('Folder').getAttribute('aria-labelledby') ?? '');
  expect(label?.textContent).toBe('Folder');
});
