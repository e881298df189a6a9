/** @jest-environment jsdom */
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { openPlugin, type OpenPlugin } from './open-plugin';

let plugin: OpenPlugin;

async function open(data?: unknown, page = 'Site'): Promise<void> {
  plugin = await openPlugin(data, { files: { 'A.md': '---\nlab: x\nyear: 2020\n---\n', 'B.md': '---\ngrant: y\nlab: z\n---\n' } });
  await plugin.openPage(page);
}

afterEach(() => {
  expect(plugin.host.problems()).toEqual([]);
});

afterAll(() => plugin.host.close());

test('a property that notes have is offered, those of most notes first, and added at the end', async () => {
  await open();
  await plugin.host.user.click('Add a property');
  expect([...document.querySelectorAll('.suggestion-item')].map((each) => each.textContent)).toEqual(['lab', 'grant']);
  await plugin.host.user.press('Enter');
  expect(await plugin.held()).toEqual({ propertiesShown: [...DEFAULT_SETTINGS.propertiesShown, 'lab'] });
});

test('a property that no note has is added as it is typed', async () => {
  await open({ propertiesShown: ['year'] });
  await plugin.host.user.click('Add a property');
  await plugin.host.user.type(' 作者 ');
  await plugin.host.user.press('Enter');
  expect(plugin.saved.settings.propertiesShown).toEqual(['year', '作者']);
  expect(plugin.rows().slice(-2)).toEqual(['year', '作者']);
});

test('properties are removed and reordered, and what cannot be read stays', async () => {
  await open({ propertiesShown: ['year', 5, 'venue', 'doi'] });
  plugin.host.user.setting('doi').querySelector('.setting-drag-handle')?.dispatchEvent(new Event('dragstart', { bubbles: true }));
  plugin.host.user.setting('year').dispatchEvent(new Event('drop', { bubbles: true }));
  await plugin.host.settled();
  plugin.host.user.setting('venue').querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
  await plugin.host.settled();
  expect(await plugin.held()).toEqual({ propertiesShown: ['doi', 'year', 5] });
  expect(plugin.row('5')).toContain('Cannot be read');
});

test('columns of the literature table are called what readers call them, and saved by the names of their properties', async () => {
  await open({ literatureColumns: ['title', 'lab'] }, 'Papers');
  expect(plugin.rows()).toEqual(expect.arrayContaining(['Title', 'lab']));
  await plugin.host.user.click('Add a column');
  expect([...document.querySelectorAll('.suggestion-item')].map((each) => each.textContent)).toEqual(expect.arrayContaining(['Year', 'First institution', 'Abstract', 'grant']));
  await plugin.host.user.type('First');
  await plugin.host.user.press('Enter');
  expect(await plugin.held()).toEqual({ literatureColumns: ['title', 'lab', 'institution'] });
});
