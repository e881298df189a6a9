/** @jest-environment jsdom */
import { activePath, logApp, standStill } from './log-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const [next, previous] = ['Open next log entry', 'Open previous log entry'];
const files = {
  'Log/2026-02-28.md': '',
  'Log/2026-02-20 to 2026-02-25.md': '',
  'Log/Before.md': '---\ndate: 2026-02-19\n---\n',
  'Log/2026-03-04.md': '',
  'Log/Ideas.md': '',
  'Other.md': '',
};

test('next and previous go through days and spans in their order, and say where the log ends', async () => {
  const host = await logApp({ files });
  await host.user.open('Log/Before.md');
  const seen: (string | undefined)[] = [];
  for (const command of [next, next, next, next, previous, previous, previous, previous]) {
    await host.user.run(command);
    seen.push(activePath(host));
  }
  const [before, span, day, later] = ['Log/Before.md', 'Log/2026-02-20 to 2026-02-25.md', 'Log/2026-02-28.md', 'Log/2026-03-04.md'];
  expect(seen).toEqual([span, day, later, later, day, span, before, before]);
  expect(host.user.notices()).toEqual(['This is the newest log entry.', 'This is the oldest log entry.']);
  expect(host.app.workspace.getLeavesOfType('markdown')).toHaveLength(1);
});

test('from another note previous is the newest entry before today, and there is no next', async () => {
  const host = await logApp({ files });
  await host.user.open('Other.md');
  await host.user.run(previous);
  expect(activePath(host)).toBe('Log/2026-02-28.md');
  expect(host.user.commands()).toEqual(expect.arrayContaining([expect.stringContaining(next)]));
  await host.user.open('Log/Ideas.md');
  expect(host.user.commands()).not.toEqual(expect.arrayContaining([expect.stringContaining(next)]));
});

test('before anybody has asked for the entries, next tells a note that is none', async () => {
  const host = await logApp({ files: { 'Other.md': '' } });
  await host.user.open('Other.md');
  await host.user.run(next);
  await host.user.run(previous);
  expect(host.user.notices()).toEqual(['The note in front is no log entry, so there is none next to it.', 'There is no log entry before today.']);
});
