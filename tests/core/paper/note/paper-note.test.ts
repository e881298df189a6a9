import { readProperties } from '../../../../src/core/note/properties';
import type { Paper } from '../../../../src/core/paper/lookup/paper';
import { paperNote, type PaperDay } from '../../../../src/core/paper/note/paper-note';
import { PAPER_TEMPLATES, paperTemplate } from '../../../../src/core/template/paper/paper-template';
import { dateNamesFor } from '../../../../src/core/i18n/date-names';

const day: PaperDay = { date: new Date(2026, 2, 2), names: dateNamesFor('en'), nameFormat: 'YYYY-MM-DD' };
const paper: Paper = {
  reference: { id: 'zhang2018deep', type: 'article-journal', title: 'Deep "Potential": a #1 $O(n)$ [test] \\ {{year}}', author: [{ family: 'Zhang', given: 'Linfeng' }, { family: '王', given: '涵' }], issued: { year: 2018, month: 4 }, 'container-title': 'PRL', DOI: '10.1103/PhysRevLett.120.143001', abstract: 'It costs $5 or *more* {{title}} $x_i$.' },
  institution: 'Princeton: U', citations: 292, source: 'doi.org',
};
const textOf = (template: string, of = paper): string => {
  const made = paperNote(template, of, day);
  if ('problem' in made) throw new Error(made.problem);
  return made.text;
};
const properties = (note: string): ReturnType<typeof readProperties> => readProperties(/^---\n([\s\S]*?)---\n/.exec(note)?.[1] ?? '');

test.each(PAPER_TEMPLATES)('the template %s holds what is known, as proper properties, in both languages', (name) => {
  for (const language of ['en', 'zh'] as const) {
    const note = textOf(paperTemplate(name, language, 'https://doi.org/10.1103/x'));
    const { values, problem } = properties(note);
    expect(problem).toBeUndefined();
    expect(values).toMatchObject({ type: 'paper', title: paper.reference.title, authors: ['Linfeng Zhang', '王涵'], year: 2018, institution: 'Princeton: U', citations: 292, citations_asof: '2026-03-02', status: 'reading', read_date: '2026-03-02' });
    expect(note).toContain('# Deep "Potential": a #1 $O(n)$ \\[test\\] \\\\ {{year}}\n');
    expect(note).toContain('It costs \\$5 or \\*more\\* {{title}} $x_i$.\n<!-- import:end -->');
    expect(note).toMatch(/- \[ \] ❓ \n/);
  }
});

test('a title alone makes a whole note, without a link and with empty properties', () => {
  const note = textOf(paperTemplate('close-reading', 'en', ''), { reference: { id: 'x', type: 'document', title: 'Only this' }, source: 'typed' });
  expect(note).not.toContain('](<');
  expect(properties(note).values).toMatchObject({ title: 'Only this', authors: [], year: null });
});

test('a template of the user keeps what it says, and its variables are proper YAML whatever the paper says', () => {
  const note = textOf('---\nvenue: mine\nname: "{{title}}"\nwho: {{authors}}\n---\n{{citekey}} {{date:YYYY}} {{pages}}{{other}}');
  expect(properties(note).values).toMatchObject({ type: 'paper', venue: 'mine', name: paper.reference.title, who: ['Linfeng Zhang', '王涵'], year: 2018 });
  expect(note).toMatch(/zhang2018deep 2026 \{\{other\}\}$/);
});

test('a template without properties gets them', () => {
  expect(textOf('# {{title}}\n')).toMatch(/^---\ntype: paper\ntitle: /);
});

test('a template whose properties cannot be read makes no note', () => {
  expect(paperNote('---\na: [1\n---\n', paper, day)).toEqual({ problem: expect.stringContaining('Cannot read the properties') as unknown });
});
