/** @jest-environment jsdom */
import { nothing, type Host } from '../../host/in-jest';
import { activePath, logApp, notePaths, standStill } from '../log/log-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const page = '# My log\nFor myself.\n\n## 2023.6.16-6.18 rest\n- slept\n\n## 2023.5.29\n- talk, see [[Nowhere]]\n';
const modal = (): string => document.querySelector('.research-logbook-import')?.textContent ?? '';

async function openPreview(files: Record<string, string>, language = 'en'): Promise<Host> {
  const host = await logApp({ files, language });
  await host.user.open('Page.md');
  await host.user.run(language === 'zh' ? '导入日志页面' : 'Import a log page');
  await host.user.click('Page.md');
  return host;
}

test('the open note is offered first; what it would become is shown, and then made', async () => {
  const host = await openPreview({ 'Page.md': page, 'Other.md': '' });
  expect(modal()).toContain('2 entries, 1 of them a span of days, will be made in "Log"');
  for (const told of ['Log/2023-06-16 to 2023-06-18.md', '2023.6.16-6.18 rest', 'Log/2023-05-29.md', 'Log/README.md', 'Line 8', 'The link "Nowhere" leads nowhere']) expect(modal()).toContain(told);
  expect(notePaths(host)).toEqual(['Other.md', 'Page.md']);
  await host.user.click('Import');
  expect(notePaths(host)).toEqual(['Log/2023-05-29.md', 'Log/2023-06-16 to 2023-06-18.md', 'Log/README.md', 'Other.md', 'Page.md']);
  expect(await host.otherProgram.read('Log/2023-05-29.md')).toBe('---\ndate: 2023-05-29\nheading: "2023.5.29"\n---\n- talk, see [[Nowhere]]\n');
  expect(await host.otherProgram.read('Log/README.md')).toBe('# My log\nFor myself.\n\n');
  expect(await host.otherProgram.read('Page.md')).toBe(page);
  expect(host.user.notices()).toEqual(['Imported 2 entries. The page itself was not changed.']);
  expect(activePath(host)).toBe('Log/2023-06-16 to 2023-06-18.md');
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

test('nothing is made when it is cancelled', async () => {
  const host = await openPreview({ 'Page.md': page });
  await host.user.click('Cancel');
  expect([notePaths(host), modal()]).toEqual([['Page.md'], '']);
});

test('a note that is in the way is named, and nothing can be imported', async () => {
  const host = await openPreview({ 'Page.md': page, 'Log/2023-05-29.md': 'mine' });
  expect(modal()).toContain('these notes are there already');
  expect(modal()).toContain('Log/2023-05-29.md');
  await expect(host.user.click('Import')).rejects.toThrow();
});

test('a note that comes while the preview is open is not overwritten', async () => {
  const host = await openPreview({ 'Page.md': page });
  await host.app.vault.createFolder('Log');
  await host.app.vault.create('Log/2023-05-29.md', 'from elsewhere');
  await host.user.click('Import');
  expect(modal()).toContain('these notes are there already');
  expect(await host.otherProgram.read('Log/2023-05-29.md')).toBe('from elsewhere');
  expect(notePaths(host)).toEqual(['Log/2023-05-29.md', 'Page.md']);
});

test('a note that the app has not seen yet is not overwritten either, and the others are taken back', async () => {
  const host = await openPreview({ 'Page.md': page });
  await host.otherProgram.write('Log/2023-05-29.md', 'from elsewhere');
  await host.user.click('Import');
  expect(host.user.notices()).toEqual([expect.stringContaining('Cannot make "Log/2023-05-29.md": it is there already. Nothing was imported')]);
  expect(await host.otherProgram.read('Log/2023-05-29.md')).toBe('from elsewhere');
  expect(await host.app.vault.adapter.exists('Log/2023-06-16 to 2023-06-18.md')).toBe(false);
});

test('when one note cannot be made, those before it are taken back, with their folder', async () => {
  const host = await openPreview({ 'Page.md': page });
  const create = host.app.vault.create.bind(host.app.vault);
  host.app.vault.create = (path, ...rest) => (path.includes('05-29') ? Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })) : create(path, ...rest));
  await host.user.click('Import');
  expect(host.user.notices()).toEqual(['Cannot make "Log/2023-05-29.md": the disk is full; free some space. Nothing was imported; what had been made is gone again.']);
  expect(await host.app.vault.adapter.exists('Log')).toBe(false);
  expect(await host.otherProgram.read('Page.md')).toBe(page);
});

test('a file of the device is read in its place', async () => {
  const host = await logApp({ files: { 'Page.md': 'no day' } });
  await host.user.run('Import a log page');
  await host.user.click('Choose a file outside the vault…');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [{ name: 'old.md', arrayBuffer: () => Promise.resolve(new TextEncoder().encode(page).buffer) }] });
  input?.dispatchEvent(new Event('change'));
  await host.settled();
  expect(modal()).toContain('Import "old.md"');
  await host.user.click('Import');
  expect(notePaths(host)).toContain('Log/2023-05-29.md');
  expect(document.querySelector('input[type=file]')).toBeNull();
});

test('in Chinese, a page without a day says so, and offers nothing to import', async () => {
  const host = await openPreview({ 'Page.md': '没有日期' }, 'zh');
  expect(modal()).toContain('没有找到日志');
  await expect(host.user.click('导入')).rejects.toThrow();
});

test('what is no text is not imported', async () => {
  const host = await openPreview({ 'Page.md': '\0\0' });
  expect(host.user.notices()[0]).toContain('it is not text in UTF-8');
});

test.each([['', true], ['---\npublish: false\n---\n', false]])('that the entries of %j would be published is said: %s', async (properties, said) => {
  await openPreview({ 'Page.md': properties + page });
  expect(modal().includes('what is imported is published with the next export')).toBe(said);
});
