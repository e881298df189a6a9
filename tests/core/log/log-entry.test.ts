import { entryDayReader } from '../../../src/core/log/entry-day';
import { logEntry } from '../../../src/core/log/log-entry';
import { readFacts } from '../../../src/core/note/read-facts';

const days = (path: string, format = 'YYYY-MM-DD', text = ''): [string, string?] | undefined => {
  const entry = logEntry(readFacts(path, new TextEncoder().encode(text)).facts, 'Log', entryDayReader(format));
  return entry && (entry.end === undefined ? [entry.start] : [entry.start, entry.end]);
};

test.each([
  ['YYYY-MM-DD', 'Log/2026-03-02.md', ['2026-03-02']],
  ['DD.MM.YYYY', 'Log/02.03.2026.md', ['2026-03-02']],
  ['YYYY/MM/DD', 'Log/2026/03/02.md', ['2026-03-02']],
  ['gggg-[W]ww-e', 'Log/2026-W01-0.md', ['2025-12-28']],
  ['D MMM YYYY', 'Log/2 Mar 2026.md', ['2026-03-02']],
  ['YYYY年MMMMD日', 'Log/2026年十一月2日.md', ['2026-11-02']],
  ['YYYY-DD-MM', 'Log/2026-02-03.md', ['2026-03-02']],
])('by the format %j, %s is the entry of %j', (format, path, expected) => {
  expect(days(path, format)).toEqual(expected);
});

test.each([
  ['Log/2026.3.2.md', ['2026-03-02']],
  ['Log/2026-03-02 to 2026-03-05.md', ['2026-03-02', '2026-03-05']],
  ['Log/Ideas.md', undefined],
  ['Other/2026-03-02.md', undefined],
])('whatever the format, %s is the entry of %j', (path, expected) => {
  expect(days(path, 'DD.MM.YYYY')).toEqual(expected);
});

test('the properties come before the name', () => {
  expect(days('Log/02.03.2026.md', 'DD.MM.YYYY', '---\ndate: 2026-03-01\nend: 2026-03-04\n---')).toEqual(['2026-03-01', '2026-03-04']);
});
