import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { logEntry } from '../../../src/core/log/log-entry';
import { readFacts } from '../../../src/core/note/read-facts';
import { fillTemplate } from '../../../src/core/template/fill-template';
import { spanTemplate } from '../../../src/core/template/span-template';
import { writingPlace } from '../../../src/core/template/writing-place';

test.each(['en', 'zh'] as const)('an entry made of the template in %s is read as the entry of its span, however it is named', (language) => {
  const days = { date: new Date(2026, 11, 30), end: new Date(2027, 0, 2) };
  const filled = fillTemplate(spanTemplate(language), { ...days, title: 'Holidays', dateFormat: 'LL', nameFormat: 'LL', names: dateNamesFor(language) });
  expect(filled).not.toContain('{{');
  expect(logEntry(readFacts('Log/Holidays.md', new TextEncoder().encode(filled)).facts, 'Log', () => undefined)).toMatchObject({ start: '2026-12-30', end: '2027-01-02' });
});

test('one writes under the first heading', () => {
  const template = spanTemplate('en');
  expect(template.slice(0, writingPlace(template))).toMatch(/## Done\n\n- $/);
});
