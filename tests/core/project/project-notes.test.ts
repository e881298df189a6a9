import type { FiledNote } from '../../../src/core/plan/week-note';
import { isProject, projectNotes } from '../../../src/core/project/project-notes';

const note = (path: string, type?: string): FiledNote => ({ path, values: type === undefined ? {} : { type } });

test('a project is a note that says so, or that says nothing and lies in the folder of projects', () => {
  const notes = [note('a.md', ' Project'), note('Projects/b.md'), note('projects/B.md', ' '), note('Projects/c.md', 'paper'), note('Projects/README.md'), note('Projects/d.canvas'), note('Projects 2/e.md'), note('f.md')];
  expect(notes.map((each) => isProject(each, 'Projects'))).toEqual([true, true, true, false, false, false, false, false]);
  expect(isProject(note('f.md'), '')).toBe(false);
});

test('its papers and weeks link to it or are named in it, all others link to it', () => {
  const links = new Map([['P.md', ['Papers/a.md', 'Concepts/c.md', 'P.md']], ['Plans/w.md', ['P.md']], ['Log/d.md', ['P.md']], ['Papers/b.md', ['Papers/a.md']], ['x.md', ['P.md']]]);
  const notes = [note('P.md'), note('Papers/a.md', 'paper'), note('Papers/b.md', 'paper'), note('Papers/list.md'), note('Plans/w.md'), note('Log/d.md'), note('Concepts/c.md'), note('x.md', '论文')];
  const found = projectNotes('P.md', notes, (path) => new Set(links.get(path)), { papers: 'Papers', plans: 'Plans' });
  expect(found.papers.map(({ path }) => path)).toEqual(['Papers/a.md', 'x.md']);
  expect(found.weeks.map(({ path }) => path)).toEqual(['Plans/w.md']);
  expect(found.others.map(({ path }) => path)).toEqual(['Log/d.md']);
});
