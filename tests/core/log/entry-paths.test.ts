import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { entryPaths } from '../../../src/core/log/entry-paths';

const [en, zh] = [dateNamesFor('en'), dateNamesFor('zh')];
const day = new Date(2026, 2, 2);

test('a new entry lies where the first format says', () => {
  expect(entryPaths(day, [{ folder: 'Days', format: 'YYYY/MM-MMM/DD' }, { folder: 'Log', format: 'YYYY-MM-DD' }], [en, zh])[0]).toBe('Days/2026/03-Mar/02.md');
  expect(entryPaths(day, [{ folder: '', format: 'YYYY-MM-DD' }], [en])[0]).toBe('2026-03-02.md');
});

test('an entry may be there by another format, language or folder', () => {
  const paths = entryPaths(day, [{ folder: 'Days', format: 'YYYY/D MMM YYYY' }, { folder: 'Log', format: 'YYYY-MM-DD' }], [en, zh]);
  expect(paths).toEqual(expect.arrayContaining(['Days/2 Mar 2026.md', 'Days/2026/2 3月 2026.md', 'Days/2026.3.2.md', 'Log/2026-03-02.md', 'Log/2026年3月2日.md']));
  expect(new Set(paths).size).toBe(paths.length);
});

test('a span is named by its first day and its last', () => {
  const end = new Date(2026, 2, 5);
  expect(entryPaths(day, [{ folder: 'Log', format: 'YYYY/MM/YYYY-MM-DD' }], [en], end)[0]).toBe('Log/2026/03/2026-03-02 to 2026-03-05.md');
  expect(entryPaths(day, [{ folder: 'Log', format: 'YYYY.M.D' }], [en], end)).toContain('Log/2026-03-02 to 2026-03-05.md');
});
