import type { NoteFacts } from '../../../src/core/note/facts';
import { isProject, projectNotes } from '../../../src/core/project/project-notes';

const note = (path: string, type?: string): NoteFacts => ({
  path, hash: '', properties: { values: type === undefined ? {} : { type } },
  headings: [], blocks: [], links: [], tags: [], uses: { math: false, mermaid: false, code: false }, problems: [],
});

test('a project is one by its type, or by its folder', () => {
  expect([note('a.md', 'Project'), note('Projects/b.md'), note('Projects/c.md', 'paper'), note('Projects/README.md'), note('d.md')].map((each) => isProject(each, 'Projects'))).toEqual([true, true, false, false, false]);
});

test('its notes are those that link to it or that it links to', () => {
  const links = new Map([['P.md', ['Papers/a.md']], ['Plans/w.md', ['P.md']], ['Log/d.md', ['P.md']], ['Papers/b.md', ['Papers/a.md']], ['x.md', ['P.md', 'P.md']]]);
  const notes = ['P.md', 'Papers/a.md', 'Papers/b.md', 'Plans/w.md', 'Log/d.md'].map((path) => note(path)).concat(note('x.md', 'paper'));
  const found = projectNotes('P.md', notes, ({ path }) => links.get(path) ?? [], { papers: 'Papers', plans: 'Plans' });
  expect(found.papers.map(({ path }) => path)).toEqual(['Papers/a.md', 'x.md']);
  expect(found.weeks.map(({ path }) => path)).toEqual(['Plans/w.md']);
  expect(found.others.map(({ path }) => path)).toEqual(['Log/d.md']);
});
