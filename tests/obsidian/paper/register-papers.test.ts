/** @jest-environment jsdom */
// First: it brings what a browser has and jsdom lacks.
import { startHost, nothing, type Host } from '../../host/in-jest';
import { Plugin } from 'obsidian';
import { appStringsFor } from '../../../src/core/i18n/app/index';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { registerPapers } from '../../../src/obsidian/paper/register-papers';

async function papersApp(): Promise<Host> {
  class Papers extends Plugin {
    override onload(): void {
      registerPapers({ app: this.app, plugin: this, settings: DEFAULT_SETTINGS, strings: appStringsFor('en') });
    }
  }
  const host = await startHost();
  await host.enable({ manifest: { id: 'research-logbook', name: 'r', version: '1.0.0', author: 'me', minAppVersion: '1.13.0', description: '' }, main: Papers });
  return host;
}

test('a DOI becomes a note, and the plugin leaves nothing behind', async () => {
  const host = await papersApp();
  host.respond(({ url }) => url.startsWith('https://doi.org/') ? { body: JSON.stringify({ title: 'Deep', DOI: '10.1/x', issued: { 'date-parts': [[2018]] } }) } : { status: 404 });
  expect(await host.cli('research-logbook:new-deep-read', { query: '10.1234/x' })).toBe('Papers/Deep.md');
  expect(await host.cli('research-logbook:new-deep-read', { query: 'Deep' }).catch(String)).toContain('does not know it');
  expect(await host.otherProgram.read('Papers/Deep.md')).toContain('year: 2018');
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

test('without a connection the note is made of the title that was typed', async () => {
  const host = await papersApp();
  await host.user.run('New deep read');
  await host.user.type('Attention');
  await host.user.click('Make note from what I typed');
  await host.settled();
  expect(await host.otherProgram.read('Papers/Attention.md')).toContain('title: Attention');
});
