import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { lock } from '../../src/node/lock';
import { childProgram } from '../support/child-program';
import { isDeep } from '../support/is-deep';
import { temporaryFolder } from '../support/temporary-folder';

const run = promisify(execFile);
const place = '.logbook-lock';

function siteWithLock(owner: Readonly<Record<string, unknown>> | undefined): string {
  const site = temporaryFolder({ 'index.html': '' });
  mkdirSync(join(site, place));
  if (owner) writeFileSync(join(site, place, 'owner.json'), JSON.stringify({ token: 'theirs', pid: process.ppid, host: hostname(), since: Date.now(), ...owner }));
  return site;
}

/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

test('a second run is refused while the first one writes, and may go on after it', () => {
  const site = temporaryFolder({ 'index.html': '' });
  const first = lock(site);
  expect(() => lock(site)).toThrow(`Cannot export to "${site}": another export (process ${process.pid} on ${hostname()}) is writing it`);
  first.check();
  first.release();
  const second = lock(site);
  second.release();
  expect(readdirSync(site)).toEqual(['index.html']);
});

test('git takes no lock along, which names the computer', () => {
  const site = temporaryFolder({ 'index.html': '' });
  const held = lock(site);
  expect(readFileSync(join(site, place, '.gitignore'), 'utf8')).toBe('*\n');
  held.release();
});

test('a site folder that a run has made and not filled goes with the lock', () => {
  const site = join(temporaryFolder(), 'a/site');
  const held = lock(site);
  held.release();
  expect(existsSync(site)).toBe(false);
});

test.each([
  ['whose process has ended', () => ({ pid: deadPid() })],
  ['of this process from before its start', () => ({ pid: process.pid })],
  ['from before the system was started', () => ({ since: 0 })],
  ['of another machine that is an hour old', () => ({ host: 'elsewhere', since: Date.now() - 3_700_000 })],
])('a lock %s is taken over', (_, owner) => {
  const site = siteWithLock(owner());
  const held = lock(site);
  held.check();
  held.release();
  expect(readdirSync(site)).toEqual(['index.html']);
});

test.each([
  ['whose process runs', {}],
  ['of another machine', { host: 'elsewhere', pid: 1 }],
])('a lock %s is respected', (_, owner) => {
  const site = siteWithLock(owner);
  expect(() => lock(site)).toThrow(`delete "${join(site, place)}" and export again`);
  expect(readFileSync(join(site, place, 'owner.json'), 'utf8')).toContain('theirs');
});

test('a lock without an owner is being made, unless it is old', () => {
  const site = siteWithLock(undefined);
  expect(() => lock(site)).toThrow('another export is writing it');
  const old = Date.now() / 1000 - 60;
  utimesSync(join(site, place), old, old);
  lock(site).release();
});

test('a run whose lock was taken learns it before it writes, and leaves the new lock alone', () => {
  const site = temporaryFolder({ 'index.html': '' });
  const held = lock(site);
  writeFileSync(join(site, place, 'owner.json'), JSON.stringify({ token: 'theirs', pid: 1, host: 'elsewhere', since: Date.now() }));
  expect(() => held.check()).toThrow('another export has taken it over');
  held.release();
  expect(existsSync(join(site, place))).toBe(true);
});

test('of runs that start at one moment exactly one wins, also when all find a lock left over', async () => {
  const program = childProgram('lock-child');
  for (let round = 0; round < (isDeep ? 100 : 4); round += 1) {
    const site = round % 2 === 0 ? temporaryFolder({ 'index.html': '' }) : siteWithLock({ pid: deadPid() });
    const barrier = temporaryFolder();
    const children = await Promise.all([1, 2, 3].map(() => run(process.execPath, [program, site, barrier, '3'])));
    const said = children.map(({ stdout }) => stdout);
    expect(said.filter((text) => text === 'won')).toHaveLength(1);
    expect(said.filter((text) => text.includes('is writing it') || text.includes('has taken it over'))).toHaveLength(2);
    expect(readdirSync(site)).toEqual(['index.html']);
  }
});
