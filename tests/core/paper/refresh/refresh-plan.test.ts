import { dateNamesFor } from '../../../../src/core/i18n/date-names';
import type { Paper } from '../../../../src/core/paper/lookup/paper';
import { paperNote } from '../../../../src/core/paper/note/paper-note';
import { refreshPlan } from '../../../../src/core/paper/refresh/refresh-plan';
import { paperTemplate } from '../../../../src/core/template/paper/paper-template';

const old: Paper = {
  reference: { id: 'zhang2018deep', type: 'article-journal', title: 'Deep Potential', author: [{ family: 'Zhang', given: 'L.' }], issued: { year: 2018 }, 'container-title': 'PRL', DOI: '10.1103/x', abstract: 'Old words.' },
  institution: 'Princeton', citations: 292, source: 'doi.org',
};
const now: Paper = {
  reference: { ...old.reference, title: 'Deep Potential, Second', author: [{ family: 'Zhang', given: 'Linfeng' }], issued: { year: 2019 }, 'container-title': 'Phys. Rev. Lett.', abstract: 'New words.' },
  institution: 'Princeton University', citations: 300, source: 'api.crossref.org',
};
const made = paperNote(paperTemplate('close-reading', 'en', ''), old, { date: new Date(2026, 2, 2), names: dateNamesFor('en'), nameFormat: 'YYYY-MM-DD' });
const note = 'text' in made ? made.text : '';
const outcomes = (text: string, of = now): Record<string, string> => Object.fromEntries(refreshPlan(text, of, '2026-04-01').fields.map(({ key, outcome }) => [key, outcome]));

test('what is as it was imported takes the new value, and only that', () => {
  expect(outcomes(note)).toEqual({ title: 'changed', authors: 'changed', year: 'changed', venue: 'changed', institution: 'changed', citations: 'changed', citations_asof: 'changed', abstract: 'changed' });
  const { text } = refreshPlan(note, now, '2026-04-01');
  expect(text).toContain('citations: 300\ncitations_asof: 2026-04-01\n');
  expect(text).toContain('<!-- import:begin abstract -->\nNew words.\n<!-- import:end -->');
  expect(refreshPlan(text, now, '2026-04-01')).toEqual({ fields: [], text });
});

test('five properties and a body that the user has edited keep every byte', () => {
  const mine = note
    .replace('title: Deep Potential\n', 'title:   \'My title\'  # mine\n')
    .replace('  - L. Zhang\n', '  - L. Zhang\n  -   Me\n')
    .replace('year: 2018', 'year: "2018 (preprint)"')
    .replace('venue: PRL', 'venue: |\n  PRL\n  again')
    .replace('institution: Princeton', 'institution: 普林斯顿')
    .replace('## Method\n', '## Method\r\n\tmine:  [ [[x]]\n')
    .replace('Old words.', 'My words.');
  const { fields, text } = refreshPlan(mine, now, '2026-04-01');
  expect(Object.fromEntries(fields.map(({ key, outcome }) => [key, outcome]))).toEqual({ title: 'edited', authors: 'edited', year: 'edited', venue: 'edited', institution: 'edited', citations: 'changed', citations_asof: 'changed', abstract: 'edited' });
  const without = (each: string): string => each.replace(/^(?:citations|citations_asof|import): .*\n/gm, '');
  expect(without(text)).toBe(without(mine));
  expect(text).toContain('citations: 300\n');
});

test('edited values are still known as edited after a refresh, and follow again once they are put back', () => {
  const mine = note.replace('year: 2018', 'year: 2020');
  const { text } = refreshPlan(mine, now, '2026-04-01');
  expect(outcomes(text)).toEqual({ year: 'edited' });
  expect(outcomes(text.replace('year: 2020', 'year: 2018'))).toEqual({ year: 'changed' });
});

test('a property that was taken away stays away, and the day stays with a count of the user', () => {
  expect(outcomes(note.replace('venue: PRL\n', '').replace('citations: 292', 'citations: 5'))).toMatchObject({ venue: 'removed', citations: 'edited', citations_asof: 'edited' });
});

test('in a note that was never imported, only what is empty is filled', () => {
  const own = '---\r\ntype: paper\r\ntitle: Mine\r\nyear:\r\n---\r\n# Mine\r\n';
  const { fields, text } = refreshPlan(own, now, '2026-04-01');
  expect(fields.find(({ key }) => key === 'title')?.outcome).toBe('own');
  expect(text).toContain('title: Mine\r\nyear: 2019\r\n');
  expect(text).toMatch(/---\r\n# Mine\r\n$/);
});

test('marks in code are not marks, and neither are two pairs of one name', () => {
  const pair = '<!-- import:begin abstract -->\nOld words.\n<!-- import:end -->';
  expect(outcomes(note.replace(pair, `\`\`\`\n${pair}\n\`\`\``))).not.toHaveProperty('abstract');
  expect(outcomes(note.replace(pair, `${pair}\n\n${pair}`))).not.toHaveProperty('abstract');
});

test('properties that cannot be read are left alone', () => {
  expect(refreshPlan('---\na: [\n---\nx', now, '2026-04-01')).toMatchObject({ text: '---\na: [\n---\nx', fields: [], problem: expect.any(String) as unknown });
});
