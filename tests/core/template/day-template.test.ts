import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { logEntry } from '../../../src/core/log/log-entry';
import { readFacts } from '../../../src/core/note/read-facts';
import { dayTemplate } from '../../../src/core/template/day-template';
import { fillTemplate } from '../../../src/core/template/fill-template';
import { writingPlace } from '../../../src/core/template/writing-place';

test.each(['en', 'zh'] as const)('an entry made of the template in %s is read as the entry of its day, however it is named', (language) => {
  const filled = fillTemplate(dayTemplate(language), { date: new Date(2026, 2, 2), title: 'Monday', dateFormat: 'LL', nameFormat: 'LL', names: dateNamesFor(language) });
  expect(filled).not.toContain('{{');
  expect(logEntry(readFacts('Log/Monday.md', new TextEncoder().encode(filled)).facts, 'Log', () => undefined)).toMatchObject({ start: '2026-03-02' });
});

test('one writes under the first heading', () => {
  const template = dayTemplate('en');
  expect(template.slice(0, writingPlace(template))).toMatch(/## Done\n\n- $/);
});
