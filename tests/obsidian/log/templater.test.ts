/** @jest-environment jsdom */
import { addOtherPlugin, logApp, standStill } from './log-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const folderTemplates = (folder: string): object => ({ trigger_on_file_creation: true, enable_folder_templates: true, folder_templates: [{ folder, template: 'T/Day.md' }] });

const entryWith = async (templater: object, logTemplate = ''): Promise<string> => {
  const host = await logApp({ files: { 'Mine.md': 'mine' } }, { logTemplate });
  await addOtherPlugin(host, 'templater-obsidian', templater);
  await host.user.run("Open today's log entry");
  expect(host.problems()).toEqual([]);
  return host.otherProgram.read('Log/2026-03-02.md');
};

test.each(['Log', '/'])('an entry that Templater fills from the template of %j begins empty', async (folder) => {
  expect(await entryWith(folderTemplates(folder))).toBe('');
});

test.each<[string, object]>([
  ['of another folder', folderTemplates('Lo')],
  ['that it is not to use', { ...folderTemplates('Log'), enable_folder_templates: false }],
  ['that it is not to use for new notes', { ...folderTemplates('Log'), trigger_on_file_creation: false }],
])('a template of Templater %s changes nothing', async (_, templater) => {
  expect(await entryWith(templater)).toContain('## Done');
});

test('a template that the user has chosen for the log comes before Templater’s', async () => {
  expect(await entryWith(folderTemplates('Log'), 'Mine')).toBe('mine');
});
