import { isLeftOver, lockLost, lockTaken, parseOwner, printOwner, type LockObserver } from '../../../../src/core/publish/commit/site-lock';

const now = 10_000_000;
const here: LockObserver = { pid: 7, host: 'here', now, bootedAt: now - 5_000_000, isAlive: (pid) => pid === 8, holds: (token) => token === 'held' };
const owner = { token: 'theirs', pid: 8, host: 'here', since: now - 1_000 };

test.each([
  ['of a living process', owner, false],
  ['of a process that has ended', { ...owner, pid: 9 }, true],
  ['of this process, which does not know of it', { ...owner, pid: 7 }, true],
  ['of this process', { ...owner, pid: 7, token: 'held' }, false],
  ['from before the system was started', { ...owner, since: 0 }, true],
  ['of another device', { ...owner, host: 'elsewhere', pid: 0 }, false],
  ['of another device, an hour old', { ...owner, host: 'elsewhere', since: now - 3_700_000 }, true],
] as const)('whether a lock %s is left over', (_, by, leftOver) => {
  expect(isLeftOver(by, now, here)).toBe(leftOver);
});

test('a lock that is not signed is left over once its maker must have had the time', () => {
  expect([isLeftOver(undefined, now - 1_000, here), isLeftOver(undefined, now - 20_000, here)]).toEqual([false, true]);
});

test('an owner is read as it was written, and half of one is none', () => {
  expect(parseOwner(printOwner(owner))).toEqual(owner);
  for (const text of ['', printOwner(owner).slice(0, 20), 'null', '{"token":1,"pid":1,"host":"a","since":1}']) expect(parseOwner(text)).toBeUndefined();
});

test('a refusal says who writes, and what to do if nobody does', () => {
  expect(lockTaken('/s', '/s/.logbook-lock', owner).message).toBe('Cannot export to "/s": another export (process 8 on here) is writing it. Wait for it to end; if it no longer runs, delete "/s/.logbook-lock" and export again.');
  expect(lockTaken('/s', '/l', { ...owner, pid: 0 }).message).toContain('another export (here) is writing it');
  expect(lockLost('/s', owner).message).toContain('another export has taken it over');
  expect(lockLost('/s', undefined).message).toContain('its lock is gone');
});
