import { ownTasks, projectLines, projectProgress, projectQuestions, projectTasks } from '../../../src/core/project/project-progress';
import { scan } from '../../../src/core/text/scan';

const leadsThere = (written: string): boolean => /水/.test(decodeURI(written));

test('what links to the project is its progress, newest first', () => {
  const entry = (start: string, text: string, end?: string) => ({ start, ...(end === undefined ? {} : { end }), path: `Log/${start}.md`, note: scan(text), leadsThere });
  const lines = projectProgress([
    entry('2026-03-02', '---\nproject: "[[水]]"\n---\n# [[水]]\n- 跑了 [[水|那个]]\n- 别的\n  - 也为 [水](%E6%B0%B4.md)\n'),
    entry('2026-03-05', '整天 [[水]]。\n> 引 [[水]]\n', '2026-03-08'),
    entry('2026-03-04', '`[[水]]`\n'),
  ]);
  expect(lines.map(({ days, text, path }) => [days.start, days.end, text, path])).toEqual([
    ['2026-03-05', '2026-03-08', '整天 [[水]]。', 'Log/2026-03-05.md'],
    ['2026-03-05', '2026-03-08', '引 [[水]]', 'Log/2026-03-05.md'],
    ['2026-03-02', undefined, '跑了 [[水|那个]]', 'Log/2026-03-02.md'],
    ['2026-03-02', undefined, '也为 [水](%E6%B0%B4.md)', 'Log/2026-03-02.md'],
  ]);
});

test('what a note withholds is no progress', () => {
  const note = scan('%% - [[水]] %%\n- a [[水]] %% secret [[水]] %% b\n\n> [!private]\n> - c [[水]]\n\n<!--\n- [[水]]\n-->\n');
  expect(projectLines(note, leadsThere).map(({ text }) => text)).toEqual(['a [[水]]  b']);
});

test('tasks belong to a project by a link of their own', () => {
  const note = scan('- [ ] a [[水]]\n    - [ ] b\n- [x] c\n- [>] d [[水]] → [[W22]]\n');
  expect(projectTasks(note, leadsThere).map(({ told, state }) => [told.words, state])).toEqual([['a [[水]]', 'open'], ['d [[水]] → [[W22]]', 'moved']]);
});

test('what the day was planned for is no progress', () => {
  const note = scan('## Planned for today\n\n- Morning: run [[Water]]\n\n## Still open\n\n- [ ] plot [[Water]]\n\n## Done\n\n- ran [[Water]]\n');
  expect(projectProgress([{ path: 'Log/2026-03-02.md', start: '2026-03-02', note, leadsThere: (written) => written === 'Water' }]).map(({ text }) => text)).toEqual(['ran [[Water]]']);
});

test('a heading that a note withholds makes no question of what stands below it', () => {
  const note = scan('> [!private]\n> ## Open questions\n\n- a [[水]]\n- [ ] b\n\n%%\n## Open questions\n%%\n- [ ] ❓ c [[水]]\n');
  expect(projectQuestions(note, 'a.md', leadsThere).map(({ start, end }) => note.text.slice(start, end))).toEqual(['c [[水]]']);
  expect(ownTasks(note).map(({ told }) => told.words)).toEqual(['b']);
});
