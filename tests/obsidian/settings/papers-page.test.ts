/** @jest-environment jsdom */
import { openPlugin, type OpenPlugin } from './open-plugin';

let plugin: OpenPlugin;

async function open(data?: unknown, language = 'en', files = {}): Promise<void> {
  plugin = await openPlugin(data, { language, files });
  await plugin.openPage(language === 'zh' ? '文献' : 'Papers');
}

const templates = (): string[] => [...plugin.host.user.setting('Template').querySelectorAll('option')].map(({ textContent }) => textContent);
const chosen = (): string | undefined => plugin.host.user.setting('Template').querySelector('select')?.selectedOptions[0]?.textContent;

afterEach(() => {
  expect(plugin.host.problems()).toEqual([]);
});

afterAll(() => plugin.host.close());

test('the templates are the built-in ones, and the notes of the folder as soon as it is chosen', async () => {
  await open(undefined, 'en', { 'Templates/Short.md': '', 'Templates/Long.md': '', 'Templates/Deeper/No.md': '' });
  expect(templates()).toEqual(['Close reading', 'Three passes', 'Reviewer']);
  await plugin.host.user.change('Template folder', 'Templates');
  expect(templates()).toEqual(['Close reading', 'Three passes', 'Reviewer', 'Long', 'Short']);
  await plugin.host.user.change('Template', 'Templates/Short.md');
  expect(await plugin.held()).toEqual({ paperTemplates: 'Templates', paperTemplate: 'Templates/Short.md' });
  expect(chosen()).toBe('Short');
});

test('a template that is gone is shown as chosen, so that nothing is changed behind the user\'s back', async () => {
  await open({ paperTemplate: 'Templates/Gone.md' });
  expect(chosen()).toBe('Templates/Gone.md (not found)');
  expect(await plugin.held()).toEqual({ paperTemplate: 'Templates/Gone.md' });
});

test('a folder, a library and an address that cannot be used are told of and not saved', async () => {
  await open(undefined, 'en', { 'refs.bib': '', 'Note.md': '' });
  await plugin.host.user.change('Template folder', 'Nowhere');
  expect(plugin.row('Template folder')).toContain('Cannot find the folder "Nowhere"');
  await plugin.host.user.change('Library file', 'Note.md');
  expect(plugin.row('Library file')).toContain('Cannot find the library "Note.md"');
  await plugin.host.user.change('Your email address', 'me');
  expect(plugin.row('Your email address')).toContain('Cannot use "me"');
  await plugin.host.user.change('Library file', 'refs.bib');
  await plugin.host.user.change('Your email address', 'me@example.org');
  expect(await plugin.held()).toEqual({ bibliography: 'refs.bib', mailto: 'me@example.org' });
});

test('the page speaks Chinese', async () => {
  await open(undefined, 'zh');
  expect(plugin.rows().slice(0, 5)).toEqual(['模板', '模板文件夹', '文献库文件', '电子邮箱', '文献汇总表的列']);
});
