import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { registerLog } from '../../../src/obsidian/log/register-log';
import type { QuestionActions } from '../../../src/obsidian/question/question-actions';
import type { QuestionIndex } from '../../../src/obsidian/question/question-index';
import { registerQuestions } from '../../../src/obsidian/question/register-questions';
import { startHost, type Host, type HostOptions } from '../../host/in-jest';
import { pluginPart } from '../../support/plugin-part';

export interface QuestionsApp {
  readonly host: Host;
  readonly index: QuestionIndex;
  /** What the user asked to be done with questions: `answer Why?`. */
  readonly done: readonly string[];
}

/** The app with the log and the questions in it; the clock stands at 2 March 2026 unless told otherwise, and timers run on. */
export async function questionsApp(options: HostOptions = {}, changed: Partial<Settings> = {}, now = new Date(2026, 2, 2, 15, 4)): Promise<QuestionsApp> {
  jest.useFakeTimers({ now, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  const host = await startHost(options);
  const done: string[] = [];
  const actions: QuestionActions = {
    answer: ({ text }) => done.push(`answer ${text}`),
    drop: ({ text }) => done.push(`drop ${text}`),
    reopen: ({ text }) => done.push(`reopen ${text}`),
  };
  const indexes: QuestionIndex[] = [];
  const source = pluginPart((logbook) => indexes.push(registerQuestions(logbook, registerLog(logbook), actions)), { ...DEFAULT_SETTINGS, ...changed }, options.language === 'zh' ? 'zh' : 'en');
  await host.enable(source);
  const [index] = indexes;
  if (index === undefined) throw new Error('The questions were not registered');
  return { host, index, done };
}

/** The same with the list of questions in front, and all notes read. */
export async function openedQuestions(options: HostOptions = {}, changed: Partial<Settings> = {}): Promise<QuestionsApp> {
  const app = await questionsApp(options, changed);
  await app.host.user.run('research-logbook:open-questions');
  await app.index.begin();
  await app.host.settled();
  return app;
}

/** Waits until what has just changed is in the list. */
export async function caughtUp(host: Host): Promise<void> {
  await host.settled();
  await new Promise((resolve) => window.setTimeout(resolve, 150));
  await host.settled();
}

/** The list as it is read: groups as they are, their questions below them behind a dash. */
export function listed(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('.research-logbook-question-tree [role="treeitem"]')].map((row) => {
    if (row.getAttribute('aria-level') === '1') return `${row.querySelector('.research-logbook-group-name')?.textContent ?? ''} ${row.querySelector('.research-logbook-group-count')?.textContent ?? ''}`;
    return `- ${row.querySelector('.research-logbook-question-words')?.textContent ?? ''}`;
  });
}

export function tree(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.research-logbook-question-tree');
  if (found === null) throw new Error('The list of questions is not open');
  return found;
}

/** What the row says that the keyboard is on, by its name. */
export function onRow(): string {
  const id = tree().getAttribute('aria-activedescendant');
  const row = id === null ? null : document.getElementById(id);
  const names = row?.getAttribute('aria-labelledby')?.split(' ').map((part) => document.getElementById(part));
  const parts = names?.flatMap((name) => [...(name?.querySelector(':scope > span') === null ? [name] : (name?.children ?? []))]) ?? [...(row?.children ?? [])];
  return parts.map((part) => part?.textContent ?? '').filter((text) => text !== '').join(', ');
}

export async function choose(host: Host, label: string, value: string): Promise<void> {
  const select = document.querySelector<HTMLSelectElement>(`.research-logbook-questions select[aria-label="${label}"]`);
  if (select === null) throw new Error(`There is no choice of "${label}"`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await host.settled();
}
