/** @jest-environment jsdom */
// First: it brings what a browser has and jsdom lacks.
import { MemoryDisk, nothing, startHost, type Host, type HostOptions } from '../../../host/in-jest';
import { MarkdownView } from 'obsidian';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { registerLog } from '../../../../src/obsidian/log/register-log';
import { QUESTION_BASE_VIEW } from '../../../../src/obsidian/question/base/question-base-view';
import { registerQuestionsBase } from '../../../../src/obsidian/question/base/register-questions-base';
import { registerQuestions } from '../../../../src/obsidian/question/register-questions';
import { pluginPart } from '../../../support/plugin-part';
import { standStill } from '../../log/log-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const files = {
  'Log/2026-02-20 to 2026-02-22.md': 'Days.\n\n## Open questions\n\n- Why do the **forces** drift in [[Papers/DeepMD|DeepMD]]?\n',
  'Log/2026-03-02.md': '# 2026-03-02\n\n- [ ] ❓ Is it fast?\n',
  'Papers/DeepMD.md': '---\nstatus: read\nread_date: 2026-01-31\n---\n- [ ] ❓ What is the cutoff?\n- [x] ❓ Which descriptor? ✅ 2026-02-03\n',
  'Papers/Set.md': '---\nstatus: open\n---\n- [ ] ❓ Why sum? ➕ 2026-03-01\n- [-] ❓ Why not max? ➕ 2026-01-01\n',
  'Papers/Figure.png': 'x',
  'Papers/Set (conflicted copy 2026-03-01).md': '- [ ] ❓ Why sum? ➕ 2026-03-01\n',
  'Other.md': '- [ ] ❓ Not selected?\n',
};

async function baseApp(options: HostOptions = {}): Promise<Host> {
  const host = await startHost({ files, ...options });
  await host.enable(pluginPart((logbook) => registerQuestionsBase(logbook, registerQuestions(logbook, registerLog(logbook))), DEFAULT_SETTINGS, options.language === 'zh' ? 'zh' : 'en'));
  return host;
}

const selected = ({ file }: { readonly file: { readonly path: string } }): boolean => file.path !== 'Other.md';

type Query = Parameters<Host['openBase']>[1];

async function open(host: Host, query: Query = {}): Promise<void> {
  await host.openBase(QUESTION_BASE_VIEW, { filter: selected, ...query });
  await waitFor(() => !/^(?:Reading|正在)/.test(status() ?? 'Reading'));
}

const rows = (): readonly string[] => [...document.querySelectorAll('.research-logbook-question-base a.research-logbook-base-question')].map((row) => [...row.children].map((part) => [...part.childNodes].map(({ textContent }) => textContent).join(' | ')).join(' # '));
const words = (): readonly (string | null)[] => [...document.querySelectorAll('.research-logbook-base-words')].map(({ textContent }) => textContent);
const status = (): string | null | undefined => document.querySelector('.research-logbook-question-base [role="status"]')?.textContent;
const focused = (): string | null | undefined => document.activeElement?.querySelector('.research-logbook-base-words')?.textContent;
const stops = (): readonly (string | null | undefined)[] => [...document.querySelectorAll('.research-logbook-question-base [tabindex="0"]')].map((row) => row.firstElementChild?.textContent);

test('the open questions of the notes that a base selects are listed, oldest first, with their age, note and section', async () => {
  const host = await baseApp();
  await open(host);
  expect(rows()).toEqual([
    'What is the cutoff? # 30 days | DeepMD',
    'Why do the forces drift in DeepMD? # 8 days | 2026-02-20 to 2026-02-22 › Open questions',
    'Why sum? # 1 day | Set',
    'Is it fast? # today | 2026-03-02',
  ]);
  expect(status()).toBe('4 open questions');
  expect(host.problems()).toEqual([]);
});

test('a question of no day is as old as the time since it was first seen', async () => {
  const host = await baseApp();
  await open(host, { filter: ({ file }) => file.path === 'Other.md' });
  expect(rows()).toEqual(['Not selected? # today | Other']);
});

test('answered and dropped questions are shown where the user wants them, and the order may be that of the base', async () => {
  const host = await baseApp();
  await open(host, { sort: [{ property: 'file.path', direction: 'DESC' }] });
  await host.user.change('Show answered questions', true);
  await waitFor(() => status() !== '4 open questions');
  expect([rows().at(-1), status()]).toEqual(['Which descriptor? # answered 2026-02-03 | 30 days | DeepMD', '4 open questions, 1 answered']);
  await host.user.change('Show dropped questions', true);
  await waitFor(() => status()?.endsWith('dropped') === true);
  expect([rows().at(-1), status()]).toEqual(['Why not max? # dropped | 60 days | Set', '4 open questions, 1 answered, 1 dropped']);
  await host.user.change('Order', 'given');
  await waitFor(() => words().at(-1)?.startsWith('Why do the forces') === true);
  expect(words()).toEqual(['Why sum?', 'Why not max?', 'What is the cutoff?', 'Which descriptor?', 'Is it fast?', 'Why do the forces drift in DeepMD?']);
});

test('the groups of the base are headings of their questions, those of no group too; a group without questions has none', async () => {
  const host = await baseApp({ files: { ...files, 'Papers/Done.md': '---\nstatus: done\n---\n' } });
  await open(host, { groupBy: 'note.status', sort: [{ property: 'file.path', direction: 'DESC' }] });
  const groups = [...document.querySelectorAll('.research-logbook-question-base ul')].map((list) => [
    document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent,
    [...list.querySelectorAll('.research-logbook-base-words')].map(({ textContent }) => textContent),
  ]);
  expect(groups).toEqual([
    ['open 1', ['Why sum?']],
    ['None 2', ['Why do the forces drift in DeepMD?', 'Is it fast?']],
    ['read 1', ['What is the cutoff?']],
  ]);
});

test('the properties that the user has the base show stand below each question whose note has them', async () => {
  const host = await baseApp({ files: { ...files, 'Papers/Gap.md': '---\nconcepts: ["[[Energy]]"]\nyear: 2024\n---\n- [ ] ❓ Why a gap? ➕ 2026-02-01\n' } });
  await open(host, { order: ['file.name', 'note.concepts', 'note.year', 'note.status'], displayNames: { 'note.year': 'Published' } });
  const below = [...document.querySelectorAll('.research-logbook-question-base li')].map((row) => [...row.querySelectorAll('.research-logbook-base-property')].map(({ textContent }) => textContent));
  expect(below).toEqual([['status read'], ['concepts Energy', 'Published 2024'], [], ['status open'], []]);
  expect([...document.querySelectorAll('.research-logbook-question-base li a.internal-link')].map((link) => [link.textContent, link.getAttribute('tabindex')])).toEqual([['Energy', '-1']]);
  await host.otherProgram.write('Papers/Set.md', '---\nstatus: reading\n---\n- [ ] ❓ Why sum? ➕ 2026-03-01\n');
  await waitFor(() => document.querySelector('.research-logbook-question-base')?.textContent.includes('status reading') === true);
});

test('the mouse over a question asks for a preview of its line, once', async () => {
  const host = await baseApp();
  await open(host);
  const asked: unknown[] = [];
  const hear = ({ linktext, source, state }: { linktext: string; source: string; state: unknown }): unknown => asked.push([linktext, source, state]);
  host.app.workspace.on('hover-link' as 'resize', hear as () => unknown);
  const row = [...document.querySelectorAll<HTMLElement>('.research-logbook-base-question')][1];
  for (const element of [row, row?.firstElementChild]) element?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  expect(asked).toEqual([['Log/2026-02-20 to 2026-02-22.md', 'research-logbook-questions', { scroll: 4 }]]);
});

test('a click brings the line to the front, with Mod in a tab of its own', async () => {
  const host = await baseApp();
  await open(host);
  [...document.querySelectorAll<HTMLElement>('.research-logbook-base-question')].at(-1)?.click();
  await host.settled();
  const view = host.app.workspace.getActiveViewOfType(MarkdownView);
  expect([view?.file?.path, view?.editor.getCursor().line]).toEqual(['Log/2026-03-02.md', 2]);
  await open(host);
  const row = [...document.querySelectorAll<HTMLElement>('.research-logbook-base-question')].find((each) => each.textContent.startsWith('Why do the forces'));
  row?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
  await host.settled();
  const other = host.app.workspace.getActiveViewOfType(MarkdownView);
  expect([other?.file?.path, other?.editor.getCursor().line, host.app.workspace.getLeavesOfType('bases').length]).toEqual(['Log/2026-02-20 to 2026-02-22.md', 4, 1]);
});

test('the keyboard walks the questions over their groups, and the Tab key stops at one', async () => {
  const host = await baseApp();
  await open(host, { groupBy: 'note.status' });
  expect(stops()).toEqual([words()[0]]);
  document.querySelector<HTMLElement>('.research-logbook-base-question')?.focus();
  const seen: unknown[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'ArrowUp']) {
    await host.user.press(key);
    seen.push(words().indexOf(focused() ?? ''));
  }
  expect(seen).toEqual([1, 2, 1, 3, 3, 0, 3, 0, 0]);
  await host.user.press('ArrowDown');
  expect(stops()).toEqual([words()[1]]);
});

test('an edit is followed, and the keyboard stays where it is; a row that is as it was is the same element', async () => {
  const host = await baseApp();
  await open(host);
  const row = [...document.querySelectorAll<HTMLElement>('.research-logbook-base-question')][2];
  row?.focus();
  await host.otherProgram.write('Papers/Set.md', '---\nstatus: open\n---\nMore.\n\n- [ ] ❓ What else? ➕ 2026-02-28\n- [ ] ❓ Why sum? ➕ 2026-03-01\n');
  await waitFor(() => words().length === 5);
  expect(words()).toEqual(['What is the cutoff?', 'Why do the forces drift in DeepMD?', 'What else?', 'Why sum?', 'Is it fast?']);
  expect([focused(), document.activeElement === row, stops()]).toEqual(['Why sum?', true, ['Why sum?']]);
  row?.click();
  await host.settled();
  expect(host.app.workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor().line).toBe(6);
});

test('a note that goes takes its questions with it, and the keyboard to the next', async () => {
  const host = await baseApp();
  await open(host);
  [...document.querySelectorAll<HTMLElement>('.research-logbook-base-question')][1]?.focus();
  await host.otherProgram.remove('Log/2026-02-20 to 2026-02-22.md');
  await waitFor(() => status() === '3 open questions');
  expect([focused(), words().length]).toEqual(['Why sum?', 3]);
});

test.each([
  ['no notes', { filter: () => false }, 'This base selects no notes.'],
  ['notes that ask nothing', { filter: ({ file }: { readonly file: { readonly path: string } }) => file.path === 'Empty.md' }, 'These notes have no open questions.'],
  ['notes that ask nothing at all', { filter: ({ file }: { readonly file: { readonly path: string } }) => file.path === 'Empty.md', options: { showAnswered: true, showDropped: true } }, 'These notes have no questions.'],
])('a base of %s says so', async (_, query: Query, said) => {
  const host = await baseApp({ files: { ...files, 'Empty.md': 'Nothing.' } });
  await open(host, query);
  expect([status(), rows()]).toEqual([said, []]);
});

test('it says that it reads while it reads, and a note that cannot be read asks nothing', async () => {
  const disk = new MemoryDisk({ files });
  const host = await baseApp({ disk });
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  disk.hold = (operation) => (operation === 'read' ? held : undefined);
  disk.refuse = (operation, path) => (operation === 'read' && path === 'Papers/DeepMD.md' ? 'EACCES' : undefined);
  // The app reads again what another program has written, and waits too.
  await host.otherProgram.write('Papers/DeepMD.md', '- [ ] ❓ Changed?\n');
  await new Promise((resolve) => setTimeout(resolve, 50));
  await host.openBase(QUESTION_BASE_VIEW, { filter: selected });
  expect([status(), rows()]).toEqual(['Reading the notes…', []]);
  go();
  await waitFor(() => status() !== 'Reading the notes…');
  expect(status()).toBe('3 open questions');
});

test('in Chinese it says all this in Chinese', async () => {
  const host = await baseApp({ language: 'zh' });
  await open(host, { groupBy: 'note.status', options: { showAnswered: true } });
  expect([status(), rows().at(-1)]).toEqual(['4 个未解决的问题，1 个已解决', 'Why sum? # 1 天 | Set']);
  expect([...document.querySelectorAll('.research-logbook-question-base h2')].map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['无 2']));
});

test('where bases are switched off there is no such view, and nothing is left when the plugin is disabled', async () => {
  const without = await baseApp({ bases: false });
  await expect(without.openBase(QUESTION_BASE_VIEW)).rejects.toThrow('which no plugin has registered');
  expect(await without.disable('research-logbook')).toEqual(nothing);
  const host = await baseApp();
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

async function waitFor(holds: () => boolean): Promise<void> {
  const end = performance.now() + 5000;
  while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
}
