import fc from 'fast-check';
import { changedSettings, isSettingKey, SETTING_KEYS, settingValue, writtenList, type SettingsChange } from '../../src/core/change-settings';
import { parseSettings } from '../../src/core/parse-settings';
import { DEFAULT_SETTINGS } from '../../src/core/settings';

test('the first change writes that change alone', () => {
  expect(changedSettings(null, { key: 'siteTitle', value: 'Notes' })).toEqual({ siteTitle: 'Notes' });
  expect(changedSettings(null, { key: 'folders.log', value: 'Days' })).toEqual({ folders: { log: 'Days' } });
});

test('settings of a later version and values that cannot be read survive a change', () => {
  const saved = { later: [1], home: 5, folders: { papers: 3, later: 'x' }, rules: [{ folder: 7 }] };
  expect(changedSettings(saved, { key: 'folders.log', value: 'Days' })).toEqual({ ...saved, folders: { papers: 3, later: 'x', log: 'Days' } });
});

test('one folder that is set does not make the unreadable others public', () => {
  const { settings, problems } = parseSettings(changedSettings({ folders: 'Log' }, { key: 'folders.log', value: 'Days' }));
  expect(settings.folders).toEqual({ ...DEFAULT_SETTINGS.folders, log: 'Days' });
  expect(settings.rules.map(({ folder }) => folder)).toEqual(['Papers', 'Concepts', 'Plans', 'Projects']);
  expect(problems.map(({ setting }) => setting)).toEqual(['folders.papers', 'folders.concepts', 'folders.plans', 'folders.projects']);
});

test('the entries of a list are given as they were written', () => {
  expect(writtenList(null, 'propertiesShown')).toEqual(DEFAULT_SETTINGS.propertiesShown);
  expect(writtenList({ rules: [1, { folder: 'A' }] }, 'rules')).toEqual([1, { folder: 'A' }]);
  expect(writtenList({ rules: 'A' }, 'rules')).toEqual(['A']);
});

test('every setting that can be read has a name by which it is changed', () => {
  const whole = Object.keys(DEFAULT_SETTINGS).filter((key) => key !== 'folders');
  const names = [...whole, ...Object.keys(DEFAULT_SETTINGS.folders).map((name) => `folders.${name}`)];
  expect([...SETTING_KEYS].sort()).toEqual(names.sort());
  expect(names.every(isSettingKey)).toBe(true);
  expect(isSettingKey('folders')).toBe(false);
});

test('what was changed is read back, and nothing else differs', () => {
  const folder = fc.stringMatching(/^[A-Za-z\u4e00-\u9fff]{1,8}$/);
  const change: fc.Arbitrary<SettingsChange> = fc.oneof(
    fc.record({ key: fc.constantFrom('folders.log', 'folders.papers', 'folders.plans', 'siteTitle', 'home', 'siteUrl', 'logTemplate', 'spanTemplate'), value: folder }),
    fc.record({ key: fc.constant('followDailyNotes'), value: fc.boolean() }),
    fc.record({ key: fc.constant('rules'), value: fc.array(fc.record({ folder, visibility: fc.constantFrom('private', 'public', 'protected') })) }),
  );
  fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.constant(null)), fc.array(change, { maxLength: 8 }), change, (saved, before, last) => {
    const written = before.reduce<unknown>(changedSettings, saved);
    const was = parseSettings(written).settings;
    const { settings } = parseSettings(changedSettings(written, last));
    const others = SETTING_KEYS.filter((key) => key !== last.key && key !== 'rules');
    if (last.key !== 'rules') expect(settingValue(settings, last.key)).toEqual(last.value);
    expect(others.map((key) => settingValue(settings, key))).toEqual(others.map((key) => settingValue(was, key)));
  }));
});
