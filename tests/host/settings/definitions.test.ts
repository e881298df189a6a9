/** @jest-environment jsdom */
import { Plugin, PluginSettingTab, SettingPage, type SettingDefinitionItem } from 'obsidian';
import { startHost, type Host, type HostOptions } from '../in-jest';

const manifest = { id: 'toy', name: 'Toy', version: '1.0.0', author: '', minAppVersion: '1.13.0', description: '' };

let host: Host;
let tab: PluginSettingTab;

async function open(definitions: () => SettingDefinitionItem[], settings: Record<string, unknown> = {}, options: HostOptions = {}): Promise<void> {
  class Tab extends PluginSettingTab {
    override getSettingDefinitions(): SettingDefinitionItem[] {
      return definitions();
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
  host = await startHost(options);
  await host.enable({ manifest, main: Toy });
  await host.user.openSettings('toy');
}

const saved = async (): Promise<unknown> => JSON.parse(await host.otherProgram.read('.obsidian/plugins/toy/data.json')) as unknown;
const names = (): string[] => [...document.querySelectorAll<HTMLElement>('.setting-item')].filter((row) => row.isShown()).map((row) => row.querySelector('.setting-item-name')?.textContent ?? '').filter((name) => name !== '');

afterEach(() => {
  expect(host.problems()).toEqual([]);
});

afterAll(() => host.close());

test('an action acts for the pointer and the keyboard, unless it is disabled', async () => {
  const log: string[] = [];
  await open(() => [
    { name: 'Export', action: (element, index) => log.push(`${element.className.includes('setting-item')} ${index}`) },
    { name: 'Never', disabled: true, action: () => log.push('never') },
  ]);
  host.user.setting('Export').click();
  host.user.setting('Export').focus();
  await host.user.press('Enter');
  host.user.setting('Never').click();
  expect(log).toEqual(['true 0', 'true 0']);
});

test('a row that is rendered by hand is cleaned up before it is torn down', async () => {
  const log: string[] = [];
  await open(() => [{ name: 'Format', render: (setting, group) => {
    setting.addMomentFormat((format) => format.setDefaultFormat('YYYY').setSampleEl(group.listEl.createSpan('sample')));
    return () => log.push('clean');
  } }]);
  expect(document.querySelector('.sample')?.textContent).toMatch(/^\d{4}$/);
  tab.update();
  await host.user.closeSettings();
  expect(log).toEqual(['clean', 'clean']);
});

test('a list adds, deletes and reorders its entries', async () => {
  const log: string[] = [];
  await open(() => [{
    type: 'list', heading: 'Rules', items: [{ name: 'one' }, { name: 'two' }],
    onDelete: (index) => log.push(`delete ${index}`),
    onReorder: (from, to) => log.push(`move ${from} ${to}`),
    addItem: { name: 'Add rule', action: () => log.push('add') },
  }, { type: 'list', heading: 'Empty', emptyState: 'No rules yet', items: [] }]);
  await host.user.click('Add rule');
  host.user.setting('two').querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
  host.user.setting('one').focus();
  await host.user.press('Delete');
  host.user.setting('one').querySelector('.setting-drag-handle')?.dispatchEvent(new Event('dragstart', { bubbles: true }));
  host.user.setting('two').dispatchEvent(new Event('drop', { bubbles: true }));
  expect(log).toEqual(['add', 'delete 1', 'delete 0', 'move 0 1']);
  expect(document.querySelector('.setting-list-empty')?.textContent).toBe('No rules yet');
});

test('on a phone a list has a row to add with', async () => {
  await open(() => [{ type: 'list', items: [], addItem: { name: 'Add rule', action: () => undefined } }], {}, { platform: 'phone' });
  expect(document.querySelector('.setting-add-item')?.textContent).toBe('+ Add rule');
});

test('a group filters its rows, and remembers the query', async () => {
  await open(() => [{ type: 'group', heading: 'Words', search: { match: ({ name }, query) => name.includes(query) }, items: [{ name: 'alpha' }, { name: 'beta' }, { name: 'always', searchable: false }] }]);
  const input = document.querySelector<HTMLInputElement>('.setting-group-header input');
  input?.focus();
  await host.user.type('al');
  const kept = (): string[] => [...document.querySelectorAll('.setting-items .setting-item:not(.is-filtered)')].map((row) => row.textContent);
  expect(kept()).toEqual(['alpha', 'always']);
  tab.update();
  expect(kept()).toEqual(['alpha', 'always']);
});

test('a page is a row that opens, with what it is about beside it', async () => {
  const log: string[] = [];
  class Own extends SettingPage {
    display(): void {
      this.containerEl.setText('drawn by hand');
    }

    override hide(): void {
      log.push('hide');
    }
  }
  await open(() => [
    { type: 'page', name: 'Export', desc: 'Where to', displayValue: () => '12 notes', status: 'warning', items: [{ name: 'Deep', control: { type: 'text', key: 'deep' } }, { type: 'page', name: 'Deeper', items: [{ name: 'Deepest' }] }] },
    { type: 'page', name: 'Own', page: () => new Own() },
  ]);
  expect(host.user.setting('Export').textContent).toContain('12 notes');
  await host.user.click('ExportWhere to12 notes');
  await host.user.change('Deep', 'x');
  expect(await saved()).toEqual({ deep: 'x' });
  tab.update();
  expect(names()).toEqual(['Deep', 'Deeper']);
  await host.user.click('Deeper');
  expect(names()).toEqual(['Deepest']);
  await host.user.click('Back');
  await host.user.click('Back');
  await host.user.click('Own');
  expect(document.querySelector('.setting-page-content')?.textContent).toBe('drawn by hand');
  await host.user.closeSettings();
  expect(log).toEqual(['hide']);
});

test('the search finds settings by name, description and other names, and goes there', async () => {
  await open(() => [
    { name: 'Site folder', desc: 'Where the export goes', control: { type: 'text', key: 'site' } },
    { name: 'Secret', searchable: false, desc: 'export' },
    { type: 'page', name: 'Notes', items: [{ name: 'Log folder', aliases: ['diary'], control: { type: 'text', key: 'log' } }] },
  ]);
  const results = (): string[] => [...document.querySelectorAll('.setting-search-result-name')].map((each) => each.textContent);
  const input = document.querySelector<HTMLInputElement>('.vertical-tab-header input');
  input?.focus();
  await host.user.type('export');
  expect(results()).toEqual(['Site folder']);
  if (input) input.value = '';
  await host.user.type('diary');
  expect(results()).toEqual(['Log folder']);
  document.querySelector<HTMLElement>('.setting-search-result')?.click();
  expect(names()).toEqual(['Log folder']);
});
