import { violations } from '../support/axe';
import { holdDisk, looks, today, withPlugin, type Look, type PluginInPage } from '../support/plugin-in-page';

const long = 'Papers/2026 reading list/Machine-learned interatomic potentials/A_very_long_file_name_without_any_space_about_equivariant_message_passing_networks.md';

const files = {
  '.obsidian/plugins/research-logbook/data.json': JSON.stringify({ rules: [{ folder: 'Diary', visibility: 'private' }, { folder: 'Shared/组会记录与讨论', visibility: 'public' }, { folder: 'Shared/Drafts of a very long name that somebody gave to a folder', visibility: 'protected' }] }),
  'README.md': '# Home',
  'Log/2026-02-27.md': '读了 [[DeePMD]]，见 [[没有的笔记]]。',
  'Log/2026-02-28.md': '# 周六 🎉\nSee [[Diary/Mine]] and [[nowhere]].\n\n%% not closed',
  [long]: '# Long\n[[missing one]] ![[missing.png]]',
  'Papers/DeePMD.md': '---\ntype: paper\nauthors: [Zhang]\nyear: 2018\n---\n# DeePMD\n[[势能面]]',
  'Papers/Broken.md': '---\ntitle: "unclosed\n---\n# Broken',
  'Papers/Perhaps.md': '---\npublish: perhaps\n---\n# Perhaps',
  'Papers/Both.md': '---\nprivate: true\npublish: true\n---\n# Both',
  'Papers/Held.md': '---\npublish: protected\n---\n# Held',
  'Papers/DeePMD (conflicted copy 2026-02-20).md': '# Copy',
  'Concepts/势能面.md': '# 势能面\n能量随坐标的变化。',
  'Diary/Mine.md': '# Mine',
  'Diary/2026 年计划与想法.md': '# 计划',
  ...Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`Projects/Project ${at + 1}.md`, `# Project ${at + 1}`])),
};

/** Every screen that the plugin shows, one after the other; `seen` is called on each. */
async function visitScreens(plugin: PluginInPage, { platform }: Look, seen: (screen: string) => Promise<void>): Promise<void> {
  const { page, words: { log, publishing, settings } } = plugin;
  const user = (deed: 'run' | 'click' | 'clickRibbon', text: string): Promise<void> => page.evaluate(([name, what]) => window.host.user[name](what), [deed, text] as const);
  const write = (path: string, text: string): Promise<void> => page.evaluate(([at, what]) => window.host.otherProgram.write(at, what).then(() => window.host.settled()), [path, text] as const);
  const status = (text: string): Promise<void> => page.locator('.research-logbook-export-status', { hasText: text }).waitFor();
  const phone = platform === 'phone';

  await user('clickRibbon', log.openToday);
  await seen('today');

  await page.evaluate(() => window.host.user.openSettings('research-logbook').then(() => undefined));
  await seen('settings');
  const rows = page.locator('.vertical-tab-content-container');
  for (const name of ['folders', 'log', 'visibility', 'site'] as const) {
    await page.getByRole('button', { name: settings[name].name, exact: true }).last().click();
    await seen(`settings-${name}`);
    if (name === 'site') {
      await page.getByLabel(settings.site.folder, { exact: true }).fill('Pages');
      await page.getByLabel(settings.site.url, { exact: true }).fill('example');
      await page.getByText(settings.site.badUrl('example')).waitFor();
      await seen('settings-site-errors');
    }
    if (name === 'visibility' || name === 'site') {
      await rows.evaluate((element) => element.scrollTo(0, 9999));
      await seen(`settings-${name}-end`);
    }
    if (name === 'visibility') {
      await page.getByRole('button', { name: settings.visibility.add }).click();
      await seen('settings-visibility-add');
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'Back' }).click();
  }
  await page.evaluate(() => window.host.user.closeSettings());

  await user('run', publishing.report);
  await seen('export-none');

  const last = Object.keys(files).filter((path) => path.startsWith('Projects/')).sort().at(-1) ?? '';
  const letRead = await holdDisk(page, 'read', last);
  await user('run', publishing.export);
  await status(publishing.reading);
  await page.waitForFunction('window.letDiskGo !== undefined');
  await page.waitForTimeout(300);
  await seen('export-running');
  await user('click', publishing.cancel);
  await seen('export-cancelling');
  await letRead();
  await status(publishing.cancelled);
  await seen('export-cancelled');

  const letWrite = await holdDisk(page, 'rename', '.site/.logbook-stage');
  void letWrite;
  await user('run', publishing.export);
  await status(publishing.exported('.site'));
  await seen('export-finished');
  for (const summary of await page.locator('.research-logbook-report-list summary').all()) await summary.click();
  await seen('export-finished-lists');
  await page.locator('.research-logbook-export').evaluate((element) => element.scrollTo(0, 9999));
  await seen('export-finished-lists-end');
  await user('run', publishing.export);
  await page.waitForTimeout(200);
  await seen('export-unchanged');

  await write(`.site/${long.replaceAll(' ', '-')}`, 'edited');
  await write('.site/Papers/DeePMD.md', 'edited');
  await write('Papers/DeePMD.md', '# Changed');
  await user('run', publishing.export);
  await page.waitForTimeout(400);
  await seen('export-refused');

  await page.evaluate(() => window.host.otherProgram.remove('Projects').then(() => window.host.settled()));
  await user('run', publishing.export);
  await page.waitForTimeout(400);
  await seen('export-many-removals');
  await page.locator('.research-logbook-export .mod-destructive').click();
  await seen('export-confirmation');
  await page.keyboard.press('Escape');

  await write('.obsidian/plugins/research-logbook/data.json', '{"siteFolder":"Papers"}');
  await page.waitForTimeout(400);
  await user('run', publishing.preview);
  await status(publishing.failed);
  await seen('export-failed');
  void phone;
  void today;
}

test.each(looks)('screens: $platform, $theme, $language', async (look) => {
  const bad: string[] = [];
  await withPlugin(look, async (plugin) => {
    await visitScreens(plugin, look, async (screen) => {
      await plugin.picture(screen);
      if (process.env.AXE !== undefined) for (const each of await violations(plugin.page)) bad.push(`${screen}: ${each}`);
    });
    expect({ bad, problems: plugin.problems }).toEqual({ bad: [], problems: [] });
  }, { files, node: true });
}, 120_000);
