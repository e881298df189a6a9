import { mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { nothing } from '../plugin/left-behind';
import type { PluginSource } from '../plugin/plugins';
import { withHost } from './with-host';

const toy = `
import { ItemView, Modal, Notice, Plugin, PluginSettingTab, Setting } from 'obsidian';

class ToyView extends ItemView {
  getViewType() { return 'toy'; }
  getDisplayText() { return 'Toy'; }
  async onOpen() {
    const list = this.contentEl.createEl('ul');
    const draw = () => { list.empty(); for (const file of this.app.vault.getMarkdownFiles()) list.createEl('li', { text: file.basename }); };
    this.registerEvent(this.app.vault.on('create', draw));
    draw();
  }
}

class NewNote extends Modal {
  onOpen() {
    let name = '';
    this.setTitle('New note');
    new Setting(this.contentEl).setName('Name').addText((text) => text.onChange((value) => { name = value; }));
    new Setting(this.contentEl).addButton((button) => button.setButtonText('Create').setCta().onClick(async () => {
      await this.app.vault.create(name + '.md', '# ' + name);
      new Notice('Created ' + name);
      this.close();
    }));
  }
}

class Tab extends PluginSettingTab {
  getSettingDefinitions() {
    return [
      { name: 'Folder', desc: 'Where notes go', control: { type: 'folder', key: 'folder', validate: (value) => value.includes(':') ? 'No colon, please' : undefined } },
      { type: 'group', heading: 'Looks', items: [
        { name: 'Big letters', control: { type: 'toggle', key: 'big' } },
        { name: 'Colour', control: { type: 'dropdown', key: 'colour', options: { red: 'Red', blue: 'Blue' } } },
        { name: 'Size', control: { type: 'slider', key: 'size', min: 1, max: 9, step: 1 } },
      ] },
      { type: 'list', heading: 'Words', items: [{ name: 'one' }, { name: 'two' }], onDelete() {}, onReorder() {}, addItem: { name: 'Add word', action() {} } },
      { type: 'page', name: 'More', displayValue: '3 things', items: [{ name: 'Deep', control: { type: 'text', key: 'deep' } }] },
    ];
  }
}

export default class Toy extends Plugin {
  async onload() {
    this.settings = { folder: 'Notes', big: true, colour: 'blue', size: 4, ...await this.loadData() };
    this.registerView('toy', (leaf) => new ToyView(leaf));
    this.addRibbonIcon('star', 'Open toy', () => this.app.workspace.ensureSideLeaf('toy', 'right', { active: true }));
    this.addCommand({ id: 'new', name: 'New note', callback: () => new NewNote(this.app).open() });
    this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
    this.addSettingTab(new Tab(this.app, this));
    this.addStatusBarItem().setText('Toy is here');
  }
}`;

async function builtToy(): Promise<PluginSource> {
  const { outputFiles: [main] } = await build({ stdin: { contents: toy, loader: 'js' }, bundle: true, write: false, format: 'cjs', external: ['obsidian'] });
  const manifest = { id: 'toy', name: 'Toy', version: '1.0.0', author: 'Me', minAppVersion: '1.13.0', description: 'Plays.' };
  return { manifest, main: main?.text ?? '', styles: '.toy { color: red; }' };
}

const note = `---\ntags: [a]\n---\n# Deep potentials\n\nA [[Second]] note with **bold**, \`code\`, ==marks== and #tags.\n\n> [!tip] Read this\n> It helps.\n\n- [ ] open\n- [x] done\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`;
const files = { 'First.md': note, 'Second.md': 'Back to [[First]].', 'Papers/DeepMD.md': '# DeepMD' };

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.HOST_SCREENSHOTS;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

const cases = [
  { platform: 'desktop', theme: 'light' }, { platform: 'desktop', theme: 'dark' },
  { platform: 'phone', theme: 'light' }, { platform: 'phone', theme: 'dark' },
] as const;

test.each(cases)('a built plugin is enabled, used and taken away in Chromium: $platform, $theme', async (look) => {
  const plugin = await builtToy();
  await withHost(async ({ page, problems }) => {
    const name = `${look.platform}-${look.theme}`;
    await page.evaluate((source) => window.host.enable(source).then(() => undefined), plugin);
    await page.evaluate(() => window.host.user.open('First.md').then(() => undefined));
    await page.evaluate(() => window.host.user.clickRibbon('Open toy'));
    await expect(page.locator('[data-type="toy"] li').allTextContents()).resolves.toEqual(['First', 'Second', 'DeepMD']);
    await picture(page, `${name}-view`);
    if (look.platform === 'phone') await page.evaluate(() => window.host.app.workspace.rightSplit.collapse());

    await page.getByRole('button', { name: 'Open command palette' }).click();
    await page.getByRole('textbox', { name: 'Select a command...' }).fill('toy');
    await expect(page.getByRole('option').allTextContents()).resolves.toEqual(['Toy: New note']);
    await picture(page, `${name}-palette`);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('Name').fill('Third');
    await picture(page, `${name}-modal`);
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByText('Created Third').waitFor();
    await expect(page.getByRole('dialog').count()).resolves.toBe(0);
    await expect(page.locator('[data-type="toy"] li').last().textContent()).resolves.toBe('Third');
    await picture(page, `${name}-notice`);

    await page.getByRole('button', { name: 'Open settings' }).click();
    await page.getByRole('navigation', { name: 'Settings tabs' }).getByRole('button', { name: 'Toy' }).click();
    await page.getByLabel('Folder').fill('a:b');
    await page.getByText('No colon, please').waitFor();
    await page.getByLabel('Big letters').click();
    await page.evaluate(() => window.host.settled());
    await picture(page, `${name}-settings`);
    const saved = await page.evaluate(() => window.host.otherProgram.read('.obsidian/plugins/toy/data.json'));
    expect(JSON.parse(saved)).toMatchObject({ folder: 'Notes', big: false });
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByLabel('Deep').waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Read' }).first().click();
    await page.locator('.callout').waitFor();
    await picture(page, `${name}-reading`);
    await expect(page.evaluate(() => window.host.disable('toy'))).resolves.toEqual(nothing);
    await expect(page.evaluate(() => window.host.problems().map(String))).resolves.toEqual([]);
    expect(problems).toEqual([]);
  }, { ...look, files });
});
