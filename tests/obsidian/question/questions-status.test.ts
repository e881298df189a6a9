/** @jest-environment jsdom */
import { nothing } from '../../host/in-jest';
import { caughtUp, openedQuestions, questionsApp } from './questions-app';

const files = { 'A.md': '- [ ] ❓ Why?\n- [ ] ❓ How?\n', 'B.md': 'No question.\n' };
const item = (): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('.status-bar-item')].find(({ textContent }) => textContent.includes('❓'));
  if (found === undefined) throw new Error('The status bar says nothing of questions');
  return found;
};

test('the status bar says how many questions are open, and nothing when none is', async () => {
  const { host } = await openedQuestions({ files });
  expect([item().textContent, item().getAttribute('aria-label'), item().isShown()]).toEqual(['❓ 2', '2 open questions', true]);
  await host.otherProgram.write('A.md', '- [x] ❓ Why?\n- [ ] ❓ How?\n');
  await caughtUp(host);
  expect([item().textContent, item().getAttribute('aria-label')]).toEqual(['❓ 1', '1 open question']);
  await host.otherProgram.write('A.md', 'Answered.\n');
  await caughtUp(host);
  expect(item().isShown()).toBe(false);
});

test('nothing is read at the start, and the notes are read for it when the app has come to rest', async () => {
  const { host, index } = await questionsApp({ files });
  await caughtUp(host);
  expect([index.isReady, item().isShown()]).toEqual([false, false]);
  await new Promise((resolve) => window.setTimeout(resolve, 2000));
  await caughtUp(host);
  expect([index.isReady, item().textContent]).toEqual([true, '❓ 2']);
});

test.each(['Enter', ' '])('the key "%s" on it, as a click, shows the questions', async (key) => {
  const { host, index } = await questionsApp({ files });
  await index.begin();
  item().focus();
  await host.user.press(key);
  expect(host.app.workspace.getLeavesOfType('research-logbook-questions')).toHaveLength(1);
  item().click();
  await host.settled();
  expect(host.app.workspace.getLeavesOfType('research-logbook-questions')).toHaveLength(1);
});

test('a phone has no status bar, and reads no notes for one', async () => {
  const { host, index } = await questionsApp({ files, platform: 'phone' });
  await new Promise((resolve) => window.setTimeout(resolve, 2300));
  expect([index.isReady, document.querySelectorAll('.status-bar-item')]).toEqual([false, expect.objectContaining({ length: 0 })]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});
