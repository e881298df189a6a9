import { projectOverview, type ProjectSources } from '../../../src/core/project/project-overview';
import { scan } from '../../../src/core/text/scan';

const leadsThere = (written: string): boolean => written.startsWith('水');
const source = (path: string, text: string) => ({ path, title: `title of ${path}`, note: scan(text), leadsThere });
const entry = (start: string, text: string) => ({ ...source(`Log/${start}.md`, text), start });
const week = (path: string, text: string, start?: string) => ({ ...source(path, text), days: start === undefined ? undefined : { start } });
const none: ProjectSources = { own: { path: 'P.md', title: 'P', note: scan('') }, entries: [], weeks: [], papers: [], others: [] };
const textIn = (text: string, { start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);

test('what an entry has done is progress, what it leaves to do is a task', () => {
  const { progress, tasks, counts } = projectOverview({
    ...none,
    entries: [entry('2026-03-02', '- a [[水]]\n- [x] b [[水]] ✅ 2026-03-02\n- [ ] c [[水]]   \n- [-] d [[水]]\n- ![[水]]\n- e\n')],
  });
  expect(progress.map(({ text }) => text)).toEqual(['a [[水]]', 'b [[水]] ✅ 2026-03-02']);
  expect(tasks.map(({ task }) => task.told.words)).toEqual(['c [[水]]', 'd [[水]]']);
  expect(counts).toEqual({ planned: 3, done: 1, carried: 0, dropped: 1, open: 1 });
});

test('the project’s own tasks are counted beside those that link to it, and nothing that is withheld', () => {
  const own = '- [x] a\n- [ ] b\n\n> [!private]\n> - [ ] c\n\n%%\n- [ ] d\n%%\n';
  const { tasks, counts } = projectOverview({
    ...none,
    own: { path: 'P.md', title: 'P', note: scan(own) },
    others: [source('x.md', '- [x] done [[水]]\n- [>] moved [[水]]\n- [ ] open [[水#a|w]]\n- [ ] other\n\n> [!private]\n> - [ ] secret [[水]]\n')],
  });
  expect(tasks.map(({ path, task }) => [path, task.written])).toEqual([['x.md', 'open [[水#a|w]]'], ['x.md', 'moved [[水]]'], ['x.md', 'done [[水]]']]);
  expect(counts).toEqual({ planned: 5, done: 2, carried: 1, dropped: 0, open: 2 });
});

test('an open question that links to it is a question, and no progress', () => {
  const { questions, progress } = projectOverview({
    ...none,
    entries: [entry('2026-03-02', '- [ ] ❓ why [[水]]?\n- [x] ❓ how [[水]]?\n- [ ] ❓ other\n%%\n- [ ] ❓ secret [[水]]\n%%\n\n> [!private]\n> - [ ] ❓ mine [[水]]\n')],
    papers: [{ ...source('p.md', '- Q: what of [[水]]?\n- and [[水]]\n'), day: undefined }],
  });
  expect(questions.map(({ path, text }) => [path, text])).toEqual([['Log/2026-03-02.md', 'why [[水]]?'], ['p.md', 'what of [[水]]?']]);
  expect(progress.map(({ text }) => text)).toEqual(['❓ how [[水]]?']);
});

test('weeks come newest first, with what their tables have planned for it', () => {
  const text = '## 2026.3.16-2026.3.22\n\n| | 2026.3.17 | 2026.3.16 |\n|---|---|---|\n| 早上 | 读<br/>推 [[水\\|那个]] | [[水]] %%secret%% |\n| 晚上 | %%[[水]]%% | x |\n';
  const { weeks } = projectOverview({ ...none, weeks: [week('a.md', ''), week('b.md', text, '2026-03-16'), week('c.md', '', '2026-05-18')] });
  expect(weeks.map(({ path }) => path)).toEqual(['c.md', 'b.md', 'a.md']);
  expect(weeks[1]?.planned.map((line) => [line.day, line.slot, textIn(text, line)])).toEqual([
    ['2026-03-16', '早上', '[[水]] %%secret%%'],
    ['2026-03-17', '早上', '推 [[水\\|那个]]'],
  ]);
});

test('its days are those of entries with progress, of papers, of weeks, and of tasks that tell one the calendar has', () => {
  const { events, papers } = projectOverview({
    ...none,
    own: { path: 'P.md', title: 'P', note: scan('- [x] a 📅 2026-03-01 ✅ 2026-03-05\n- [ ] b ⏳ 2026-13-45\n- [ ] c\n') },
    entries: [entry('2026-03-02', 'a [[水]]'), entry('2026-03-03', '%%[[水]]%%')],
    papers: [{ ...source('p.md', ''), day: '2026-03-04' }, { ...source('q.md', ''), day: undefined }],
    weeks: [week('w.md', '', '2026-03-16'), week('v.md', '')],
  });
  expect(events.map(({ kind, path, start }) => [kind, path, start])).toEqual([['log', 'Log/2026-03-02.md', '2026-03-02'], ['paper', 'p.md', '2026-03-04'], ['week', 'w.md', '2026-03-16'], ['task', 'P.md', '2026-03-05']]);
  expect(papers).toEqual(['p.md', 'q.md']);
});
