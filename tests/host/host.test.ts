/** @jest-environment jsdom */
import { Modal, Notice, Plugin, PluginSettingTab, Setting, type SettingDefinitionItem } from 'obsidian';
import { nothing, startHost } from './in-jest';

class Toy extends Plugin {
  declare settings: { folder: string };

  override async onload(): Promise<void> {
    this.settings = { folder: 'Log', ...(await this.loadData() as object | null) };
    this.addRibbonIcon('star', 'Toy', () => new Notice('Hello'));
    this.addCommand({ id: 'open', name: 'Open', callback: () => new Modal(this.app).setTitle('Toy').open() });
    this.addSettingTab(new Tab(this.app, this));
  }
}

class Tab extends PluginSettingTab {
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [{ name: 'Folder', control: { type: 'text', key: 'folder', validate: (value) => (value.includes(':') ? 'No colon' : undefined) } }];
  }
}

test('a plugin is used and disabled', async () => {
  const host = await startHost({ files: { 'Note.md': '# Heading\n[[Other]]' } });
  const manifest = { id: 'toy', name: 'Toy', version: '1.0.0', author: 'me', minAppVersion: '1.13.0', description: '' };
  await host.enable({ manifest, main: Toy });
  await host.user.clickRibbon('Toy');
  expect(host.user.notices()).toEqual(['Hello']);
  await host.user.run('Open');
  expect(host.user.modals()).toHaveLength(1);
  await host.user.press('Escape');
  expect(host.user.modals()).toHaveLength(0);
  await host.user.openSettings('toy');
  await host.user.change('Folder', 'a:b');
  expect(host.user.setting('Folder').textContent).toContain('No colon');
  await host.user.change('Folder', 'Days');
  expect(JSON.parse(await host.otherProgram.read('.obsidian/plugins/toy/data.json'))).toEqual({ folder: 'Days' });
  const report = await host.disable('toy');
  expect(report).toEqual(nothing);
  expect(host.problems()).toEqual([]);
  await host.close();
  expect(Setting).toBeDefined();
});
