import fc from 'fast-check';
import { parseSettings } from '../../src/core/parse-settings';
import { folderRules } from '../../src/core/publish/select/folder-rules';
import { decideVisibility } from '../../src/core/publish/select/visibility';
import { DEFAULT_SETTINGS } from '../../src/core/settings';

const visibilityIn = (saved: unknown, path: string): string =>
  decideVisibility({ path, properties: { values: {} } }, folderRules(parseSettings(saved).settings)).visibility;

test('nothing saved is the default, without a problem', () => {
  for (const saved of [undefined, null, {}]) expect(parseSettings(saved)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test('what was saved is read back', () => {
  const settings = {
    language: 'zh' as const,
    siteTitle: '我的笔记',
    folders: { log: '日志', papers: '论文/精读', concepts: '概念', plans: '计划', projects: '项目' },
    rules: [{ folder: '', visibility: 'public' as const }, { folder: '私人', visibility: 'private' as const }],
    home: '首页.md',
    propertiesShown: ['作者', 'year'],
    literatureColumns: ['title', 'year', '我的属性'],
    logFormat: 'YYYY/MM/YYYY-MM-DD',
    logHeadingFormat: 'YYYY年M月D日',
    logTitle: '每日记录',
    logHeatMap: false,
    logTemplate: '模板/日志.md',
    spanTemplate: '模板/多日.md',
    followDailyNotes: false,
    siteFolder: '/home/me/site',
    siteUrl: 'https://me.github.io/notes/',
    paperTemplate: 'three-passes',
    paperTemplates: 'Templates/Papers',
    bibliography: 'Library/refs.bib',
    mailto: 'me@example.org',
    planSlots: ['早上', '深夜'],
  };
  expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
});

test('a setting of a later version is let be', () => {
  expect(parseSettings({ unheardOf: 1 })).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test.each<[string, unknown, readonly string[]]>([
  ['a word for the whole', 'x', ['settings']],
  ['a list for the whole', [], ['settings']],
  ['an unknown language', { language: 'fr' }, ['language']],
  ['a number for a title', { siteTitle: 5 }, ['siteTitle']],
  ['a list for a home', { home: [] }, ['home']],
  ['text for the folders', { folders: 'Log' }, ['folders']],
  ['no name for a folder', { folders: { log: '', papers: 3, plans: '../x' } }, ['folders.log', 'folders.papers', 'folders.plans']],
  ['an object for the rules', { rules: {} }, ['rules']],
  ['rules that are not objects', { rules: [1, 'x', null] }, ['rules[0].folder', 'rules[1].folder', 'rules[2].folder']],
  ['an unknown visibility', { rules: [{ folder: 'A', visibility: 'open' }] }, ['rules[0].visibility']],
  ['text for the properties', { propertiesShown: 'year' }, ['propertiesShown']],
  ['a word for a switch', { followDailyNotes: 'yes' }, ['followDailyNotes']],
  ['a number for a format', { logFormat: 4 }, ['logFormat']],
  ['a number for a template of spans', { spanTemplate: 4 }, ['spanTemplate']],
  ['a heading that begins with the day', { logHeadingFormat: 'D.M.YYYY' }, ['logHeadingFormat']],
  ['a word for whether there is a map', { logHeatMap: 'no' }, ['logHeatMap']],
  ['a list for a site folder', { siteFolder: [] }, ['siteFolder']],
  ['a number among the properties', { propertiesShown: ['year', 5] }, ['propertiesShown']],
])('%s is named', (_name, saved, names) => {
  const { problems } = parseSettings(saved);
  expect(problems.map(({ setting }) => setting)).toEqual(names);
  for (const { message } of problems) expect(message).toMatch(/^Cannot read the setting ".*": .*\.$/);
});

test.each<[string, unknown, string, string]>([
  ['the visibility of a rule, its folder', { rules: [{ folder: 'Papers', visibility: 'Private' }] }, 'Papers/x.md', 'private'],
  ['the visibility of a rule, no other folder', { rules: [{ folder: 'Papers', visibility: 'Private' }] }, 'Log/x.md', 'public'],
  ['the folder of a rule, every folder', { rules: [{ folder: 'Open', visibility: 'public' }, { folder: 5, visibility: 'private' }] }, 'Open/x.md', 'private'],
  ['the folder of a rule, the own folders too', { rules: [{ visibility: 'private' }] }, 'Log/x.md', 'private'],
  ['the folder of a rule that leads out', { rules: [{ folder: '../x', visibility: 'private' }] }, 'Log/x.md', 'private'],
  ['the rules, every folder', { rules: 'Papers' }, 'Papers/x.md', 'private'],
  ['the settings, every folder', 'Papers', 'Papers/x.md', 'private'],
  ['the folders, every own folder', { folders: [] }, 'Papers/x.md', 'private'],
  ['the name of a folder, that folder', { folders: { papers: 5 } }, 'Papers/x.md', 'private'],
  ['the name of a folder, no other', { folders: { papers: 5 } }, 'Log/x.md', 'public'],
])('what cannot be read closes: of %s', (_name, saved, path, visibility) => {
  expect(visibilityIn(saved, path)).toBe(visibility);
});

test('any JSON is read, and reading what was read changes nothing', () => {
  const part = fc.constantFrom('language', 'siteTitle', 'folders', 'rules', 'home', 'propertiesShown', 'logFormat', 'followDailyNotes', 'siteFolder', 'folder', 'visibility', 'log', 'Papers', 'private', 'public');
  const json = fc.oneof(fc.jsonValue(), fc.dictionary(part, fc.oneof(part, fc.jsonValue(), fc.array(fc.dictionary(part, part)))));
  fc.assert(fc.property(json, (saved) => {
    const { settings } = parseSettings(saved);
    expect(parseSettings(settings)).toEqual({ settings, problems: [] });
  }));
});

test('columns of the literature table may be named in either language; a table without any has the usual ones', () => {
  expect(parseSettings({ literatureColumns: ['题目', 'First institution', '题目'] }).settings.literatureColumns).toEqual(['title', 'institution']);
  expect(parseSettings({ literatureColumns: [] }).settings.literatureColumns).toEqual(DEFAULT_SETTINGS.literatureColumns);
});
