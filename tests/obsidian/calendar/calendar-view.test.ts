/** @jest-environment jsdom */
import { moment, Platform } from 'obsidian';
import { nothing } from '../../host/in-jest';
import { activePath, notePaths, standStill } from '../log/log-app';
import { calendarApp, dayButton, dots, focused, label, openCalendar, title, until } from './calendar-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const shown = (): number => document.querySelectorAll('.research-logbook-calendar').length;

test('nothing of the calendar is there before somebody opens it; the command opens it once, and it goes with the plugin', async () => {
  const { host } = await calendarApp({ files: { 'Log/2026-03-01.md': '' } });
  expect(shown()).toBe(0);
  await host.user.run('research-logbook:open-calendar');
  await host.user.run('research-logbook:open-calendar');
  expect(shown()).toBe(1);
  await until(() => label('2026-03-01').includes('entry'));
  await host.user.run('research-logbook:open-calendar');
  dayButton('2026-03-05').click();
  await host.settled();
  expect(host.user.modals()).toHaveLength(1);
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
  expect([shown(), host.user.modals().length]).toEqual([0, 0]);
});

test('a calendar that was open comes back when the app starts, and lets it start', async () => {
  const { host, source } = await openCalendar({ files: { 'Log/2026-03-01.md': '' } });
  const again = await host.restart({ plugins: [source] });
  await until(() => label('2026-03-01').includes('entry'));
  expect(again.problems()).toEqual([]);
});

test('a day says in words all that it shows', async () => {
  const { host } = await openCalendar({
    files: {
      'Log/2026-02-20.md': `${'a'.repeat(900)}\n- [ ] ❓ why?`,
      'Log/2026-02-23 to 2026-02-26.md': '',
      'Log/2026-02-24.md': 'x'.repeat(200),
      'Log/2026-02-24 2.md': '',
    },
  });
  await host.user.press('PageUp');
  await until(() => label('2026-02-20').includes('questions'));
  expect(['2026-02-20', '2026-02-21', '2026-02-23', '2026-02-24', '2026-02-25', '2026-02-19'].map(label)).toEqual([
    'Friday, 20 February 2026, entry, length 3 of 4, open questions',
    'Saturday, 21 February 2026, gap, no entry',
    'Monday, 23 February 2026, in the entry of 23 February 2026 to 26 February 2026, next to nothing written',
    'Tuesday, 24 February 2026, 2 entries, in the entry of 23 February 2026 to 26 February 2026, length 1 of 4',
    'Wednesday, 25 February 2026, in the entry of 23 February 2026 to 26 February 2026',
    'Thursday, 19 February 2026, no entry',
  ]);
  expect(document.querySelector('.research-logbook-span')?.getAttribute('aria-label')).toBe('Entry of 23 February 2026 to 26 February 2026');
});

test('in Chinese it speaks Chinese, and the week begins on Monday', async () => {
  await openCalendar({ language: 'zh', files: { 'Log/2026-03-01.md': '', 'Log/2026-03-02.md': '## 待解决的问题\n- 为什么？' } });
  await until(() => label('2026-03-02').includes('问题'));
  expect(title()).toBe('2026年3月');
  expect(label('2026-03-02')).toBe('2026年3月2日 星期一，今天，有日志，几乎没有内容，有待解决的问题');
  expect([...document.querySelectorAll('[role="columnheader"]')].map((header) => header.textContent).join('')).toBe('周一二三四五六日');
  expect(document.querySelector('[data-week="2026-03-02"]')?.getAttribute('aria-label')).toBe('第 10 周，2026年3月2日至2026年3月8日，还没有周计划');
});

test('by keyboard alone one goes to any day, and the focus goes along', async () => {
  const { host: { user } } = await openCalendar();
  expect(focused()).toBe('2026-03-02');
  const walk: readonly [key: string, shift: boolean, day: string][] = [
    ['ArrowRight', false, '2026-03-03'], ['ArrowDown', false, '2026-03-10'], ['Home', false, '2026-03-08'], ['End', false, '2026-03-14'],
    ['PageUp', false, '2026-02-14'], ['ArrowUp', false, '2026-02-07'], ['PageUp', true, '2025-02-07'], ['Home', false, '2025-02-02'],
    ['ArrowUp', false, '2025-01-26'], ['ArrowLeft', false, '2025-01-25'], ['PageDown', true, '2026-01-25'], ['PageDown', false, '2026-02-25'],
  ];
  for (const [key, shift, day] of walk) {
    await user.press(key, shift ? ['Shift'] : []);
    expect([key, focused()]).toEqual([key, day]);
    expect(document.querySelectorAll('.research-logbook-day[tabindex="0"]')).toHaveLength(1);
  }
  expect(title()).toBe('February 2026');
  await user.press('b');
  expect(focused()).toBe('2026-02-25');
});

test("Enter makes today's entry at once, and asks before it makes another", async () => {
  const { host } = await openCalendar({ files: { 'Log/2026-03-01.md': 'yesterday' } });
  const { user } = host;
  await user.press('Enter');
  expect(activePath(host)).toBe('Log/2026-03-02.md');
  await until(() => label('2026-03-02').includes('entry, '));
  await user.run('research-logbook:open-calendar');
  await user.press('ArrowLeft');
  await user.press('Enter');
  expect([activePath(host), user.modals().length]).toEqual(['Log/2026-03-01.md', 0]);
  await user.run('research-logbook:open-calendar');
  await user.press('ArrowDown');
  await user.press('Enter');
  expect(user.modals().map((modal) => modal.textContent)).toEqual([expect.stringContaining('There is no entry for Sunday, 8 March 2026 yet.')]);
  await user.click('Cancel');
  expect(notePaths(host)).toEqual(['Log/2026-03-01.md', 'Log/2026-03-02.md']);
  dayButton('2026-03-08').focus();
  await user.press('Enter');
  expect(focused()).toBe('Create');
  await user.click('Create');
  await until(() => activePath(host) === 'Log/2026-03-08.md');
  expect(await host.otherProgram.read('Log/2026-03-08.md')).toContain('date: 2026-03-08');
  await until(() => label('2026-03-08').includes(', open in the editor'));
  expect(host.problems()).toEqual([]);
});

test('Ctrl+Enter and Ctrl+click open in a new tab', async () => {
  const { host } = await openCalendar({ files: { 'Log/2026-03-02.md': '', 'Log/2026-03-03.md': '' } });
  await until(() => label('2026-03-03').includes('entry, '));
  const tabs = (): number => host.app.workspace.getLeavesOfType('markdown').length;
  await host.user.press('Enter', ['Mod']);
  await host.user.run('research-logbook:open-calendar');
  dayButton('2026-03-03').dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
  await host.settled();
  expect([tabs(), activePath(host)]).toEqual([2, 'Log/2026-03-03.md']);
});

test('a day of a span, and its bar, open the entry of the span', async () => {
  const { host } = await openCalendar({ files: { 'Log/2026-03-03 to 2026-03-12.md': '', 'Log/2026-03-04.md': '', 'Other.md': '' } });
  await until(() => label('2026-03-12').includes('entry'));
  dayButton('2026-03-10').click();
  await host.settled();
  expect(activePath(host)).toBe('Log/2026-03-03 to 2026-03-12.md');
  dayButton('2026-03-04').click();
  await host.settled();
  expect(activePath(host)).toBe('Log/2026-03-04.md');
  document.querySelectorAll<HTMLElement>('.research-logbook-span')[1]?.click();
  await host.settled();
  expect(activePath(host)).toBe('Log/2026-03-03 to 2026-03-12.md');
});

test('an edit draws one day anew and leaves all others as they are', async () => {
  const { host } = await openCalendar({ files: { 'Log/2026-03-02.md': 'x', 'Log/2026-03-03.md': 'y' } });
  await until(() => label('2026-03-03').includes('entry, '));
  const marked: string[] = [];
  const watch = new MutationObserver((records) => {
    for (const { target } of records) marked.push(target.parentElement?.closest('button')?.dataset['day'] ?? (target as HTMLElement).dataset['day'] ?? target.nodeName);
  });
  watch.observe(document.querySelector('.research-logbook-month')!, { childList: true, subtree: true, characterData: true });
  await host.otherProgram.write('Log/2026-03-02.md', `${'long '.repeat(300)}\n- [ ] ❓ why?`);
  await until(() => dots('2026-03-02') === 3 && label('2026-03-02').includes('open questions'));
  expect([...new Set(marked)]).toEqual(['2026-03-02']);
  await host.otherProgram.write('Log/2026-03-02.md', '- [x] ❓ why?');
  await until(() => dots('2026-03-02') === 0 && !label('2026-03-02').includes('open questions'));
  watch.disconnect();
});

test('entries that come, move, change their days and go are seen', async () => {
  const { host } = await openCalendar({ files: { 'Log/2026-03-01.md': '' } });
  await host.otherProgram.write('Log/2026-03-04.md', '');
  await until(() => label('2026-03-04').includes('entry, '));
  await host.otherProgram.write('Log/2026-03-04.md', '---\ndate: 2026-03-04\nend: 2026-03-06\n---\n');
  await until(() => document.querySelectorAll('.research-logbook-span').length === 1);
  await host.app.fileManager.renameFile(host.app.vault.getFileByPath('Log/2026-03-01.md')!, 'Log/2026-03-07.md');
  await until(() => label('2026-03-07').includes('entry, ') && label('2026-03-01').includes('no entry'));
  await host.otherProgram.remove('Log/2026-03-04.md');
  await until(() => document.querySelectorAll('.research-logbook-span').length === 0);
});

test("at midnight today's ring moves on, and with it whoever stands at today", async () => {
  await openCalendar({ files: { 'Log/2026-03-01.md': '' } });
  await until(() => label('2026-03-01').includes('entry, '));
  expect(dayButton('2026-03-02').getAttribute('aria-current')).toBe('date');
  jest.setSystemTime(new Date(2026, 2, 3, 0, 0, 5));
  window.dispatchEvent(new Event('focus'));
  await until(() => dayButton('2026-03-03').getAttribute('aria-current') === 'date');
  expect([dayButton('2026-03-02').hasAttribute('aria-current'), label('2026-03-02'), dayButton('2026-03-03').tabIndex]).toEqual([false, 'Monday, 2 March 2026, gap, no entry', 0]);
});

test('another folder in the settings, and another first day of the week, are taken up when it looks again', async () => {
  const { settings } = await openCalendar({ files: { 'Log/2026-03-02.md': '', '日志/2026-03-03.md': '' } });
  await until(() => label('2026-03-02').includes('entry, '));
  const week = moment.localeData('en');
  const before = { dow: week.firstDayOfWeek(), doy: week.firstDayOfYear() };
  settings.folders = { ...settings.folders, log: '日志' };
  moment.updateLocale('en', { week: { dow: 1, doy: 4 } });
  try {
    window.dispatchEvent(new Event('focus'));
    await until(() => label('2026-03-03').includes('entry, ') && label('2026-03-02').includes('no entry'));
    expect(document.querySelectorAll('[role="columnheader"]')[1]?.textContent).toBe('Mo');
  } finally {
    moment.updateLocale('en', { week: before });
  }
});

test('a month is gone to by its name, and nonsense is refused in words', async () => {
  const { host: { user } } = await openCalendar();
  await user.click('March 2026, go to another month');
  await user.type('soon');
  await user.press('Enter');
  expect(user.modals()[0]?.textContent).toContain('Cannot go to "soon": it is not a month.');
  for (const input of document.querySelectorAll<HTMLInputElement>('.modal input[type="text"]')) input.value = '';
  await user.type('2023.5');
  await user.press('Enter');
  expect([title(), user.modals().length, focused()]).toEqual(['May 2023', 0, '2023-05-02']);
  await user.click('Next month');
  expect(title()).toBe('June 2023');
  await user.click('Today');
  expect(title()).toBe('March 2026');
  await user.click('March 2026, go to another month');
  const picker = document.querySelector<HTMLInputElement>('.modal input[type="month"]')!;
  picker.value = '2024-02';
  picker.dispatchEvent(new Event('change'));
  picker.focus();
  await user.press('Enter');
  expect(title()).toBe('February 2024');
});

test('a hovered entry is offered to the page preview', async () => {
  const { host } = await openCalendar({ files: { 'Log/2026-03-02.md': '' } });
  await until(() => label('2026-03-02').includes('entry, '));
  const asked: unknown[] = [];
  const hear = ({ source, linktext }: { source: string; linktext: string }): number => asked.push([source, linktext]);
  host.app.workspace.on('hover-link' as 'resize', hear as () => unknown);
  dayButton('2026-03-02').firstElementChild?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  dayButton('2026-03-03').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  expect(asked).toEqual([['research-logbook-calendar', 'Log/2026-03-02.md']]);
});

test('on a phone the calendar gives way to the note', async () => {
  const { host } = await openCalendar({ platform: 'phone', files: { 'Log/2026-03-02.md': '' } });
  await until(() => label('2026-03-02').includes('entry, '));
  expect([Platform.isPhone, host.app.workspace.rightSplit.collapsed]).toEqual([true, false]);
  dayButton('2026-03-02').click();
  await host.settled();
  expect([activePath(host), host.app.workspace.rightSplit.collapsed]).toEqual(['Log/2026-03-02.md', true]);
});
