/** @jest-environment jsdom */
import { moment } from 'obsidian';
import { formatDate } from '../../../src/core/log/date-format';
import { appDateNames } from '../../../src/obsidian/log/app-date-names';
import { startHost } from '../../host/in-jest';

const formats = ['YYYY-MM-DD', 'D MMMM YYYY dddd', 'MMMM MMM dddd ddd dd', 'Do Mo Qo DDDo wo Wo', 'gggg-[W]ww-e GGGG-[W]WW-E', 'LLLL', 'llll', 'LT LTS A a', 'HH:mm:ss'];
const days = [new Date(2025, 11, 29, 1, 2), new Date(2026, 2, 2, 15, 4), new Date(2027, 0, 1, 23, 59)];

function expectMomentsOwn(): void {
  for (const day of days) for (const format of formats) expect(formatDate(day, format, appDateNames())).toBe(moment.unix(day.getTime() / 1000).format(format));
}

test.each(['en', 'zh'])('dates are written as the app does in %s', async (language) => {
  await startHost({ language });
  expectMomentsOwn();
});

test('dates are written as the app does in a language that inflects months and has its own digits', async () => {
  const names = (letter: string, count: number): string[] => Array.from({ length: count }, (_, at) => letter.repeat(at + 1));
  await startHost();
  moment.defineLocale('x-inflected', {
    months: { standalone: names('N', 12), format: names('G', 12) },
    monthsShort: names('n', 12),
    weekdays: names('w', 7),
    weekdaysShort: names('s', 7),
    weekdaysMin: names('m', 7),
    postformat: (text: string) => text.replaceAll('2', '٢'),
    week: { dow: 6, doy: 12 },
  });
  expectMomentsOwn();
  expect(formatDate(new Date(2026, 2, 2), 'D MMMM', appDateNames())).toBe('٢ GGG');
  moment.locale('en');
  moment.defineLocale('x-inflected', null);
});

test('weeks begin on the day that another plugin has just set', async () => {
  await startHost();
  const before = appDateNames().week;
  moment.updateLocale('en', { week: { dow: 1, doy: 4 } });
  expect([before, appDateNames().week]).toEqual([{ startsOn: 0, firstContains: 1 }, { startsOn: 1, firstContains: 4 }]);
  expectMomentsOwn();
  moment.updateLocale('en', null);
});
