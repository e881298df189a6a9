/** @jest-environment jsdom */
import type { Host } from '../../host/in-jest';
import { activePath, logApp, notePaths, standStill } from './log-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const line = (host: Host): string => [...(host.user.modals().at(-1)?.querySelectorAll('.research-logbook-days > div') ?? [])].map(({ textContent }) => textContent).join(' | ');
const field = (host: Host, label: string): HTMLInputElement => {
  const found = host.user.modals().at(-1)?.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (!found) throw new Error(`No field "${label}"`);
  return found;
};
const pick = async (host: Host, label: string, day: string): Promise<void> => {
  const input = field(host, label);
  input.focus();
  input.value = day;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await host.settled();
};
const write = async (host: Host, label: string, words: string): Promise<void> => {
  field(host, label).focus();
  field(host, label).select();
  await host.user.type(words);
};

test('the day that is typed is understood at every letter, and Enter opens it', async () => {
  const host = await logApp({ files: { 'Log/2026-02-27.md': 'Friday' } });
  await host.user.run('Open log entry for…');
  expect(line(host)).toMatch(/^Type a day, such as yesterday/);
  await host.user.type('last');
  expect(line(host)).toMatch(/^Cannot read "last" as a day\. Type one such as yesterday/);
  await host.user.press('Enter');
  expect(host.user.modals()).toHaveLength(1);
  await host.user.type(' friday');
  expect(line(host)).toBe('Friday, 27 February 2026 | Opens "Log/2026-02-27.md".');
  expect(field(host, 'Pick a day').value).toBe('2026-02-27');
  await host.user.press('Enter');
  await host.settled();
  expect([host.user.modals(), activePath(host), notePaths(host)]).toEqual([[], 'Log/2026-02-27.md', ['Log/2026-02-27.md']]);
});

test('a day that is picked stands in the field too, and the button makes its entry', async () => {
  const host = await logApp({ files: { 'Log/Trip.md': '---\ndate: 2026-02-20\nend: 2026-02-25\n---\n' } });
  await host.user.run('Open log entry for…');
  await pick(host, 'Pick a day', '2026-02-24');
  expect(field(host, 'In words').value).toBe('2026-02-24');
  expect(line(host)).toBe('Tuesday, 24 February 2026 | Makes a new entry. The day is also part of "Log/Trip.md".');
  await host.user.click('Open');
  await host.settled();
  expect(activePath(host)).toBe('Log/2026-02-24.md');
});

test('Escape closes, and nothing is made', async () => {
  const host = await logApp();
  await host.user.run('Open log entry for…');
  await host.user.type('yesterday');
  await host.user.press('Escape');
  expect([host.user.modals(), notePaths(host)]).toEqual([[], []]);
});

test('Enter that chooses a word of an input method opens nothing', async () => {
  const host = await logApp({ language: 'zh' });
  await host.user.run('打开指定日期的日志…');
  await host.user.type('昨天');
  field(host, '用文字输入日期').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
  await host.settled();
  expect(line(host)).toBe('2026年3月1日 星期日 | 将新建一篇日志。');
  await host.user.press('Enter');
  await host.settled();
  expect(activePath(host)).toBe('Log/2026-03-01.md');
});

test('a span is proposed from the day after the newest entry to today, and can be changed', async () => {
  const host = await logApp({ files: { 'Log/2026-02-20 to 2026-02-25.md': '', 'Log/2026-02-23.md': '' } });
  await host.user.run('Log a span of days');
  expect([field(host, 'First day').value, field(host, 'Last day').value]).toEqual(['2026-02-26', '2026-03-02']);
  expect(line(host)).toBe('Thursday, 26 February 2026 to Monday, 2 March 2026, 5 days | Makes a new entry.');
  await write(host, 'Last day', 'last week');
  expect(line(host)).toBe('Thursday, 26 February 2026 to Sunday, 1 March 2026, 4 days | Makes a new entry.');
  await pick(host, 'Pick the last day', '2026-02-10');
  expect(line(host)).toBe('The last day is before the first one. Choose a later last day.');
  await write(host, 'First day', '2.26-2.28');
  expect([field(host, 'Last day').value, line(host)]).toEqual(['2026-02-28', 'Thursday, 26 February 2026 to Saturday, 28 February 2026, 3 days | Makes a new entry.']);
  await host.user.press('Enter');
  await host.settled();
  expect(activePath(host)).toBe('Log/2026-02-26 to 2026-02-28.md');
});

test.each([
  ['Open that entry', 'Log/Trip.md', 1],
  ['Make it anyway', 'Log/2026-02-25 to 2026-03-02.md', 2],
  ['Cancel', undefined, 1],
])('a span that shares days with another entry is asked about: %s', async (answer, active, count) => {
  const host = await logApp({ files: { 'Log/Trip.md': '---\ndate: 2026-02-20\nend: 2026-02-25\n---\n' } });
  await host.user.run('Log a span of days');
  await write(host, 'First day', '2.25');
  expect(line(host)).toMatch(/ \| Shares days with "Log\/Trip\.md"\.$/);
  await host.user.press('Enter');
  await host.settled();
  expect(host.user.modals().at(-1)?.textContent).toContain('"Log/Trip.md" is the entry of Friday, 20 February 2026 to Wednesday, 25 February 2026, 6 days.');
  await host.user.click(answer);
  await host.settled();
  expect([activePath(host), notePaths(host).length]).toEqual([active, count]);
});

test.each([
  ['a span', { 'Log/2026-02-17.md': '' }, 'Wednesday, 18 February 2026 to Sunday, 1 March 2026, 12 days | Makes a new entry.', 'Log/2026-02-18 to 2026-03-01.md'],
  ['one day', { 'Log/2026-02-28.md': '', 'Log/2026-03-02.md': '' }, 'Sunday, 1 March 2026 | Makes a new entry.', 'Log/2026-03-01.md'],
])('the gap since the last entry is proposed: %s', async (_, files, proposed, path) => {
  const host = await logApp({ files });
  await host.user.run('Fill the gap since the last entry');
  expect(line(host)).toBe(proposed);
  await host.user.press('Enter');
  await host.settled();
  expect(activePath(host)).toBe(path);
});

test.each([
  ['nothing is missing', { 'Log/2026-03-01.md': '' }, 'Nothing is missing: the log has no gap since its last entry.'],
  ['the log has not begun', {}, 'The log has no entry before today, so there is no gap to fill. Log a span of days instead.'],
])('where %s, a notice says so', async (_, files, notice) => {
  const host = await logApp({ files });
  await host.user.run('Fill the gap since the last entry');
  expect([host.user.notices(), host.user.modals()]).toEqual([[notice], []]);
});
