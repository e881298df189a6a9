/** @jest-environment jsdom */
import { activePath, standStill } from '../log/log-app';
import { dayButton, focused, label, openCalendar, until } from './calendar-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

function menuOf(day: string): string[] {
  dayButton(day).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  return [...document.querySelectorAll('.menu-item-title')].map((item) => item.textContent);
}

test('the menu of a gap fills it: the days around it that no entry speaks of are proposed', async () => {
  const { host } = await openCalendar({ files: { 'Log/2026-02-17.md': '', 'Log/2026-03-01.md': '' } });
  await host.user.press('PageUp');
  await until(() => label('2026-02-20').includes('gap'));
  expect(menuOf('2026-02-20')).toEqual(['Create entry', 'Fill this gap']);
  await host.user.click('Fill this gap');
  await until(() => host.user.modals().length === 1);
  await host.user.click('Open');
  await until(() => activePath(host) === 'Log/2026-02-18 to 2026-02-28.md');
  await until(() => label('2026-02-20').includes('in the entry of 18 February 2026 to 28 February 2026'));
  expect(host.problems()).toEqual([]);
});

test('the menu is opened by keyboard, and Escape leads back to the day', async () => {
  const { host } = await openCalendar({ files: { 'Log/2026-02-27.md': '' } });
  await until(() => label('2026-03-01').includes('gap'));
  await host.user.press('ArrowLeft');
  await host.user.press('F10', ['Shift']);
  await host.user.press('ContextMenu');
  expect([...document.querySelectorAll('.menu-item-title')].map((item) => item.textContent)).toEqual(['Create entry', 'Fill this gap']);
  await host.user.press('Escape');
  expect([document.querySelectorAll('.menu').length, focused()]).toEqual([0, '2026-03-01']);
  await host.user.press('F10', ['Shift']);
  await host.user.press('ArrowDown');
  await host.user.press('ArrowDown');
  await host.user.press('Enter');
  await until(() => host.user.modals().length === 1);
  expect(host.user.modals()[0]?.textContent).toContain('Fill this gap');
});

test('the menu of a day has each of its entries, and what others offer for the note', async () => {
  const { host } = await openCalendar({ files: { 'Log/2026-03-02.md': '', 'Log/2026-03-01 to 2026-03-04.md': '' } });
  await until(() => label('2026-03-04').includes('entry'));
  host.app.workspace.on('file-menu', (menu, file, source) => menu.addItem((item) => item.setTitle(`${source} ${file.path}`)));
  expect(menuOf('2026-03-02')).toEqual(['Open entry', 'Open in new tab', 'Open "2026-03-01 to 2026-03-04"', 'research-logbook-calendar Log/2026-03-02.md']);
  await host.user.click('Open "2026-03-01 to 2026-03-04"');
  expect(activePath(host)).toBe('Log/2026-03-01 to 2026-03-04.md');
});
