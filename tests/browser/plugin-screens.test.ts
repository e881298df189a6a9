import { violations } from '../support/axe';
import { handMadeTable } from '../support/hand-made-table';
import { holdDisk, triedLooks, withPlugin, type PluginInPage } from '../support/plugin-in-page';

const data = '.obsidian/plugins/research-logbook/data.json';
const long = 'Papers/2026 reading list/Machine-learned potentials/A_very_long_file_name_without_any_space_about_equivariant_message_passing_networks.md';
const projects = Array.from({ length: 30 }, (_, at): [string, string] => [`Projects/Project ${at + 1}.md`, `# Project ${at + 1}`]);

const files = {
  [data]: JSON.stringify({ rules: [{ folder: 'Diary', visibility: 'private' }, { folder: 'Shared/组会记录与讨论', visibility: 'public' }, { folder: 'Shared/A folder with a very long name', visibility: 'protected' }], bibliography: 'Library/references.bib' }),
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
  'Concepts/温度.md': '---\naliases: [temperature]\n---\n# 温度\n',
  'Concepts/ML/温度.md': '---\naliases: [sampling temperature]\n---\n# 温度\n',
  'Papers/SchNet.md': '---\ntype: paper\n---\n# SchNet\n\n按距离现生成卷积核，把势能面拆成一个个原子的和；升高温度以后误差怎样变化，还要再看。\n\n## Discussion\n\nAt a high temperature the network leaves the region of its training data, as it should. 势能面在那里不光滑。',
  'Papers/BPNN.md': '---\ntype: paper\ntitle: Generalized Neural-Network Representation of High-Dimensional Potential-Energy Surfaces\nauthors: [Jörg Behler, Michele Parrinello]\nyear: 2007\ninstitution: ETH Zürich\ncitations: 3000+\ncitations_asof: 2026-03\ndatasets: [体相硅（DFT）]\nconcepts: ["[[势能面]]"]\nstatus: read\n---\n## 方法\n\n对称函数 + 每种元素一个小网络，能量求和，见[[势能面]]。',
  'Reading.md': '# 在读的文献\n\n```literature\n```\n\n```people\n```\n',
  'Papers/Refreshed.md': '---\ntype: paper\ntitle: Deep Potential\nauthors:\n  - Linfeng Zhang\nyear: 2017\nvenue:\ndoi: 10.1103/physrevlett.120.143001\n---\n# Refreshed',
  'Library/references.bib': '@article{zhang2018, title={Deep Potential Molecular Dynamics}, author={Zhang, Linfeng and Han, Jiequn and Wang, Han and Car, Roberto}, year={2018}}\n@article{half, title={Half of a title\n@article{li2020, title={深度势能分子动力学研究进展}, author={李四 and 王小明}, year={2020}}',
  'By hand.md': `${handMadeTable}\n|  | 无题 |  |\n`,
  'Diary/Mine.md': '# Mine',
  'Diary/All my days.md': '# 每日记录\n自己看。\n\n## 2023.6.19\n- 读 DTNN，见 [[DTNN]]\n\n## 2023.6.16-6.18 休息\n- 出考题\n\n## 2023.5.30-6.11\n- 答辩\n\n## 2023.2.30\n- 笔误\n\n## 2023.1.5\n- 开题\n',
  'Diary/2026 年计划与想法.md': '# 计划',
  ...Object.fromEntries(projects),
};

/** `part` is what of the page the plugin has drawn. */
type Seen = (screen: string, part: string) => Promise<void>;

const exportView = '.research-logbook-export';
const settingsPage = '.vertical-tab-content-container';
const dialog = '.modal-container:last-of-type';

test.each(triedLooks)('no screen keeps anybody out: $platform, $theme, $language', async (look) => {
  const found: string[] = [];
  await withPlugin(look, async (plugin) => {
    const seen: Seen = async (screen, part) => {
      await plugin.picture(screen);
      for (const violation of await violations(plugin.page, part)) found.push(`${screen}: ${violation}`);
    };
    await plugin.page.evaluate((name) => window.host.user.clickRibbon(name), plugin.words.log.openToday);
    await seen('today', 'body');
    await visitCapture(plugin, seen);
    await visitConcepts(plugin, seen);
    await visitLiterature(plugin, seen);
    await visitPapers(plugin, seen);
    await visitDays(plugin, seen);
    await visitImport(plugin, seen);
    await visitSettings(plugin, seen);
    await visitExport(plugin, seen);
    await visitRefusals(plugin, seen);
    expect({ found, problems: plugin.problems }).toEqual({ found: [], problems: [] });
  }, { files, node: true });
}, 90_000);

async function visitCapture(plugin: PluginInPage, seen: Seen): Promise<void> {
  const { page, words: { capture } } = plugin;
  await run(plugin, capture.add);
  await page.getByLabel(capture.field).fill('？为什么力的权重要随学习率衰减\nWhy does it fall?');
  await page.getByRole('radio', { name: capture.kinds.question, checked: true }).waitFor();
  await seen('capture', dialog);
  await page.keyboard.press('Enter');
  await page.locator('.notice', { hasText: '2026-03-02' }).waitFor();
  await seen('capture-added', '.notice-container');
}

async function visitConcepts(plugin: PluginInPage, seen: Seen): Promise<void> {
  const { page, words: { concepts } } = plugin;
  await page.evaluate(() => window.host.user.open('Papers/SchNet.md').then(() => undefined));
  await run(plugin, concepts.link);
  await page.locator('.research-logbook-proposal').first().waitFor();
  await page.keyboard.press('y');
  await page.keyboard.press('n');
  await seen('concepts-review', dialog);
  await page.getByRole('button', { name: concepts.acceptAll }).click();
  await page.getByRole('button', { name: concepts.apply(3), exact: true }).click();
  await page.locator('.notice', { hasText: concepts.undo }).waitFor();
  await seen('concepts-linked', '.notice-container');
  await page.getByRole('button', { name: concepts.undo, exact: true }).click();
  await page.locator('.notice', { hasText: concepts.undone('SchNet') }).waitFor();
}

async function visitLiterature(plugin: PluginInPage, seen: Seen): Promise<void> {
  const { page, words: { literature, references } } = plugin;
  await page.evaluate(() => window.host.user.open('Reading.md').then(() => undefined));
  await page.getByRole('button', { name: 'Read' }).last().click();
  await page.locator('.research-logbook-literature th button').nth(1).click();
  await page.locator('.research-logbook-people').first().waitFor();
  await seen('literature', '.markdown-reading-view');
  await page.evaluate(() => window.host.user.open('By hand.md').then(() => undefined));
  await run(plugin, literature.importTable);
  await page.getByRole('button', { name: literature.makeNotes(9) }).waitFor();
  await seen('literature-import', dialog);
  await page.keyboard.press('Escape');
  await run(plugin, references.command);
  await page.getByRole('button', { name: references.save }).waitFor();
  await seen('references', dialog);
  await page.keyboard.press('Escape');
  await run(plugin, literature.openQueue);
  await page.locator('.research-logbook-queue-paper').first().waitFor();
  await seen('reading-queue', '.research-logbook-queue');
  await page.evaluate(() => window.host.app.workspace.rightSplit.collapse());
}

async function visitPapers(plugin: PluginInPage, seen: Seen): Promise<void> {
  const { page, words: { papers, concepts } } = plugin;
  await page.evaluate((work) => window.host.respond(({ url }) => {
    if (url.startsWith('https://doi.org/')) return { body: JSON.stringify(work) };
    if (url.startsWith('https://api.crossref.org/works?')) return { body: JSON.stringify({ message: { items: [work, { ...work, title: 'A Comment on Deep Potentials', DOI: '10.1103/comment' }] } }) };
    return { status: url.startsWith('http://localhost:') ? 403 : 404 };
  }), { type: 'journal-article', title: 'Deep Potential Molecular Dynamics: A Scalable Model with the Accuracy of Quantum Mechanics', DOI: '10.1103/physrevlett.120.143001', author: [{ family: 'Zhang', given: 'Linfeng' }, { family: 'Han', given: 'Jiequn' }], issued: { 'date-parts': [[2018]] }, 'container-title': 'Physical Review Letters' });
  await run(plugin, papers.command);
  await page.getByText(papers.libraryProblems('references.bib', 1)).click();
  await seen('papers-library', dialog);
  await page.getByLabel(papers.field).fill('deep potential accuracy');
  await seen('papers-title', dialog);
  if (await page.getByRole('button', { name: papers.searchZotero }).isVisible()) {
    await page.getByRole('button', { name: papers.searchZotero }).click();
    await page.getByRole('alert').waitFor();
    await seen('papers-zotero', dialog);
  }
  await page.getByRole('button', { name: papers.lookUp }).click();
  await page.getByText('A Comment on Deep Potentials').waitFor();
  await seen('papers-choice', dialog);
  await page.getByText('A Comment on Deep Potentials').click();
  await page.locator('.notice', { hasText: papers.made('A Comment on Deep Potentials') }).waitFor();
  await seen('papers-made', '.notice-container');
  await page.evaluate(() => window.host.user.open('Papers/Refreshed.md').then(() => undefined));
  await run(plugin, papers.refresh);
  await page.getByRole('button', { name: papers.apply, exact: true }).waitFor();
  await seen('papers-refresh', dialog);
  await page.getByRole('button', { name: papers.apply, exact: true }).click();
  await page.locator('.notice', { hasText: papers.refreshed('Refreshed') }).getByRole('button', { name: concepts.undo }).click();
  await page.locator('.notice', { hasText: concepts.undone('Refreshed') }).waitFor();
}

async function visitDays(plugin: PluginInPage, seen: Seen): Promise<void> {
  const { page, words: { entries: words } } = plugin;
  await run(plugin, words.openFor);
  await page.keyboard.type('sometime');
  await page.getByText(words.unread('sometime')).waitFor();
  await seen('days-unread', dialog);
  await page.keyboard.press('Escape');
  await run(plugin, words.logSpan);
  await page.keyboard.type('2.27-3.1');
  await page.getByText(words.overlaps('Log/2026-02-28.md')).waitFor();
  await seen('days-span', dialog);
  await page.keyboard.press('Enter');
  await page.getByText(words.overlapQuestion).waitFor();
  await seen('days-overlap', dialog);
  await page.keyboard.press('Escape');
}

async function visitImport({ page, picture, words: { importPage } }: PluginInPage, seen: Seen): Promise<void> {
  await page.evaluate((name) => window.host.user.run(name), importPage.command);
  // The list is the app's own.
  await picture('import-choice');
  await page.getByText('Diary/All my days.md', { exact: true }).click();
  await page.getByRole('button', { name: importPage.run }).waitFor();
  await seen('import-preview', dialog);
  await page.getByRole('button', { name: importPage.cancel }).click();
}

async function visitSettings({ page, picture, words: { settings } }: PluginInPage, seen: Seen): Promise<void> {
  const openPage = (desc: string): Promise<void> => page.locator('.setting-item.mod-clickable', { hasText: desc }).click();
  const back = (): Promise<void> => page.getByRole('button', { name: 'Back' }).click();
  const toEnd = (): Promise<void> => page.locator(settingsPage).evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await page.evaluate(() => window.host.user.openSettings('research-logbook').then(() => undefined));
  await seen('settings', settingsPage);

  await openPage(settings.folders.desc);
  await seen('settings-folders', settingsPage);
  await back();

  await openPage(settings.log.desc);
  await page.getByLabel(settings.log.format, { exact: true }).fill('YYYY-MM');
  await page.locator('.research-logbook-warning').waitFor();
  await seen('settings-log', settingsPage);
  await page.getByLabel(settings.log.format, { exact: true }).fill('YYYY-MM-DD');
  await back();

  await openPage(settings.papers.desc);
  await page.getByLabel(settings.papers.mailto, { exact: true }).fill('me');
  await page.getByText(settings.papers.badMailto('me')).waitFor();
  await seen('settings-papers', settingsPage);
  await back();

  await openPage(settings.visibility.desc);
  await seen('settings-visibility', settingsPage);
  await toEnd();
  await picture('settings-visibility-end');
  await page.getByRole('button', { name: settings.visibility.add }).click();
  await seen('settings-visibility-add', dialog);
  await page.keyboard.press('Escape');
  await back();

  await openPage(settings.site.desc);
  await page.getByLabel(settings.site.folder, { exact: true }).fill('Pages');
  await page.getByLabel(settings.site.url, { exact: true }).fill('example');
  await page.getByText(settings.site.badUrl('example')).waitFor();
  await seen('settings-site', settingsPage);
  await toEnd();
  await picture('settings-site-end');
  await page.evaluate(() => window.host.user.closeSettings());
}

async function visitExport(plugin: PluginInPage, seen: Seen): Promise<void> {
  const { page, picture, words: { publishing } } = plugin;
  await run(plugin, publishing.report);
  await picture('export-none');

  const reading = await holdDisk(page, 'read', 'Projects/Project 9.md');
  await run(plugin, publishing.export);
  await reading.isReached();
  await seen('export-running', exportView);
  await page.getByRole('button', { name: publishing.cancel, exact: true }).click();
  await picture('export-cancelling');
  await reading.letGo();
  await said(plugin, publishing.cancelled);
  await picture('export-cancelled');

  const writing = await holdDisk(page, 'rename', 'index.html');
  await run(plugin, publishing.export);
  await said(plugin, publishing.writing);
  await picture('export-writing');
  await writing.letGo();
  await said(plugin, publishing.exported('.site'));
  await picture('export-finished');
  for (const summary of await page.locator(`${exportView} summary`).all()) await summary.click();
  await seen('export-lists', exportView);
}

async function visitRefusals(plugin: PluginInPage, seen: Seen): Promise<void> {
  const { page, picture, words: { publishing, reasons } } = plugin;
  const write = (path: string, text: string): Promise<void> => page.evaluate(([at, what]) => window.host.otherProgram.write(at, what).then(() => window.host.settled()), [path, text] as const);
  await write('.site/Papers/DeePMD.md', 'edited');
  await write('Papers/DeePMD.md', '# Changed');
  await page.evaluate(() => window.host.otherProgram.remove('Projects').then(() => window.host.settled()));
  await run(plugin, publishing.export);
  await said(plugin, publishing.refused);
  await seen('export-refused', exportView);
  await page.locator(`${exportView} .mod-destructive`).click();
  await seen('export-confirmation', dialog);
  await page.keyboard.press('Escape');

  await write(data, '{"siteFolder":"Papers"}');
  await run(plugin, publishing.preview);
  await said(plugin, publishing.failed);
  await page.getByText(reasons.refused({ code: 'site-in-vault', message: 'it lies in the vault', place: 'Papers' })).waitFor();
  await picture('export-failed');
}

function run({ page }: PluginInPage, command: string): Promise<void> {
  return page.evaluate((name) => window.host.user.run(name), command);
}

async function said({ page }: PluginInPage, text: string): Promise<void> {
  await page.locator('.research-logbook-export-status', { hasText: text }).waitFor();
}
